import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { INITIAL_CONSENT_SETTINGS, type ConsentSettings, type ConsentSettingsStore } from './consentSettings';

export class InMemoryConsentSettings implements ConsentSettingsStore {
  readonly #bySchool = new Map<string, ConsentSettings>();

  of(board: BoardId, school: string): Promise<ConsentSettings> {
    return Promise.resolve(this.#bySchool.get(`${board}\n${school}`) ?? INITIAL_CONSENT_SETTINGS);
  }

  save(_tx: Tx, board: BoardId, school: string, settings: ConsentSettings): Promise<void> {
    this.#bySchool.set(`${board}\n${school}`, settings);
    return Promise.resolve();
  }
}
