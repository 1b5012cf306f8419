import { say, type Digest } from './digest';

export const consequences: readonly Digest[] = [
  {
    id: 'IV.1',
    title: { nl: 'Wat er gebeurt bij een overtreding', en: 'What happens after a breach' },
    general: say(
      'Wordt de code overtreden, dan kunnen de schoolleiding en/of het College van Bestuur maatregelen nemen. Welke, hangt af van de aard en de ernst. De communicatie daarover komt in het personeelsdossier. De Integriteitscode van SVOK is het uitgangspunt: die laat mensen over hun gedrag nadenken. De school spreekt mensen die zich er niet aan houden aan of corrigeert hen, en biedt hulp aan wie last heeft of slachtoffer is van grensoverschrijdend gedrag.',
      'Houdt iemand zich niet aan de regels? Dan kan de schoolleiding of het College van Bestuur iets doen. Wat ze doen, hangt af van wat er is gebeurd en hoe erg het is. Alle berichten hierover komen in het personeelsdossier. De Integriteitscode is de basis: die laat mensen nadenken over hun gedrag. De school spreekt mensen aan of grijpt in. Heb je last van grensoverschrijdend gedrag of ben je slachtoffer? Dan krijg je hulp.',
      'If the code is broken, the school management (schoolleiding) and/or the executive board (College van Bestuur) can take measures. Which ones depends on the nature and gravity. The communication about it goes into the staff file. The Integrity Code of SVOK is the starting point: it makes people think about their behaviour. The school confronts or corrects those who do not keep to it, and offers help to those who suffer from or are victims of transgressive behaviour.',
      'Does someone break the rules? Then the schoolleiding or the College van Bestuur can act. What they do depends on what happened and how bad it is. All messages about it go into the staff file. The Integrity Code is the basis: it makes people think about what they do. The school talks to people or steps in. Do you suffer from bad behaviour or are you a victim? Then you get help.',
    ),
    forRole: {
      staff: say(
        'Bij een overtreding kunnen de schoolleiding en/of het College van Bestuur maatregelen nemen, afhankelijk van de aard en de ernst. Alle communicatie daarover komt in je personeelsdossier. Uitgangspunt is de Integriteitscode van SVOK, die mensen laat nadenken over hun gedrag. Wie zich niet aan de code houdt, wordt aangesproken of gecorrigeerd. Wie last heeft of slachtoffer is van grensoverschrijdend gedrag, krijgt hulp.',
        'Houd je je niet aan de regels? Dan kan de schoolleiding of het College van Bestuur iets doen. Wat, hangt af van wat er is gebeurd en hoe erg het is. Alle berichten hierover komen in je personeelsdossier. De Integriteitscode is de basis: die laat mensen nadenken over hun gedrag. Je kunt worden aangesproken of gecorrigeerd. Ben je slachtoffer van grensoverschrijdend gedrag of heb je er last van? Dan krijg je hulp.',
        'After a breach the school management (schoolleiding) and/or the executive board (College van Bestuur) can take measures, depending on its nature and gravity. All communication about it goes into your staff file. The starting point is the Integrity Code of SVOK, which makes people think about their behaviour. Whoever does not keep to the code is confronted or corrected. Whoever suffers from or is a victim of transgressive behaviour gets help.',
        'Do you break the rules? Then the schoolleiding or the College van Bestuur can act. What they do depends on what happened and how bad it is. All messages about it go into your staff file. The Integrity Code is the basis: it makes people think about what they do. You may be spoken to or corrected. Are you a victim of bad behaviour, or do you suffer from it? Then you get help.',
      ),
    },
    words: 'overtreding overtreden gevolgen maatregel maatregelen personeelsdossier dossier straf sanctie regels breken niet aan de code houden slachtoffer hulp grensoverschrijdend integriteitscode schoolleiding college van bestuur aanspreken breach violation measures staff file consequences victim help break the rules',
  },
  {
    id: 'IV.2',
    title: { nl: 'Maatregelen voor leerlingen', en: 'Measures for students' },
    general: say(
      'Een leerling kan een maatregel krijgen. Welke dat zijn, staat in het leerlingenstatuut van de school en/of in het protocol schorsing en verwijdering van SVOK.',
      'Een leerling kan een maatregel krijgen. Bijvoorbeeld een schorsing. Wat kan, staat in het leerlingenstatuut van de school of in het protocol schorsing en verwijdering van SVOK.',
      'A student may be given a measure. Which ones exist is laid down in the school\'s student statute (leerlingenstatuut) and/or SVOK\'s protocol on suspension and expulsion.',
      'A student may get a measure. For example a suspension. What is possible stands in the student statute of the school or in SVOK\'s protocol on suspension and expulsion.',
    ),
    forRole: {
      student: say(
        'Ga je over de grens, dan kan de school je een maatregel opleggen. Welke dat zijn, staat in het leerlingenstatuut van je school en/of in het protocol schorsing en verwijdering van SVOK. De school beslist; dat gebeurt niet automatisch.',
        'Houd je je niet aan de regels? Dan kun je een maatregel krijgen. Bijvoorbeeld een schorsing. Wat kan, staat in het leerlingenstatuut van je school of in het protocol schorsing en verwijdering van SVOK. Mensen van school beslissen dat.',
        'If you cross the line, the school may give you a measure. Which ones exist is laid down in your school\'s student statute (leerlingenstatuut) and/or SVOK\'s protocol on suspension and expulsion. The school decides; it is not automatic.',
        'Do you break the rules? Then you may get a measure. For example a suspension. What is possible stands in your school\'s student statute or in SVOK\'s protocol on suspension and expulsion. People at school decide that.',
      ),
      guardian: say(
        'Uw kind kan bij een overtreding een maatregel krijgen. Welke maatregelen er zijn, staat in het leerlingenstatuut van de school en/of in het protocol schorsing en verwijdering van SVOK.',
        'Houdt uw kind zich niet aan de regels? Dan kan het een maatregel krijgen. Bijvoorbeeld een schorsing. Wat kan, staat in het leerlingenstatuut van de school of in het protocol schorsing en verwijdering van SVOK.',
        'After a breach your child may be given a measure. Which ones exist is laid down in the school\'s student statute (leerlingenstatuut) and/or SVOK\'s protocol on suspension and expulsion.',
        'Does your child break the rules? Then it may get a measure. For example a suspension. What is possible stands in the school\'s student statute or in SVOK\'s protocol on suspension and expulsion.',
      ),
    },
    words: 'straf leerling geschorst schorsing schorsen verwijderd van school van school gestuurd van school getrapt nablijven uitsluiten leerlingenstatuut protocol schorsing en verwijdering maatregel leerling mijn kind gestraft suspended suspension expelled expulsion kicked out of school detention punishment student statute',
  },
  {
    id: 'IV.3',
    title: { nl: 'Maatregelen voor medewerkers', en: 'Measures for staff' },
    general: say(
      'Een medewerker kan een disciplinaire maatregel krijgen zoals de cao die kent. In zeer ernstige gevallen kan een overtreding leiden tot het einde van de arbeidsovereenkomst.',
      'Een medewerker kan straf krijgen volgens de cao. Is het heel erg? Dan kan hij of zij de baan verliezen.',
      'Staff may be given a disciplinary measure as laid down in the collective agreement (cao). In very serious cases a breach can lead to the end of the employment contract.',
      'Staff may be punished under the collective agreement (cao). Is it very bad? Then they can lose their job.',
    ),
    forRole: {
      staff: say(
        'Je kunt een disciplinaire maatregel krijgen zoals bepaald in de cao die voor jou geldt. In zeer ernstige gevallen kan een overtreding ertoe leiden dat je arbeidsovereenkomst eindigt.',
        'Je kunt straf krijgen volgens de cao. Is het heel erg? Dan kun je je baan verliezen.',
        'You may be given a disciplinary measure as laid down in the collective agreement (cao) that applies to you. In very serious cases a breach can lead to the end of your employment contract.',
        'You may be punished under the collective agreement (cao). Is it very bad? Then you can lose your job.',
      ),
    },
    words: 'ontslag ontslagen ontslaan baan kwijt disciplinaire maatregel cao arbeidsovereenkomst contract beëindigen waarschuwing berisping op non-actief leraar straf docent gestraft schorsing medewerker fired dismissal dismissed lose my job contract warning disciplinary teacher punished',
  },
];
