import { say, type Digest } from './digest';

export const introductions: readonly Digest[] = [
  {
    id: '0',
    title: { nl: 'Waarom er een gedragscode is', en: 'Why there is a code of conduct' },
    general: say(
      'Social media zijn nuttig om elkaar te informeren en te spreken, maar kunnen ook schade doen, vooral aan de privacy van leerlingen. De code geeft iedereen bij de school concreet houvast om goed te kiezen. De school vertrouwt erop dat je er verantwoord mee omgaat en houdt zelf haar kennis bij. Je mag zeggen wat je vindt, maar die vrijheid heeft grenzen: het belang van de school en van medeleerlingen telt mee. Online gelden dezelfde fatsoensregels als daarbuiten. Waar de code "hij" schrijft, is iedereen bedoeld.',
      'Social media zijn handig. Maar ze kunnen ook pijn doen. Deze regels helpen je kiezen. Je mag je mening geven, maar niet alles mag. Denk aan de privacy van leerlingen en aan de school. Online moet je net zo netjes zijn als gewoon. Staat er "hij"? Dan bedoelen we iedereen.',
      'Social media help us to inform and talk to each other, but they can also do harm, above all to the privacy of students. The code gives everyone at school something concrete to decide by. The school trusts you to use social media responsibly and keeps its own knowledge up to date. You are free to say what you think, but that freedom has limits: the interests of the school and of fellow students count too. The same good manners apply online as offline. Where the code says "he", it means everyone.',
      'Social media are useful. But they can also hurt people. These rules help you choose. You may say what you think, but not everything is okay. Think of the privacy of students and of the school. Be as polite online as in real life. "He" means everyone.',
    ),
    words: 'inleiding waarom doel bedoeling vrijheid van meningsuiting mening privacy impact mannelijke vorm hij zij genderneutraal houvast bewustwording vertrouwen kennis bijhouden introduction purpose freedom of speech expression',
  },
  {
    id: 'III.B.0',
    title: { nl: 'Professionele afstand tot leerlingen', en: 'Professional distance to students' },
    general: say(
      'Een medewerker heeft gezag over leerlingen en leerlingen zijn van hem of haar afhankelijk. Die verhouding blijft ook online bestaan. Daarom houdt een medewerker op social media een gepaste, professionele afstand tot leerlingen. Dat sluit aan bij de gedragsregels van het bestuur (onder meer artikel 9 daarvan).',
      'Een medewerker is de baas over leerlingen en leerlingen hebben hem of haar nodig. Online is dat ook zo. Daarom houden medewerkers op social media altijd genoeg afstand van leerlingen.',
      'A member of staff has authority over students, and students depend on him or her. That stays so online. So on social media, staff keep a proper professional distance to students. This follows the board\'s rules of behaviour (article 9 among others).',
      'Staff are in charge and students need them. That is also true online. So staff always keep enough distance from students on social media.',
    ),
    forRole: {
      staff: say(
        'Jij hebt gezag over leerlingen en zij zijn van jou afhankelijk. Dat verandert niet als jullie online contact hebben. Laat in alles wat je op social media doet zien dat je je daarvan bewust bent, en houd gepaste professionele afstand. Dit sluit aan bij de gedragsregels van het bestuur (onder meer artikel 9 daarvan).',
        'Jij bent de baas over leerlingen en zij hebben jou nodig. Online is dat ook zo. Houd daarom altijd genoeg afstand. Wees vriendelijk, maar wees geen vriend.',
        'You have authority over students and they depend on you. That does not change when you are in touch online. Let everything you do on social media show that you know this, and keep a proper professional distance. This follows the board\'s rules of behaviour (article 9 among others).',
        'You are in charge of students and they need you. That is also true online. So always keep enough distance. Be friendly, but do not be a friend.',
      ),
    },
    words: 'professionele afstand gezag gezagsrelatie afhankelijk afhankelijkheidsrelatie machtsverhouding te close te amicaal grens grenzen vriendschappelijk persoonlijk contact band distance authority boundary boundaries too close friendly',
  },
];
