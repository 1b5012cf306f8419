import { say, type Digest } from './digest';

export const formalities: readonly Digest[] = [
  {
    id: 'V.1',
    title: { nl: 'Wie de code heeft vastgesteld', en: 'Who adopted the code' },
    general: say(
      'De GMR stemde op 2 december 2025 met de code in. Het College van Bestuur stelde hem daarna vast, op 11 december 2025.',
      'De GMR zei op 2 december 2025 ja. Daarna heeft het College van Bestuur de regels vastgesteld. Dat was op 11 december 2025.',
      'The joint participation council (GMR) agreed to the code on 2 December 2025. The executive board (College van Bestuur) then adopted it on 11 December 2025.',
      'The GMR (council of parents, staff and students) said yes on 2 December 2025. Then the board (College van Bestuur) adopted the rules on 11 December 2025.',
    ),
    words: 'vastgesteld vaststelling gmr mr medezeggenschap ingestemd instemming college van bestuur wie heeft bedacht wie heeft besloten goedgekeurd opgesteld adopted approved gmr participation council who decided who made',
  },
  {
    id: 'V.2',
    title: { nl: 'Hoe de code heet', en: 'What the code is called' },
    general: say(
      'De officiële naam is "Gedragscode Social Media SVOK". Zo kun je ernaar verwijzen.',
      'De regels heten: Gedragscode Social Media SVOK.',
      'The official name is "Gedragscode Social Media SVOK". That is how you can refer to it.',
      'The rules are called: Gedragscode Social Media SVOK.',
    ),
    words: 'naam titel heet citeertitel aanhalen citeren verwijzen officiële naam bronvermelding name title called cite citation refer',
  },
  {
    id: 'V.3',
    title: { nl: 'Vanaf wanneer de code geldt', en: 'From when the code applies' },
    general: say(
      'De code geldt vanaf 14 december 2025.',
      'De regels gelden vanaf 14 december 2025.',
      'The code applies from 14 December 2025.',
      'The rules count from 14 December 2025.',
    ),
    words: 'ingang ingangsdatum inwerkingtreding in werking sinds wanneer vanaf wanneer geldt per wanneer geldig gaat in start effective in force since when valid from start date',
  },
  {
    id: 'V.4',
    title: { nl: 'Waar je de code vindt', en: 'Where to find the code' },
    general: say(
      'De code staat op de website en op het intranet van SVOK, en op de websites van de scholen.',
      'Je vindt de regels op de website en het intranet van SVOK. Ze staan ook op de website van je school.',
      'The code is published on the website and the intranet of SVOK, and on the schools\' websites.',
      'You find the rules on the website of SVOK, on the intranet of SVOK and on the website of your school.',
    ),
    words: 'waar staat vinden nalezen lezen downloaden website intranet schoolsite pdf gepubliceerd hele tekst volledige tekst link where find read download published website intranet full text',
  },
  {
    id: 'V.5',
    title: { nl: 'Wanneer de code wordt geëvalueerd', en: 'When the code is evaluated' },
    general: say(
      'De code wordt uiterlijk in januari 2028 geëvalueerd.',
      'Uiterlijk in januari 2028 kijkt men of de regels nog goed zijn.',
      'The code is evaluated in January 2028 at the latest.',
      'In January 2028 at the latest, people check if the rules are still good.',
    ),
    words: 'evaluatie geëvalueerd herzien herziening aanpassen bijwerken opnieuw bekeken nieuwe versie hoe lang geldig evaluation evaluated review revised updated next version change the code',
  },
];
