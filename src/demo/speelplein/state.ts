import { assertNever } from '../../runtime/assertNever';

import { completeMessage } from './completeMessage';
import type { SpeelpleinEvent } from './events';
import { personalChatOf } from './identity';
import type { SpeelpleinConversation, SpeelpleinPerson, StoredMessage, StoredPicture } from './model';

interface ConversationState {
  readonly conversation: SpeelpleinConversation;
  readonly messageIds: string[];
  readonly members: Set<string>;
  installed: boolean;
  welcomed: boolean;
}

/** Everything that is so at this moment, computed from events only. */
export class SpeelpleinState {
  private readonly people = new Map<string, SpeelpleinPerson>();
  private readonly places = new Map<string, ConversationState>();
  private readonly messages = new Map<string, StoredMessage>();
  private readonly uploads = new Map<string, StoredPicture>();
  private readonly read = new Map<string, string>();
  private lastId = 0;

  constructor(people: readonly SpeelpleinPerson[], conversations: readonly SpeelpleinConversation[]) {
    for (const person of people) this.people.set(person.id, person);
    for (const conversation of conversations) this.open(conversation);
    for (const person of people) {
      this.open({ id: personalChatOf(person.id), kind: 'personal', title: person.name, memberIds: [person.id], appInstalled: true });
    }
  }

  person(id: string): SpeelpleinPerson | undefined {
    return this.people.get(id);
  }

  everyone(): readonly SpeelpleinPerson[] {
    return [...this.people.values()];
  }

  conversation(id: string): SpeelpleinConversation | undefined {
    return this.places.get(id)?.conversation;
  }

  conversations(): readonly SpeelpleinConversation[] {
    return [...this.places.values()].map((place) => place.conversation);
  }

  isInstalled(conversationId: string): boolean {
    return this.places.get(conversationId)?.installed ?? false;
  }

  isWelcomed(conversationId: string): boolean {
    return this.places.get(conversationId)?.welcomed ?? false;
  }

  membersOf(conversationId: string): readonly string[] {
    return [...(this.places.get(conversationId)?.members ?? [])];
  }

  message(id: string): StoredMessage | undefined {
    return this.messages.get(id);
  }

  messagesOf(conversationId: string): readonly StoredMessage[] {
    return (this.places.get(conversationId)?.messageIds ?? []).flatMap((id) => this.messages.get(id) ?? []);
  }

  /** A picture or file that was ever posted. What somebody takes out of a message or deletes still lies in its store, as at Microsoft's. */
  upload(id: string): StoredPicture | undefined {
    return this.uploads.get(id);
  }

  readUpTo(conversationId: string, personId: string): string {
    return this.read.get(`${conversationId} ${personId}`) ?? '';
  }

  /** Message ids are milliseconds, as in Teams, pushed forward where two fall together. */
  nextMessageId(now: Date): string {
    this.lastId = Math.max(now.getTime(), this.lastId + 1);
    return String(this.lastId);
  }

  apply(event: SpeelpleinEvent): void {
    switch (event.type) {
      case 'conversation.opened':
        return this.open(event.conversation);
      case 'app.installed':
        return this.inPlace(event.conversationId, (place) => { place.installed = true; place.welcomed = false; });
      case 'app.removed':
        return this.inPlace(event.conversationId, (place) => { place.installed = false; place.welcomed = false; });
      case 'app.welcomed':
        return this.inPlace(event.conversationId, (place) => { place.welcomed = true; });
      case 'member.added':
        return this.inPlace(event.conversationId, (place) => { place.members.add(event.personId); });
      case 'member.removed':
        return this.inPlace(event.conversationId, (place) => { place.members.delete(event.personId); });
      case 'message.posted':
        this.messages.set(event.message.id, completeMessage(event.message));
        this.keep([...event.message.pictures, ...event.message.files]);
        this.lastId = Math.max(this.lastId, Number(event.message.id));
        return this.inPlace(event.message.conversationId, (place) => { place.messageIds.push(event.message.id); });
      case 'message.edited':
        this.keep(event.pictures ?? []);
        // What a policy said was about the words and pictures of before; whoever said it judges the new ones anew.
        return this.change(event.messageId, {
          text: event.text, editedAt: event.at, policy: null, ...(event.pictures === undefined ? {} : { pictures: event.pictures }),
        });
      case 'message.replaced': {
        const before = this.messages.get(event.messageId);
        return this.change(event.messageId, {
          text: event.text, attachments: event.attachments, editedAt: event.at, views: {}, version: (before?.version ?? 0) + 1,
        });
      }
      case 'message.deleted':
        return this.change(event.messageId, { deletedAt: event.at });
      case 'message.restored':
        return this.change(event.messageId, { deletedAt: null });
      case 'card.shownTo':
        return this.change(event.messageId, { views: { ...this.messages.get(event.messageId)?.views, [event.personId]: event.card } });
      case 'message.hidden':
        return this.change(event.messageId, {
          policy: event.tip === null ? null : { dlpAction: 'blockAccess', tip: { text: event.tip, url: null, conditions: [] }, verdictDetails: 'none' },
        });
      case 'message.policed':
        return this.change(event.messageId, { policy: event.policy });
      case 'conversation.read':
        this.read.set(`${event.conversationId} ${event.personId}`, event.upTo);
        return undefined;
      default:
        return assertNever(event);
    }
  }

  private open(conversation: SpeelpleinConversation): void {
    if (this.places.has(conversation.id)) return;
    this.places.set(conversation.id, {
      conversation, messageIds: [], members: new Set(conversation.memberIds), installed: conversation.appInstalled, welcomed: false,
    });
  }

  private keep(uploads: readonly StoredPicture[]): void {
    for (const upload of uploads) this.uploads.set(upload.id, upload);
  }

  private inPlace(conversationId: string, change: (place: ConversationState) => void): void {
    const place = this.places.get(conversationId);
    if (place !== undefined) change(place);
  }

  private change(messageId: string, patch: Partial<StoredMessage>): void {
    const message = this.messages.get(messageId);
    if (message !== undefined) this.messages.set(messageId, { ...message, ...patch });
  }
}
