import type { Person } from '../../people/person';
import type { ConsentPurpose } from '../consentEvent';
import type { LookUpReading } from './lookUpReading';
import { PeopleNamed } from './peopleNamed';
import { readDay } from './readDay';
import { isListOfNames, readList } from './readList';
import { readSentence } from './readSentence';
import { StudentNames } from './studentNames';
import { ASKING, ASKING_PAST } from './vocabulary';
import { readWords } from './words';

/** What the reader knows: purposes of the school, and whom and which classes the asker may see. Of others it can't tell. */
export interface KnownToAsker {
  readonly purposes: readonly ConsentPurpose[];
  readonly students: readonly Person[];
  /** The day it is, ISO. */
  readonly today: string;
}

/** A list of two hundred with classes and accounts; whatever is longer isn't a question. */
const LONGEST = 20_000;

/**
 * Whether the text can be a look-up at all, before anything is loaded for it.
 *
 * @example
 * mayBeLookUp('hoe laat begint de les') // false
 */
export function mayBeLookUp(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isListOfNames(text) || readWords(text.slice(0, 400)).some(({ key }) => ASKING.has(key)) || readWords(text).length <= 8;
}

/**
 * Reads a question after the consent of students who are named. A question that names nobody is about the code of
 * conduct and isn't a look-up, nor is one with words in it that make it about something else.
 *
 * @example
 * readLookUp('mag heel 3H in de nieuwsbrief', known)
 * // { kind: 'lookUp', people: { studentIds: […24], unclear: [], notFound: [] }, purposes: ['nieuwsbrief'], on: null }
 * readLookUp('Mag ik een foto van leerlingen op de website zetten?', known) // { kind: 'notALookUp' }
 */
export function readLookUp(text: string, { purposes, students, today }: KnownToAsker): LookUpReading {
  if (!mayBeLookUp(text)) return { kind: 'notALookUp' };
  const names = new StudentNames(students);
  const named = new PeopleNamed();
  const known = { purposes, names, classes: membersByClass(students) };
  const list = isListOfNames(text) ? readList(text, known, named) : null;
  const sentence = list === null ? text : list.sentence;
  const past = readWords(sentence).some(({ key }) => ASKING_PAST.has(key));
  const day = readDay(sentence, { today, past });
  const read = readSentence(day.rest, known, named, list !== null);
  if (read === null || named.count === 0) return { kind: 'notALookUp' };
  if (day.impossible) return { kind: 'noSuchDay' };
  if (named.isTooMany) return { kind: 'tooMany' };
  return { kind: 'lookUp', people: named.asked(), purposes: read.purposes, on: day.on };
}

function membersByClass(students: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, classes } of students) {
    for (const classKey of classes) {
      const key = classWord(classKey);
      members.set(key, [...(members.get(key) ?? []), id]);
    }
  }
  return members;
}

/** How a class is compared: `3 h`, `3H` and `3h` are one. */
function classWord(classKey: string): string {
  return readWords(classKey).map(({ key }) => key).join('');
}
