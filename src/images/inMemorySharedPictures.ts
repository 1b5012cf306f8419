import type { BoardId } from '../people/person';
import type { SharedPicture, SharedPictures } from './sharedPictures';

export class InMemorySharedPictures implements SharedPictures {
  readonly #rows = new Map<string, SharedPicture>();

  get all(): readonly SharedPicture[] {
    return [...this.#rows.values()];
  }

  async record(picture: SharedPicture): Promise<'recorded' | 'exists'> {
    if (this.#ofTicket(picture.boardId, picture.ticketKey) !== null) return 'exists';
    this.#rows.set(keyOf(picture.boardId, picture.id), picture);
    return 'recorded';
  }

  async byId(board: BoardId, id: string): Promise<SharedPicture | null> {
    return this.#rows.get(keyOf(board, id)) ?? null;
  }

  async byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null> {
    return this.#ofTicket(board, ticketKey);
  }

  #ofTicket(board: BoardId, ticketKey: string): SharedPicture | null {
    return this.all.find((row) => row.boardId === board && row.ticketKey === ticketKey) ?? null;
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

  async posted(board: BoardId, id: string, activityId: string): Promise<void> {
    const row = await this.byId(board, id);
    if (row !== null && row.activityId === null) this.#rows.set(keyOf(board, id), { ...row, activityId });
  }

  async withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'> {
    const row = await this.byId(board, id);
    if (row === null || row.withdrawnAt !== null) return 'alreadyWithdrawn';
    this.#rows.set(keyOf(board, id), { ...row, withdrawnAt: at });
    return 'withdrawn';
  }
}

function keyOf(board: BoardId, id: string): string {
  return `${board}\n${id}`;
}
