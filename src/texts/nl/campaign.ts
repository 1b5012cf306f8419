import type { SettingsProblem } from '../../consent/campaign/readConsentSettings';

/** The yearly question for consent: what mentors and the school see, and what they send to parents and students. */
export const campaign = {
  column: { purpose: 'Doel', known: 'Ja', refused: 'Nee', missing: 'Open', class: 'Klas', students: 'Totaal', complete: 'Klaar' },
  legend: 'Ja: mag geplaatst worden. Nee: er is nee gezegd, vraag niet opnieuw. Open: nog geen geldig antwoord voor dit schooljaar. Open telt als nee.',
  schoolYear: (from: number) => `Schooljaar ${from}–${from + 1}`,
  students: (count: number) => (count === 1 ? '1 leerling' : `${count} leerlingen`),

  deadline: {
    none: 'Er is geen uiterste datum.',
    ahead: (date: string) => `Antwoorden kan tot en met ${date}.`,
    passed: (date: string) => `De uiterste datum (${date}) is voorbij. Wie nog niet antwoordde, telt als nee. Antwoorden kan nog steeds.`,
  },

  class: {
    title: (classKey: string) => `Toestemmingen van ${classKey}`,
    startTitle: (classKey: string) => `Nieuw schooljaar: toestemmingen van ${classKey}`,
    startWhy: 'Elk schooljaar vragen we opnieuw om toestemming. Die van vorig jaar geldt niet meer (artikel III.B.8 en III.B.9).',
    reminderTitle: (classKey: string) => `Nog even: toestemmingen van ${classKey}`,
    incomplete: (missing: number, of: number) =>
      missing === 1 ? `Van 1 van de ${of} leerlingen ontbreekt nog een antwoord.` : `Van ${missing} van de ${of} leerlingen ontbreekt nog een antwoord.`,
    complete: 'Van alle leerlingen is er een antwoord.',
    nobody: 'In deze klas zitten nog geen leerlingen.',
    noPurposes: 'De school heeft nog geen doelen ingesteld. Vraag de beheerder.',
    showNames: 'Namen tonen',
    hideNames: 'Namen verbergen',
    refresh: 'Ververs',
    back: 'Terug naar de school',
  },

  inPerson: {
    title: 'Nu zelf vragen',
    count: (count: number) =>
      count === 1
        ? '1 leerling werd dit schooljaar 16 en heeft zelf nog niet overal antwoord op gegeven. Het antwoord van de ouders geldt niet meer.'
        : `${count} leerlingen werden dit schooljaar 16 en hebben zelf nog niet overal antwoord op gegeven. Het antwoord van de ouders geldt niet meer.`,
  },

  names: {
    title: 'Wie mist nog een antwoord?',
    everything: 'Voor alle doelen',
    also: 'Daarnaast nog:',
    decides: 'Met (16+) achter de naam: vraag de leerling zelf. Anders: vraag de ouders.',
    onlyYou: 'Alleen jij ziet deze namen. Dat je ze bekijkt, wordt vastgelegd.',
    adult: '16+',
    ageUnknown: 'geboortedatum ontbreekt',
    more: (count: number) => `en nog ${count}`,
    none: 'Er mist niemand.',
  },

  reminder: {
    toParents: 'Tekst voor ouders',
    toStudents: 'Tekst voor leerlingen (16+)',
    label: 'Kopieer deze tekst. Pas hem aan als je wilt.',
    parents: {
      opening: 'Beste ouders en verzorgers,',
      ask: 'Mogen wij foto’s en filmpjes van uw kind gebruiken? En mag uw kind meedoen als de klas social media gebruikt? Dat vragen we elk schooljaar opnieuw. Van een aantal leerlingen hebben we nog geen antwoord.',
      before: (date: string) => `Wilt u antwoord geven? Dat kan tot en met ${date}.`,
      late: (date: string) => `De datum om te antwoorden (${date}) is voorbij, maar u kunt nog steeds antwoord geven.`,
      soon: 'Wilt u deze week antwoord geven?',
      whereHouvast: 'U kreeg hiervoor een formulier van school. Bent u het kwijt? Vraag het mij.',
      where: (name: string) => `Dat doet u in ${name}.`,
      whereLink: (name: string, url: string) => `Dat doet u in ${name}: ${url}`,
      choice: 'U kiest per doel ja of nee. Nee zeggen mag altijd, en u kunt later van mening veranderen. Krijgen we geen antwoord, dan plaatsen we niets waarop uw kind te herkennen is.',
      adult: 'Is uw kind 16 jaar of ouder? Dan geeft uw kind zelf antwoord.',
      closing: 'Met vriendelijke groet,',
    },
    own: {
      opening: 'Hoi,',
      ask: 'Je bent 16 of ouder. Daarom beslis je nu zelf of school foto’s en filmpjes van je mag gebruiken, en of je meedoet als de klas social media gebruikt. Wat je ouders eerder zeiden, geldt niet meer.',
      before: (date: string) => `Laat je het weten? Dat kan tot en met ${date}.`,
      late: (date: string) => `De datum om te antwoorden (${date}) is voorbij, maar je kunt nog steeds antwoord geven.`,
      soon: 'Laat je het deze week weten?',
      whereHouvast: 'Stuur in Teams aan Houvast: mijn toestemming. Je ziet dan alle doelen.',
      where: (name: string) => `Dat doe je in ${name}.`,
      whereLink: (name: string, url: string) => `Dat doe je in ${name}: ${url}`,
      choice: 'Je kiest per doel ja of nee. Nee zeggen mag altijd, en je kunt later van mening veranderen. Zeg je niets, dan plaatsen we niets waarop jij te herkennen bent.',
      closing: 'Groet,',
    },
  },

  sixteen: {
    title: (classKey: string) => `Een leerling van ${classKey} is 16 geworden`,
    fallback: (classKey: string) => `Een leerling van ${classKey} is 16 geworden: vraag nu zelf toestemming`,
    who: 'Leerling',
    birthday: 'Werd 16 op',
    what: 'Vanaf 16 jaar beslist de leerling zelf (artikel III.B.8 en III.B.9). Het antwoord van de ouders geldt niet meer. Vraag het de leerling zelf. Tot die tijd telt het als nee.',
    open: 'Nog geen eigen antwoord voor',
    overview: (classKey: string) => `Bekijk ${classKey}`,
  },

  school: {
    title: (name: string) => `Toestemmingen van ${name}`,
    perPurpose: 'Per doel',
    perClass: 'Per klas',
    perClassLegend: 'Leerlingen. Klaar: op elk doel is een antwoord, ja of nee. Open: er mist nog een antwoord.',
    noClass: 'Geen klas',
    moreClasses: (count: number) =>
      count === 1 ? 'Nog 1 klas staat niet in deze lijst. Kies hem hieronder.' : `Nog ${count} klassen staan niet in deze lijst. Kies ze hieronder.`,
    incomplete: (missing: number, of: number) =>
      missing === 1 ? `Van 1 van de ${of} leerlingen ontbreekt nog een antwoord.` : `Van ${missing} van de ${of} leerlingen ontbreekt nog een antwoord.`,
    nobody: 'Er zijn nog geen leerlingen ingelezen.',
    source: 'Ouders en leerlingen antwoorden in',
    sourceHouvast: 'Houvast',
    sourceLink: (name: string) => `Open ${name}`,
    pickClass: 'Bekijk een klas',
    pickClassLabel: 'Welke klas?',
    pickClassMissing: 'Kies een klas.',
    open: 'Bekijk',
    settings: 'Datum en bron',
    deadlineLabel: 'Tot en met welke dag kan er geantwoord worden? (leeg: geen datum)',
    deadlineHint: 'Een week van tevoren krijgen mentoren een herinnering, als er nog iets mist.',
    sourceLabel: 'Waar geven ouders en leerlingen antwoord?',
    sourceChoiceHouvast: 'In Houvast (ouders op het formulier van school)',
    sourceChoiceElsewhere: 'Ergens anders, bijvoorbeeld in Magister',
    sourceNameLabel: 'Naam van dat andere systeem',
    sourceNamePlaceholder: 'Bijvoorbeeld Magister',
    sourceUrlLabel: 'Link ernaartoe (begint met https://)',
    save: 'Opslaan',
    saved: 'Opgeslagen.',
    problem: {
      deadlineUnreadable: 'Die datum bestaat niet.',
      deadlineOutside: 'Kies een datum vanaf vandaag, in dit schooljaar.',
      sourceUnknown: 'Kies waar ouders en leerlingen antwoord geven.',
      sourceNameMissing: 'Vul de naam in van het andere systeem.',
      sourceNameLong: 'De naam is te lang: hooguit 60 tekens.',
      sourceUrlUnsafe: 'De link klopt niet. Hij begint met https:// en er staat geen wachtwoord in.',
    } satisfies Record<SettingsProblem, string>,
    notSaved: 'Er is nog niets opgeslagen.',
    settingsTitle: 'Datum en bron van de toestemmingen',
    cancel: 'Terug',
  },

  line: {
    notMentor: 'Volgens de lijst van school ben je van geen enkele klas mentor. Klopt dat niet? Vraag de beheerder om je toe te voegen.',
    notYourClass: 'Die klas ken ik niet, of je bent er geen mentor van. Klopt dat niet? Vraag de beheerder.',
    notYourSchool: 'Het overzicht van de hele school is voor de schoolleiding en de beheerder. Vraag mij wel gerust: toestemmingen van mijn klas.',
  },

  command: {
    counted: (school: string, date: string) => `Toestemmingen van ${school} op ${date}`,
    wholeSchool: 'hele school',
    noClass: 'geen klas',
    columns: { class: 'klas', purpose: 'doel', students: 'leerlingen', known: 'ja', refused: 'nee', missing: 'open' },
  },
};
