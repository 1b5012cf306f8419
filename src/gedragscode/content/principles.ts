import { say, type Digest } from './digest';

export const principles: readonly Digest[] = [
  {
    id: 'II.1',
    title: { nl: 'Social media zijn belangrijk', en: 'Social media matter' },
    general: say(
      'SVOK ziet dat social media belangrijk zijn. De code is er dus niet om ze te verbieden.',
      'SVOK vindt social media belangrijk. De regels verbieden social media niet.',
      'SVOK recognises that social media matter. So the code is not there to ban them.',
      'SVOK thinks social media are important. The rules do not forbid social media.',
    ),
    words: 'belang belangrijk positief tegen voor verbieden verbod standpunt svok vindt social media school vindt importance ban against positive',
  },
  {
    id: 'II.2',
    title: { nl: 'Een goed en veilig klimaat', en: 'A good and safe climate' },
    general: say(
      'De code helpt mee aan een goed en veilig klimaat op school en in het onderwijs.',
      'De regels helpen om school goed en veilig te maken voor iedereen.',
      'The code helps to keep a good and safe climate at school and in lessons.',
      'The rules help to make school good and safe for everyone.',
    ),
    words: 'veilig veiligheid schoolklimaat onderwijsklimaat veilige school sfeer online veilig safe safety climate atmosphere',
  },
  {
    id: 'II.3',
    title: { nl: 'Respect voor elkaar en voor de school', en: 'Respect for each other and the school' },
    general: say(
      'School, medewerkers, leerlingen en ouders communiceren op social media in lijn met de missie en visie van de school en van SVOK, en met gewone fatsoensnormen. De kern: respect voor de school en voor elkaar, en iedereen in zijn waarde laten. Dat sluit aan bij de Integriteitscode en bij de visie op verantwoord AI-gebruik in het onderwijs.',
      'Ga met respect met elkaar en met de school om, ook online. Laat iedereen in zijn waarde. Dat past bij waar de school en SVOK voor staan. Het past ook bij de Integriteitscode en bij de visie op AI in het onderwijs.',
      'School, staff, students and parents communicate on social media in line with the mission and vision of the school and of SVOK, and with ordinary good manners. The heart of it: respect for the school and for each other, and leaving everyone their dignity. This fits the Integrity Code and the vision on responsible use of AI in education.',
      'Treat each other and the school with respect, also online. Leave everyone their dignity. That fits what the school and SVOK stand for. It also fits the Integrity Code and the vision on AI in education.',
    ),
    words: 'respect waarde waarden missie visie fatsoen integriteitscode respectvol omgaan met elkaar kernwaarden identiteit respectful mission vision values integrity dignity',
  },
  {
    id: 'II.4',
    title: { nl: 'De code beschermt iedereen', en: 'The code protects everyone' },
    general: say(
      'De code beschermt leerlingen, ouders of verzorgers, medewerkers, de school en SVOK tegen mogelijke nadelige gevolgen van social media. Dat is bescherming tegen anderen, maar ook tegen jezelf.',
      'De regels beschermen leerlingen, ouders, verzorgers, medewerkers, de school en SVOK. Ze beschermen je tegen wat anderen online doen. En ook tegen wat je zelf doet.',
      'The code protects students, parents or guardians, staff, the school and SVOK from possible bad effects of social media. That is protection from others, but also from yourself.',
      'The rules protect students, parents, guardians, staff, the school and SVOK. They protect you from what others do online. And also from what you do yourself.',
    ),
    words: 'bescherming beschermen beschermd tegen jezelf negatieve gevolgen nadelige gevolgen risico gevaren schade protect protection risks negative effects from yourself',
  },
  {
    id: 'II.5',
    title: { nl: 'De goede naam van school en mensen', en: 'The good name of school and people' },
    general: say(
      'Wie social media gebruikt, houdt rekening met de goede naam van de school, van SVOK en van iedereen die erbij hoort.',
      'Denk aan de goede naam van de school, van SVOK en van alle mensen die erbij horen. Zet niets online dat die naam kapotmaakt.',
      'Whoever uses social media keeps in mind the good name of the school, of SVOK and of everyone involved.',
      'Think of the good name of the school, of SVOK and of everyone who belongs to it. Do not post things that damage that name.',
    ),
    words: 'goede naam reputatie imago slecht daglicht review recensie afkraken belachelijk maken school te kakken zetten beoordeling google reputation good name image bad review damage',
  },
];
