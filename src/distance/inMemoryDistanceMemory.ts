import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Check } from '../settings/schoolPractice';
import type { DistanceMemory } from './distanceMemory';

export class InMemoryDistanceMemory implements DistanceMemory {
  readonly #told = new Map<string, string>();
  readonly #asked = new Map<string, Date>();

  async tell(_tx: Tx, board: BoardId, personId: string, check: Check, day: string): Promise<boolean> {
    const key = [board, personId, check, day].join('\n');
    if (this.#told.has(key)) return false;
    this.#told.set(key, day);
    return true;
  }

  async askedForHelp(_tx: Tx, board: BoardId, conversationId: string, at: Date): Promise<void> {
    this.#asked.set(`${board}\n${conversationId}`, at);
  }

  async helpAskedSince(board: BoardId, conversationId: string, since: Date): Promise<boolean> {
    const at = this.#asked.get(`${board}\n${conversationId}`);
    return at !== undefined && at >= since;
  }

  async forget(day: string, before: Date): Promise<void> {
    for (const [key, told] of this.#told) if (told < day) this.#told.delete(key);
    for (const [key, at] of this.#asked) if (at < before) this.#asked.delete(key);
  }
}
