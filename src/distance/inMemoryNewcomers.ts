import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { ConfirmedStart, Newcomers } from './newcomers';

export class InMemoryNewcomers implements Newcomers {
  readonly #confirmed = new Map<string, ConfirmedStart>();

  async confirm(_tx: Tx, board: BoardId, personId: string, start: ConfirmedStart): Promise<boolean> {
    if ((await this.of(board, personId)) !== null) return false;
    this.#confirmed.set(`${board}\n${personId}`, start);
    return true;
  }

  async of(board: BoardId, personId: string): Promise<ConfirmedStart | null> {
    return this.#confirmed.get(`${board}\n${personId}`) ?? null;
  }
}
