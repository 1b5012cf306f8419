import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolWordList } from './schoolWordList';
import type { SchoolWord, WordMeaning } from './schoolWords';

export class InMemorySchoolWordList implements SchoolWordList {
  readonly #words = new Map<string, Map<string, WordMeaning>>();

  of(board: BoardId, school: string): Promise<readonly SchoolWord[]> {
    const words = [...this.#at(board, school)].map(([word, means]) => ({ word, means }));
    return Promise.resolve(words.sort((a, b) => (a.word < b.word ? -1 : 1)));
  }

  put(_tx: Tx, board: BoardId, school: string, { word, means }: SchoolWord): Promise<boolean> {
    const words = this.#at(board, school);
    const isNew = words.get(word) !== means;
    words.set(word, means);
    return Promise.resolve(isNew);
  }

  remove(_tx: Tx, board: BoardId, school: string, word: string): Promise<boolean> {
    return Promise.resolve(this.#at(board, school).delete(word));
  }

  #at(board: BoardId, school: string): Map<string, WordMeaning> {
    const key = `${board}\n${school}`;
    const words = this.#words.get(key) ?? new Map<string, WordMeaning>();
    this.#words.set(key, words);
    return words;
  }
}
