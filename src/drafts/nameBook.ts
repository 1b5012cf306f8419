import type { Person } from '../people/person';
import { isStudent } from '../people/person';
import { ORDINARY_WORDS } from './ordinaryWords';
import { wordsOf } from './words';

/** `self`: the writer, or the only one who reads it; of them nothing is told to anybody. */
export type Who = 'student' | 'adult' | 'self';

/** One way to write somebody's name. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly personId: string;
  readonly who: Who;
  readonly isFull: boolean;
  /** A word that means something else as well: "Roos", "Max", "Job". */
  readonly isOrdinary: boolean;
}

/** Names by their first word. */
export type NameBook = ReadonlyMap<string, readonly WrittenName[]>;

type Named = Pick<Person, 'id' | 'displayName' | 'givenName' | 'roles'>;

/**
 * Full names, and first names too, of people whom the readers know. Of two people with one first name it says nothing
 * when one of them is an adult.
 */
export function nameBookOf(people: readonly Named[], names: 'full' | 'fullAndFirst', selves: ReadonlySet<string> = new Set()): NameBook {
  const book = new Map<string, WrittenName[]>();
  const adults = new Set(people.filter((person) => !isStudent(person)).map(({ givenName }) => key(givenName)));
  const add = (written: string, person: Named, isFull: boolean): void => {
    const words = wordsOf(written).map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined || (isFull && words.length < 2)) return;
    const entry: WrittenName = { words, personId: person.id, who: selves.has(person.id) ? 'self' : isStudent(person) ? 'student' : 'adult', isFull, isOrdinary: !isFull && (first.length < 3 || ORDINARY_WORDS.has(first)) };
    const same = book.get(first);
    if (same === undefined) book.set(first, [entry]);
    else same.push(entry);
  };
  for (const person of people) {
    add(person.displayName, person, true);
    if (names === 'fullAndFirst' && !(isStudent(person) && adults.has(key(person.givenName)))) add(person.givenName, person, false);
  }
  // The longest first, so that "Sem de Boer" isn't read as "Sem".
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function key(name: string): string {
  return wordsOf(name).map(({ folded }) => folded).join(' ');
}
