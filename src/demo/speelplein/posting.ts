import { changeActivity } from './activities/changeActivity';
import { mentionedIn, messageActivity } from './activities/messageActivity';
import { completeMessage } from './completeMessage';
import { isForwardable } from './forwardable';
import { forwardedCopy } from './forwardedCopy';
import { botMriOf } from './identity';
import { mayHearAll } from './manifest';
import type { DeliveryOutcome, Picture, StoredMessage, StoredPicture, WireActivity, WireAttachment } from './model';
import { NotThere, type World } from './world';

/** In which language and colours somebody uses the client. */
export interface Manner {
  readonly locale: string;
  readonly theme: 'default' | 'dark' | 'contrast';
}

export interface Draft {
  readonly text?: string;
  readonly pictures?: readonly Picture[];
  readonly files?: readonly Picture[];
  /** GIFs and stickers of the client's picker, by their ids (`expressions/catalogue.ts`). Emoji are letters in the text. */
  readonly expressions?: readonly string[];
  readonly attachments?: readonly WireAttachment[];
  /** The post that is answered, in a channel. */
  readonly replyTo?: string;
}

/** What somebody changes in a message of their own; what isn't named stays as it is. */
export interface MessageEdit {
  readonly text?: string;
  readonly addPictures?: readonly Picture[];
  readonly removePictureIds?: readonly string[];
}

export interface SentMessage {
  readonly id: string;
  /** Null when Teams doesn't tell the bot: not installed, or not mentioned and no permission to hear all. */
  readonly delivery: DeliveryOutcome | null;
}

/** What people do with messages: write, change, delete, bring back. */
export class Posting {
  constructor(private readonly world: World, private readonly manifest: unknown) {}

  /** Puts a message into the conversation; `tellBot` brings it to the bot. */
  async post(personId: string, conversationId: string, draft: Draft): Promise<StoredMessage> {
    return this.put(personId, conversationId, draft.replyTo, {
      text: draft.text ?? '', expressions: draft.expressions ?? [], attachments: draft.attachments ?? [],
      pictures: await this.store(draft.pictures ?? []), files: await this.store(draft.files ?? []),
    });
  }

  /** Puts a copy of a message into another conversation. Its files go along as they are: they lie in SharePoint, not in the message. */
  async forward(personId: string, messageId: string, conversationId: string, text: string): Promise<StoredMessage> {
    const original = this.world.message(messageId);
    const seen = this.world.messagesFor(personId, original.conversationId).find(({ id }) => id === messageId);
    if (seen === undefined || !isForwardable(seen)) throw new NotThere('nothing to forward');
    return this.put(personId, conversationId, undefined, { text, forwarded: forwardedCopy(original), files: original.files });
  }

  async send(personId: string, conversationId: string, draft: Draft, manner: Manner): Promise<SentMessage> {
    const message = await this.post(personId, conversationId, draft);
    return { id: message.id, delivery: await this.tellBot(message, manner) };
  }

  /** The message's activity goes to the bot, when the bot may hear it. */
  async tellBot(message: StoredMessage, manner: Manner): Promise<DeliveryOutcome | null> {
    const activity = this.activityOf(message, manner);
    return activity === null ? null : this.world.delivery.deliver(activity);
  }

  async edit(personId: string, messageId: string, change: MessageEdit, manner: Manner): Promise<DeliveryOutcome | null> {
    const before = this.own(personId, messageId);
    const kept = before.pictures.filter(({ id }) => change.removePictureIds?.includes(id) !== true);
    const pictures = [...kept, ...(await this.store(change.addPictures ?? []))];
    await this.world.record({ type: 'message.edited', messageId, text: change.text ?? before.text, pictures, at: this.now() });
    return this.tellChange(messageId, 'editMessage', manner);
  }

  async remove(personId: string, messageId: string, manner: Manner): Promise<DeliveryOutcome | null> {
    this.own(personId, messageId);
    await this.world.record({ type: 'message.deleted', messageId, at: this.now() });
    return this.tellChange(messageId, 'softDeleteMessage', manner);
  }

  async restore(personId: string, messageId: string, manner: Manner): Promise<DeliveryOutcome | null> {
    this.own(personId, messageId);
    await this.world.record({ type: 'message.restored', messageId });
    return this.tellChange(messageId, 'undeleteMessage', manner);
  }

  /** The activity of a person's message, or null when Teams wouldn't send it to the bot. */
  activityOf(message: StoredMessage, manner: Manner): WireActivity | null {
    const { world } = this;
    const conversation = world.conversation(message.conversationId);
    if (message.from.kind !== 'person' || !world.state.isInstalled(conversation.id)) return null;
    const members = world.members(conversation.id);
    const mentioned = mentionedIn(world.around, message, conversation, members);
    const isMentioned = mentioned.some(({ mri }) => mri === botMriOf(world.around.botId));
    if (conversation.kind !== 'personal' && !isMentioned && !mayHearAll(this.manifest, conversation.kind)) return null;
    return messageActivity(world.around, {
      message, conversation, members,
      from: world.person(message.from.personId),
      locale: manner.locale,
      downloadUrlOf: (file) => `${world.origin}/files/${file.id}?tempauth=${file.size}`,
      pathOf: (owner) => world.pathOf(owner),
    });
  }

  private async tellChange(
    messageId: string, eventType: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage', manner: Manner,
  ): Promise<DeliveryOutcome | null> {
    const activity = this.activityOf(this.world.message(messageId), manner);
    return activity === null ? null : this.world.delivery.deliver(changeActivity(activity, eventType));
  }

  private async put(personId: string, conversationId: string, replyTo: string | undefined, content: Partial<StoredMessage>): Promise<StoredMessage> {
    const { world } = this;
    const conversation = world.conversation(conversationId);
    if (!world.state.membersOf(conversationId).includes(personId)) throw new NotThere('not a member of that conversation');
    const now = world.around.clock.now();
    const message = completeMessage({
      ...content,
      id: world.state.nextMessageId(now), conversationId, from: { kind: 'person', personId }, at: now.toISOString(),
      rootId: conversation.kind === 'channel' ? this.rootOf(replyTo) : null,
    });
    await world.record({ type: 'message.posted', message });
    await world.record({ type: 'conversation.read', conversationId, personId, upTo: message.id });
    return message;
  }

  private own(personId: string, messageId: string): StoredMessage {
    const message = this.world.message(messageId);
    if (message.from.kind !== 'person' || message.from.personId !== personId) throw new NotThere('not your message');
    return message;
  }

  private now(): string {
    return this.world.around.clock.now().toISOString();
  }

  private rootOf(replyTo: string | undefined): string | null {
    if (replyTo === undefined) return null;
    return this.world.message(replyTo).rootId ?? replyTo;
  }

  private async store(pictures: readonly Picture[]): Promise<readonly StoredPicture[]> {
    const stored: StoredPicture[] = [];
    for (const { bytes, contentType, name } of pictures) {
      const id = this.world.around.ids.uuid();
      await this.world.journal.putPicture(id, bytes);
      stored.push({ id, name, contentType, size: bytes.byteLength });
    }
    return stored;
  }
}
