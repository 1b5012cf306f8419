import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolSettings, SettingsStore } from './schoolSettings';

export class InMemorySettingsStore implements SettingsStore {
  readonly #settings = new Map<string, SchoolSettings>();

  constructor(settings: readonly SchoolSettings[] = []) {
    for (const one of settings) this.#settings.set(`${one.boardId}\n${one.school}`, one);
  }

  of(board: BoardId, school: string): Promise<SchoolSettings | null> {
    return Promise.resolve(this.#settings.get(`${board}\n${school}`) ?? null);
  }

  during(_tx: Tx, board: BoardId, school: string): Promise<SchoolSettings | null> {
    return this.of(board, school);
  }

  save(_tx: Tx, settings: SchoolSettings): Promise<void> {
    this.#settings.set(`${settings.boardId}\n${settings.school}`, settings);
    return Promise.resolve();
  }
}
