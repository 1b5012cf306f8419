import type { ConsentEvent } from '../../../src/consent/consentEvent';
import type { FaceBox } from '../../../src/images/pictureEngine';
import type { Person } from '../../../src/people/person';
import { CONSENTS, PEOPLE } from './photoWorld';

/** Invented names, as alike as those of a real class. */
const NAMES = [
  'Emma Jansen', 'Emma de Boer', 'Sem Visser', 'Sara Yilmaz', 'Saar Smit', 'Noah Meijer', 'Noor Mulder', 'Lotte Bos', 'Lucas Vos', 'Luuk Peters', 'Julia Hendriks', 'Jules van Leeuwen', 'Mila Dekker', 'Milan Brouwer',
  'Mees de Wit', 'Daan Dijkstra', 'Daphne Smits', 'Finn de Graaf', 'Fatima el Amrani', 'Zoë Kok', 'Youssef Haddad', 'Levi van der Meer', 'Lieke Schouten', 'Tess Willems', 'Thijs Hoekstra', 'Bram Koster', 'Isa Prins',
  'Evi Blom', 'Ayoub Bakkali', 'Roos Huisman',
];

/** Thirty students of one class, each with consent for posting in the class's own chat. */
export function classOfThirty(): { readonly people: readonly Person[]; readonly consents: readonly ConsentEvent[] } {
  const [yes] = CONSENTS;
  if (yes === undefined) throw new Error('nobody has consent');
  const people = NAMES.map((displayName, index): Person => ({ ...PEOPLE.yes, id: `student-${index}`, entraId: `entra-student-${index}`, displayName, givenName: displayName.split(' ')[0] ?? '' }));
  return { people, consents: people.map(({ id }) => ({ ...yes, id: `yes-${id}`, studentId: id })) };
}

/** Four rows of five. */
export const FACES_OF_TWENTY: readonly FaceBox[] = Array.from({ length: 20 }, (_, index) => ({ x: 120 + (index % 5) * 290, y: 60 + Math.floor(index / 5) * 240, width: 110, height: 140, score: 0.9 }));
