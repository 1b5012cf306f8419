import type { Conversation, Conversations, Membership } from './conversation';
import type { BoardId, Person } from './person';

/** A conversation with the people in it. */
export interface Roster {
  readonly conversation: Conversation;
  readonly members: readonly Person[];
  readonly outsiders?: number;
}

export class InMemoryConversations implements Conversations {
  readonly #rosters: readonly Roster[];

  constructor(rosters: readonly Roster[]) {
    this.#rosters = rosters;
  }

  async byId(board: BoardId, id: string): Promise<Conversation | null> {
    return this.#roster(board, id)?.conversation ?? null;
  }

  async members(conversation: Conversation): Promise<readonly Person[]> {
    return (await this.membership(conversation)).people;
  }

  async membership(conversation: Conversation): Promise<Membership> {
    const roster = this.#roster(conversation.boardId, conversation.id);
    if (roster === null) throw new Error('the roster of this conversation is not known');
    return { people: roster.members, outsiders: roster.outsiders ?? 0 };
  }

  async personalOf(board: BoardId, personId: string): Promise<Conversation | null> {
    const roster = this.#rosters.find(
      ({ conversation, members }) =>
        conversation.boardId === board &&
        conversation.kind === 'personal' &&
        members.some((member) => member.id === personId),
    );
    return roster?.conversation ?? null;
  }

  #roster(board: BoardId, id: string): Roster | null {
    return this.#rosters.find(({ conversation }) => conversation.boardId === board && conversation.id === id) ?? null;
  }
}
