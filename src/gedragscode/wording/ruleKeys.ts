import { stem } from '../finding/stem';

/**
 * Words that say the same in a rule. Kept short on purpose: the lexicon of finding puts words together that lie near
 * each other, and here what lies near isn't near enough ("herkenbaar" and "onherkenbaar").
 */
const SAME: Readonly<Record<string, string>> = {
  photo: 'foto fotos klassenfoto klassenfotos klasfoto groepsfoto fotograferen beeld beelden plaatje plaatjes picture pictures photo photos image images',
  video: 'film films filmpje filmpjes filmen filmt video videos clip clips filming filmed',
  record: 'opname opnames opnemen opneemt opgenomen record records recording recordings recorded',
  mail: 'mail mailen mailt gemaild email emailen emails',
  whatsapp: 'whatsapp whatsappen appen appt',
  media: 'socialmedia instagram snapchat tiktok facebook twitter linkedin youtube',
  share: 'delen deel deelt gedeeld publiceren publiceert publiceer gepubliceerd plaatsen plaatst plaats geplaatst posten post share shares shared sharing publish publishes published posts posting posted',
  send: 'sturen stuur stuurt gestuurd versturen verstuur verstuurt verstuurd doorsturen send sends sent sending',
  consent: 'toestemming toestemmen toestemt goedkeuring akkoord goedvindt goedvinden permission consent consents approval agree agrees',
  explicit: 'uitdrukkelijk uitdrukkelijke expliciet explicit explicitly',
  shown: 'aantoonbaar aantoonbare demonstrable demonstrably',
  before: 'vooraf beforehand advance',
  every: 'elk elke ieder iedere every each',
  register: 'vastleggen vastgelegd registreren geregistreerd register registered',
  decide: 'beslissen beslist beslis decide decides',
  give: 'geven geeft geef gaf gegeven give gives gave given',
  recognise: 'herkenbaar herkennen herkend recognised recognisable recognizable recognise recognize',
  use: 'gebruik gebruiken gebruikt use uses using used',
  atOnce: 'meteen direct onmiddellijk immediately',
  lesson: 'les lessen lesson lessons',
  keep: 'houd houdt houden keep keeps',
  ask: 'vraag vraagt vragen gevraagd ask asks asked asking',
  discuss: 'bespreek bespreekt bespreken besproken discuss discusses discussed',
  edit: 'bewerk bewerkt bewerken edit edits edited',
  active: 'actief actieve active',
};

/** Who does what. They are watched more closely than other words: who is swapped for whom changes a rule. */
const PEOPLE: Readonly<Record<string, string>> = {
  student: 'leerling leerlingen student students pupil pupils',
  teacher: 'docent docenten leraar leraren teacher teachers',
  staff: 'medewerker medewerkers personeel staff employee employees',
  management: 'schoolleiding directie management',
  parent: 'ouders verzorger verzorgers parent parents guardian guardians',
  supervisor: 'leidinggevende leidinggevenden teamleider supervisor supervisors',
  mentor: 'mentor mentors',
  intern: 'stagiair stagiairs stagiaire intern interns',
  child: 'kind kinderen child children',
  classmate: 'klasgenoot klasgenoten medeleerling medeleerlingen classmate classmates',
  board: 'bestuur college board',
  coach: 'coach socialmediacoach',
  adviser: 'vertrouwenspersoon adviser',
  self: 'zelf personally himself herself yourself themselves myself',
};

const KEYS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(SAME), ...Object.entries(PEOPLE)].flatMap(([key, list]) => list.split(' ').map((word): [string, string] => [word, `:${key}`])),
);
export const PERSON_KEYS: ReadonlySet<string> = new Set(Object.keys(PEOPLE).map((key) => `:${key}`));
export const CONSENT = ':consent';

const NUMBERS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(' ');
const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** "een" and "one" are mostly no number, so counting in words begins at two. */
const COUNTED: ReadonlyMap<string, string> = new Map([NUMBERS, ENGLISH_NUMBERS].flatMap((list) => list.slice(2).map((word, at): [string, string] => [word, String(at + 2)])));

/** What a word stands for when two texts are compared: `'leerlingen'` → `':student'`, `'zestien'` → `'16'`, else its stem. */
export function ruleKey(word: string): string {
  return KEYS.get(word) ?? COUNTED.get(word) ?? stem(word);
}

const LONG = 6;
const DENIES = /^(?:on|niet|non|un|in|im|dis|anti)$/;

/** The same key, two forms of one long word that the light stem doesn't bring together, or a compound and its last part. */
export function isSameKey(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith(':') || other.startsWith(':') || Math.min(one.length, other.length) < LONG) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.endsWith(short) && long.length > short.length) return !DENIES.test(long.slice(0, -short.length));
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at >= LONG && one.length - at <= 2 && other.length - at <= 2;
}
