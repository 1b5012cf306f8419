import type { BoardId, Person } from './person';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

/** A conversation where the app is installed. */
export interface Conversation {
  readonly boardId: BoardId;
  /** The id that Teams gives; of a channel the thread id without `;messageid=`. */
  readonly id: string;
  readonly kind: ConversationKind;
  readonly school: string;
  /** For Graph: the team's group id; null outside channels. */
  readonly teamId: string | null;
  readonly serviceUrl: string;
  readonly tenantId: string;
}

/** Who is in a conversation. */
export interface Membership {
  /** Members whom the school's directory knows. */
  readonly people: readonly Person[];
  /** Members from outside: guests, and accounts of another tenant. */
  readonly outsiders: number;
}

/** Port: the installation registry with its rosters. */
export interface Conversations {
  byId(board: BoardId, id: string): Promise<Conversation | null>;
  /** Members that we know, from the roster of the conversation. Throws when the roster can't be had. */
  members(conversation: Conversation): Promise<readonly Person[]>;
  /** The same with who is there from outside. Throws when the roster can't be had. */
  membership(conversation: Conversation): Promise<Membership>;
  /** The person's personal chat with the bot; null when the app isn't installed there. */
  personalOf(board: BoardId, personId: string): Promise<Conversation | null>;
}
