/** The consent register: why something may not be published, what can be done, and the administrator's command. */
export const consent = {
  yes: 'ja',
  no: 'nee',

  register: {
    image: 'beeld',
    socialMedia: 'social media in de les',
  },

  /** For a teacher: never a reason, never which parent. */
  because: {
    refused: 'Er is geen toestemming gegeven.',
    withdrawn: 'De toestemming is ingetrokken.',
    expired: 'Er was toestemming, maar voor een eerder schooljaar.',
    missing: 'Voor dit schooljaar is nog niets vastgelegd.',
    unknownAnswer: 'Het antwoord in het register is leeg.',
    askStudentAgain: 'De leerling is 16 en moet nu zelf toestemming geven.',
    askGuardian: 'De leerling is nog geen 16. Een ouder moet toestemming geven.',
    guardiansDiffer: 'Er is geen toestemming van iedereen die daarover gaat.',
    birthDateUnknown: 'De geboortedatum ontbreekt. Daarom is niet duidelijk wie toestemming geeft.',
    unknownStudent: 'Dit is geen leerling die bij deze school bekend is.',
  },

  option: {
    askAgain: 'Vraag alsnog om toestemming',
    otherPurpose: 'Kies een ander doel',
    cover: 'Maak het gezicht onherkenbaar',
    leaveOut: 'Laat deze leerling weg',
  },

  group: {
    yes: (count: number) => (count === 1 ? 'Het mag.' : `Het mag: alle ${count} leerlingen hebben toestemming.`),
    no: (no: number, of: number) =>
      of === 1 ? 'Het mag niet.' : `Het mag niet: bij ${no} van de ${of} leerlingen is er geen toestemming.`,
    nobody: 'Er is niemand om te controleren.',
  },

  command: {
    usage: [
      'Zo:',
      '  houvast consent check --school SCHOOL --purpose DOEL [--on JJJJ-MM-DD] [--json|--jsonl] LEERLING…',
      '  houvast consent list --school SCHOOL [--on JJJJ-MM-DD] [--json|--jsonl]',
      '  houvast consent import BESTAND --school SCHOOL [--mapping BESTAND] [--apply [--confirm]] [--json]',
      'LEERLING is een stamnummer of een account (naam@school). Met --jsonl mogen leerlingen ook op stdin staan, één per regel.',
    ].join('\n'),
    noStudents: 'Noem ten minste één leerling.',
    needs: (flag: string) => `Er ontbreekt nog: ${flag}.`,
    wrongDate: (value: string) => `Dit is geen bestaande datum: ${value}. Schrijf hem als 2026-11-22.`,
    wrongLine: (line: number) => `Regel ${line} is niet te lezen. Er hoort een stamnummer of account te staan, of {"student":"…"}.`,
    unknownSchool: (school: string, known: string) => `School ${school} is hier niet bekend. Wel bekend: ${known}.`,
    unknownPurpose: (purpose: string, known: string) => `Deze school kent het doel ${purpose} niet. Wel bekend: ${known}.`,
    noneKnown: 'nog geen enkele',
    judged: (title: string, date: string, article: string) => `${title}, op ${date} (artikel ${article})`,
    counted: (date: string) => `Toestemmingen op ${date}`,
    import: {
      unreadableFile: (file: string) => `Ik kan ${file} niet lezen. Klopt de naam, en mag je erbij?`,
      unreadableMapping: (file: string) => `${file} is geen kolomindeling die ik begrijp. Er horen kolomnamen in te staan, als JSON.`,
      unknownPurposes: (keys: string) => `De kolomindeling noemt doelen die deze school niet heeft: ${keys}.`,
      missingColumns: (headers: string) => `Deze kolommen staan niet in het bestand, of twee keer: ${headers}.`,
      notAList: 'Ik herken hierin geen lijst met toestemmingen. Geef de kolommen op met --mapping.',
      read: (rows: number, purposes: string) => `${rows} rijen gelezen, voor: ${purposes}`,
      rejectedAt: (line: number, reason: string) => `  regel ${line}: ${reason}`,
      applied: 'De lijst is verwerkt.',
      dryRun: 'Er is niets vastgelegd. Zet --apply erbij om de lijst te verwerken.',
      counts: {
        new: 'nieuw',
        changed: 'gewijzigd',
        withdrawn: 'ingetrokken',
        unchanged: 'ongewijzigd',
        unmatched: 'leerling niet gevonden',
        duplicates: 'dubbel',
        rejected: 'afgekeurd',
      },
      reason: {
        noStudentKey: 'er staat geen stamnummer en geen account',
        wrongNumberOfCells: 'het aantal cellen klopt niet met de eerste regel',
        unreadableAnswer: 'een antwoord is geen ja, geen nee en niet leeg',
        unreadableDate: 'een datum is niet te lezen',
        futureDate: 'de datum ligt in de toekomst',
        keysDiffer: 'stamnummer en account zijn van twee verschillende leerlingen',
        olderThanRegister: 'het register heeft al een nieuwer antwoord',
        undatedYesAfterNo: 'een ja zonder datum, terwijl er elders nee is gezegd',
      },
      stopped: {
        farFewerRows: 'Gestopt: deze lijst is veel korter dan de vorige. Klopt dat? Zet dan --confirm erbij.',
        manyChanges: 'Gestopt: er verandert opvallend veel tegelijk. Klopt dat? Zet dan --confirm erbij.',
      },
    },
    columns: {
      student: 'leerling',
      verdict: 'mag',
      decidedOn: 'datum',
      source: 'bron',
      because: 'uitleg',
      key: 'doel',
      title: 'naam',
      register: 'register',
      article: 'artikel',
      yes: 'ja',
      no: 'nee',
    },
  },
};
