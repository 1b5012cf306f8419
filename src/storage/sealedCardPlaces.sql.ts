import type { BoardId } from '../people/person';
import type { Seal } from '../runtime/seal';
import type { Tx } from '../runtime/unitOfWork';
import type { CardPlace, SqlCardPlaces } from './cardPlaces.sql';

/** Places of cards of which nobody may find out whose they are: a person's chat tells that as much as their id. */
export class SealedCardPlaces {
  constructor(
    private readonly places: SqlCardPlaces,
    private readonly seal: Seal,
  ) {}

  async of(tx: Tx, board: BoardId, subject: string, personId: string): Promise<CardPlace | null> {
    const mark = this.markOf(board, subject, personId);
    const kept = await this.places.of(tx, board, mark, '');
    if (kept === null) return null;
    return { ...(JSON.parse(this.seal.open(`${board}:${mark}`, kept.activityId)) as Omit<CardPlace, 'version'>), version: kept.version };
  }

  async put(tx: Tx, board: BoardId, subject: string, personId: string, { conversationId, activityId, version }: CardPlace): Promise<void> {
    const mark = this.markOf(board, subject, personId);
    await this.places.put(tx, board, mark, '', { conversationId: '', activityId: this.seal.close(`${board}:${mark}`, JSON.stringify({ conversationId, activityId })), version });
  }

  private markOf(board: BoardId, subject: string, personId: string): string {
    return `sealed:${this.seal.mark('card place', `${board}\n${subject}\n${personId}`)}`;
  }
}
