import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { ConsentMapping } from './consentMapping';
import type { ConsentMappings } from './consentMappings';

export class InMemoryConsentMappings implements ConsentMappings {
  readonly #mappings = new Map<string, ConsentMapping>();

  async of(board: BoardId, school: string): Promise<ConsentMapping | null> {
    return this.#mappings.get(`${board}\n${school}`) ?? null;
  }

  async save(_tx: Tx, board: BoardId, school: string, mapping: ConsentMapping): Promise<void> {
    this.#mappings.set(`${board}\n${school}`, mapping);
  }
}
