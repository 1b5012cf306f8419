import type { Person } from '../../people/person';
import { NAME_PREFIXES, NAMES_TOO, ORDINARY } from './vocabulary';
import { folded, readWords, type Word } from './words';

/** How surely a spelling means somebody. */
type Kind = 'key' | 'full' | 'given' | 'family';

interface Spelling {
  readonly ids: Set<string>;
  kind: Kind;
}

export interface NameFound {
  readonly ids: readonly string[];
  /** In words. */
  readonly length: number;
}

const LONGEST_NAME = 8;
const SURENESS: Readonly<Record<Kind, number>> = { key: 3, full: 2, given: 1, family: 0 };

/**
 * Finds students by the ways in which colleagues write them: stamnummer, account, whole name in either order, given
 * name, given name with an initial, family name; with or without prefix, accents and capitals. Exact otherwise: one
 * letter more may be another child.
 */
export class StudentNames {
  readonly #spellings = new Map<string, Spelling>();

  constructor(students: readonly Person[]) {
    for (const student of students) this.#enter(student);
  }

  /** The longest name that starts at this word; `anywhere` also takes a family name or an ordinary word in small letters. */
  at(words: readonly Word[], at: number, anywhere: boolean): NameFound | null {
    const most = Math.min(LONGEST_NAME, words.length - at);
    for (let length = most; length > 0; length--) {
      const run = words.slice(at, at + length);
      const found = this.#spellings.get(run.map(({ key }) => key).join(' '));
      if (found === undefined) continue;
      const capital = run.some(({ text }) => /^\p{Lu}/u.test(text));
      const isWord = length === 1 && (ORDINARY.has(run[0]?.key ?? '') || NAMES_TOO.has(run[0]?.key ?? ''));
      if (!anywhere && !capital && (found.kind === 'family' || (found.kind === 'given' && isWord))) continue;
      return { ids: [...found.ids], length };
    }
    return null;
  }

  #enter(student: Person): void {
    const all = readWords(student.displayName).map(({ key }) => key);
    const given = readWords(student.givenName).map(({ key }) => key);
    const family = given.every((word, index) => all[index] === word) ? all.slice(given.length) : all.slice(1);
    const firstOfBase = family.findIndex((word) => !NAME_PREFIXES.has(word));
    const [prefix, base] = firstOfBase <= 0 ? [[], family] : [family.slice(0, firstOfBase), family.slice(firstOfBase)];
    const first = given.slice(0, 1);
    const add = (kind: Kind, ...words: readonly string[]): void => this.#add(kind, words, student.id);

    if (student.stamnummer !== null) add('key', folded(student.stamnummer));
    if (student.userPrincipalName !== null) add('key', folded(student.userPrincipalName));
    add('full', ...all);
    for (const name of [given, first]) {
      add('given', ...name);
      if (base.length === 0) continue;
      for (const order of [[...name, ...family], [...name, ...base], [...family, ...name], [...base, ...name, ...prefix], [...base, ...prefix, ...name], [...base, ...name]]) add('full', ...order);
      add('full', ...name, (base[0] ?? '').charAt(0));
    }
    if (base.join('').length >= 3) {
      add('family', ...family);
      add('family', ...base);
    }
  }

  #add(kind: Kind, words: readonly string[], id: string): void {
    const key = words.join(' ');
    if (key === '') return;
    const known = this.#spellings.get(key);
    if (known === undefined) this.#spellings.set(key, { ids: new Set([id]), kind });
    else if (SURENESS[kind] > SURENESS[known.kind]) this.#spellings.set(key, { ids: new Set(kind === 'key' ? [id] : [...known.ids, id]), kind });
    // A number or account is of one person only, whatever else is spelt like it.
    else if (known.kind !== 'key') known.ids.add(id);
  }
}
