import type { BoardId } from '../people/person';
import type { CardState, CoveredOffer, SharedPicture, SharedPictures } from './sharedPictures';

export class InMemorySharedPictures implements SharedPictures {
  readonly #rows = new Map<string, SharedPicture>();

  get all(): readonly SharedPicture[] {
    return [...this.#rows.values()];
  }

  async record(picture: SharedPicture): Promise<'recorded' | 'exists'> {
    if (this.#ofTicket(picture.boardId, picture.ticketKey) !== null) return 'exists';
    this.#put(picture);
    return 'recorded';
  }

  async byId(board: BoardId, id: string): Promise<SharedPicture | null> {
    return this.#rows.get(keyOf(board, id)) ?? null;
  }

  async byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null> {
    return this.#ofTicket(board, ticketKey);
  }

  async ofPost(board: BoardId, postId: string): Promise<readonly SharedPicture[]> {
    return this.all.filter((row) => row.boardId === board && row.postId === postId).toSorted((a, b) => a.index - b.index);
  }

  async withPerson(board: BoardId, personId: string): Promise<readonly SharedPicture[]> {
    return this.all
      .filter((row) => row.boardId === board && row.withdrawnAt === null && row.personIds.includes(personId))
      .sort((a, b) => a.sharedAt.getTime() - b.sharedAt.getTime());
  }

  async online(board: BoardId, after: string | null, limit: number): Promise<readonly SharedPicture[]> {
    return this.all
      .filter((row) => row.boardId === board && row.withdrawnAt === null && (after === null || row.id > after))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  async takenDownBetween(board: BoardId, postedBy: string, from: Date, to: Date): Promise<readonly SharedPicture[]> {
    const momentOf = ({ withdrawnAt }: SharedPicture): number => withdrawnAt?.getTime() ?? 0;
    return this.all
      .filter((row) => row.boardId === board && row.postedBy === postedBy && momentOf(row) >= from.getTime() && momentOf(row) < to.getTime())
      .toSorted((a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1));
  }

  async cardIs(board: BoardId, postId: string, card: CardState, activityId: string | null, at: Date): Promise<void> {
    for (const row of await this.ofPost(board, postId)) {
      const stuckAt = row.stuckAt ?? (card === 'stuck' ? at : null);
      if (row.card !== 'removed') this.#put({ ...row, card, stuckAt, activityId: row.activityId ?? activityId });
    }
  }

  async withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'> {
    const row = await this.byId(board, id);
    if (row === null || row.withdrawnAt !== null) return 'alreadyWithdrawn';
    this.#put({ ...row, withdrawnAt: at, faces: [] });
    return 'withdrawn';
  }

  async setOffer(board: BoardId, id: string, offer: CoveredOffer): Promise<void> {
    const row = await this.byId(board, id);
    if (row !== null) this.#put({ ...row, offer });
  }

  async offersUntil(moment: Date, limit: number): Promise<readonly SharedPicture[]> {
    return this.all.filter(({ offer }) => offer?.state === 'open' && offer.until <= moment).slice(0, limit);
  }

  async everStuck(board: BoardId, school: string): Promise<readonly SharedPicture[]> {
    return this.all
      .filter((row) => row.boardId === board && row.school === school && row.withdrawnAt !== null && row.stuckAt !== null)
      .toSorted((a, b) => a.sharedAt.getTime() - b.sharedAt.getTime());
  }

  #put(row: SharedPicture): void {
    this.#rows.set(keyOf(row.boardId, row.id), row);
  }

  #ofTicket(board: BoardId, ticketKey: string): SharedPicture | null {
    return this.all.find((row) => row.boardId === board && row.ticketKey === ticketKey) ?? null;
  }
}

function keyOf(board: BoardId, id: string): string {
  return `${board}\n${id}`;
}
