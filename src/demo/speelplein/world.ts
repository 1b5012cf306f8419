import type { Surroundings } from './activities/envelope';
import { messagePath } from './activities/messagePath';
import type { BotDelivery } from './delivery';
import type { SpeelpleinEvent } from './events';
import type { Journal } from './journal';
import type { ConversationView, ForwardedMessage, PostedActivity, SeenMessage, SpeelpleinConversation, SpeelpleinPerson, StoredMessage, WireObject } from './model';
import { seenBy } from './seenBy';
import type { SpeelpleinState } from './state';

/** What listeners hear: something changed in a conversation, or the bot is typing there. */
export interface WorldNews {
  readonly kind: 'changed' | 'typing' | 'reset';
  readonly conversationId: string | null;
}

export interface WorldDeps {
  readonly around: Surroundings;
  readonly state: () => SpeelpleinState;
  readonly journal: Journal;
  readonly delivery: BotDelivery;
  /** Where pictures and files can be fetched by the page and by a bot that has the address. */
  readonly origin: () => string;
}

/** The state with its journal and its listeners: every change passes through `record`. */
export class World {
  readonly around: Surroundings;
  readonly delivery: BotDelivery;
  readonly journal: Journal;
  readonly posted: PostedActivity[] = [];
  /** Graph's `automaticRepliesSetting` of who has set one, by person. */
  readonly automaticReplies = new Map<string, WireObject>();
  readonly violations: { readonly messageId: string; readonly body: unknown }[] = [];
  private readonly listeners = new Set<(news: WorldNews) => void>();

  constructor(private readonly deps: WorldDeps) {
    this.around = deps.around;
    this.delivery = deps.delivery;
    this.journal = deps.journal;
  }

  get state(): SpeelpleinState {
    return this.deps.state();
  }

  get origin(): string {
    return this.deps.origin();
  }

  async record(event: SpeelpleinEvent): Promise<void> {
    this.state.apply(event);
    await this.deps.journal.append(event);
    this.tell({ kind: 'changed', conversationId: conversationOf(event, this.state) });
  }

  tell(news: WorldNews): void {
    for (const listener of this.listeners) listener(news);
  }

  /** Hear of every change until the returned function is called. */
  listen(listener: (news: WorldNews) => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  person(id: string): SpeelpleinPerson {
    return found(this.state.person(id), 'nobody with that id');
  }

  conversation(id: string): SpeelpleinConversation {
    return found(this.state.conversation(id), 'no such conversation');
  }

  message(id: string): StoredMessage {
    return found(this.state.message(id), 'no such message');
  }

  /** Graph's path of a message, without the host. */
  pathOf({ id, conversationId, rootId }: Pick<ForwardedMessage, 'id' | 'conversationId' | 'rootId'>): string {
    return messagePath(this.conversation(conversationId), id, rootId);
  }

  members(conversationId: string): readonly SpeelpleinPerson[] {
    return this.state.membersOf(conversationId).flatMap((id) => this.state.person(id) ?? []);
  }

  /** All messages that a person can see there, oldest first. */
  messagesFor(personId: string, conversationId: string): readonly SeenMessage[] {
    if (!this.state.membersOf(conversationId).includes(personId)) return [];
    return this.state.messagesOf(conversationId).flatMap((message) => this.seen(personId, message) ?? []);
  }

  seen(personId: string, message: StoredMessage): SeenMessage | null {
    const { state, around } = this;
    return seenBy(message, { personId, now: around.clock.now(), botName: around.botName, nameOf: (id) => state.person(id)?.name ?? '' });
  }

  conversationsFor(personId: string): readonly ConversationView[] {
    const mine = this.state.conversations().filter(({ id }) => this.state.membersOf(id).includes(personId));
    return [...mine.filter(({ kind }) => kind === 'personal'), ...mine.filter(({ kind }) => kind !== 'personal')].map((conversation) => {
      const messages = this.messagesFor(personId, conversation.id);
      const readUpTo = this.state.readUpTo(conversation.id, personId);
      return {
        id: conversation.id,
        kind: conversation.kind,
        title: conversation.kind === 'personal' ? this.around.botName : conversation.title,
        unread: messages.filter((message) => message.from.id !== personId && Number(message.id) > Number(readUpTo)).length,
        lastMessage: messages.at(-1) ?? null,
        appInstalled: this.state.isInstalled(conversation.id),
        members: this.members(conversation.id).map(({ id, name }) => ({ id, name })),
      };
    });
  }
}

/** A thing that isn't there: the caller named it wrongly. */
export class NotThere extends Error {}

function found<T>(thing: T | undefined, sentence: string): T {
  if (thing === undefined) throw new NotThere(sentence);
  return thing;
}

function conversationOf(event: SpeelpleinEvent, state: SpeelpleinState): string | null {
  if ('conversationId' in event) return event.conversationId;
  if ('messageId' in event) return state.message(event.messageId)?.conversationId ?? null;
  return event.type === 'message.posted' ? event.message.conversationId : event.conversation.id;
}
