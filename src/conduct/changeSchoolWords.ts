import type { Audit } from '../audit/audit';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { SchoolWordList } from './schoolWordList';
import { isNeverHarmless, MOST_WORDS, schoolWord, type SchoolWord, type WordMeaning } from './schoolWords';

export interface ChangeSchoolWordsDeps {
  readonly words: SchoolWordList;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export type CheckedWord =
  | { readonly kind: 'word'; readonly word: SchoolWord }
  /** No word, or longer than one can be. */
  | { readonly kind: 'noWord' }
  /** About danger: it can't be called harmless. */
  | { readonly kind: 'neverHarmless' }
  | { readonly kind: 'tooMany' };

/** Whether a school may give that word that meaning. */
export async function checkSchoolWord({ words }: Pick<ChangeSchoolWordsDeps, 'words'>, board: BoardId, school: string, text: string, means: WordMeaning): Promise<CheckedWord> {
  const word = schoolWord(text);
  if (word === null) return { kind: 'noWord' };
  if (means === 'harmless' && isNeverHarmless(word)) return { kind: 'neverHarmless' };
  const known = await words.of(board, school);
  if (known.length >= MOST_WORDS && !known.some((one) => one.word === word)) return { kind: 'tooMany' };
  return { kind: 'word', word: { word, means } };
}

/** Gives a word a meaning. The account says which meaning was given, not to which word. False when it had it. */
export async function addSchoolWord({ words, audit, unitOfWork, clock }: ChangeSchoolWordsDeps, board: BoardId, school: string, word: SchoolWord): Promise<boolean> {
  const at = clock.now();
  return unitOfWork.run(async (tx) => {
    if (!(await words.put(tx, board, school, word, at))) return false;
    await audit.record(tx, { type: 'watch.wordChanged', boardId: board, at, by: null, about: [], school, change: 'added', means: word.means });
    return true;
  });
}

/** False when the school had no such word. */
export async function removeSchoolWord({ words, audit, unitOfWork, clock }: ChangeSchoolWordsDeps, board: BoardId, school: string, text: string): Promise<boolean> {
  const word = schoolWord(text);
  if (word === null) return false;
  const at = clock.now();
  return unitOfWork.run(async (tx) => {
    if (!(await words.remove(tx, board, school, word))) return false;
    await audit.record(tx, { type: 'watch.wordChanged', boardId: board, at, by: null, about: [], school, change: 'removed', means: null });
    return true;
  });
}
