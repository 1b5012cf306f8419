import type { Conversation, Conversations, Membership } from '../people/conversation';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { BriefMemory } from '../runtime/briefMemory';
import type { Clock } from '../runtime/clock';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';
import type { Connector } from './connector';

/** Who is there, and the account by which Teams knows each there. */
interface KnownRoster extends Membership {
  readonly accounts: ReadonlyMap<string, string>;
}

class RosterUnavailable extends Error {}

/** Conversations with the roster that the Bot Connector gives, remembered for half a minute. */
export class RosterConversations implements Conversations {
  private readonly rosters: BriefMemory<string, KnownRoster>;
  private readonly asked = new Map<string, Conversation>();

  constructor(
    private readonly registry: SqlConversationRegistry,
    private readonly directory: Directory,
    private readonly connector: Connector,
    clock: Clock,
  ) {
    this.rosters = new BriefMemory({ clock, forMs: 30_000, size: 5_000 }, (key) => this.load(key));
  }

  byId(board: BoardId, id: string): Promise<Conversation | null> {
    return this.registry.byId(board, id);
  }

  personalOf(board: BoardId, personId: string): Promise<Conversation | null> {
    return this.registry.personalOf(board, personId);
  }

  async members(conversation: Conversation): Promise<readonly Person[]> {
    return (await this.membership(conversation)).people;
  }

  membership(conversation: Conversation): Promise<Membership> {
    return this.roster(conversation);
  }

  /** The account of somebody in that conversation; null for who isn't there. Throws when the roster can't be had. */
  async accountOf(conversation: Conversation, person: Person): Promise<string | null> {
    const { accounts } = await this.roster(conversation);
    return person.entraId === null ? null : (accounts.get(person.entraId) ?? null);
  }

  private async roster(conversation: Conversation): Promise<KnownRoster> {
    const key = `${conversation.boardId}\n${conversation.id}`;
    this.asked.set(key, conversation);
    try {
      return await this.rosters.get(key);
    } finally {
      this.asked.delete(key);
    }
  }

  private async load(key: string): Promise<KnownRoster> {
    const conversation = this.asked.get(key);
    if (conversation === undefined) throw new RosterUnavailable();
    const roster = await this.connector.members(conversation.serviceUrl, conversation.id);
    if (roster.kind !== 'members') throw new RosterUnavailable(roster.kind);
    const outsiders = roster.members.filter(({ isGuest, tenantId }) => isGuest || (tenantId !== null && tenantId !== conversation.tenantId)).length;
    const accounts = new Map(roster.members.flatMap(({ id, entraId }) => (entraId === null ? [] : [[entraId, id] as const])));
    const entraIds = roster.members.flatMap(({ entraId }) => entraId ?? []);
    const known = await this.directory.byEntraIds(conversation.boardId, entraIds);
    // Whom the school's lists brought is known by account only until Teams says whose it is.
    const seen = new Set(known.map(({ entraId }) => entraId));
    const unseen = roster.members.flatMap(({ entraId, userPrincipalName }) => (entraId === null || userPrincipalName === null || seen.has(entraId) ? [] : [{ entraId, userPrincipalName }]));
    if (unseen.length === 0 || !(await this.directory.linkAccounts(conversation.boardId, unseen))) return { people: known, outsiders, accounts };
    return { people: await this.directory.byEntraIds(conversation.boardId, entraIds), outsiders, accounts };
  }
}
