import { changeActivity } from './activities/changeActivity';
import { mentionedIn, messageActivity } from './activities/messageActivity';
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
  readonly attachments?: readonly WireAttachment[];
  /** The post that is answered, in a channel. */
  readonly replyTo?: string;
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
    const { world } = this;
    const conversation = world.conversation(conversationId);
    if (!world.state.membersOf(conversationId).includes(personId)) throw new NotThere('not a member of that conversation');
    const now = world.around.clock.now();
    const message: StoredMessage = {
      id: world.state.nextMessageId(now),
      conversationId,
      rootId: conversation.kind === 'channel' ? this.rootOf(draft.replyTo) : null,
      from: { kind: 'person', personId },
      at: now.toISOString(),
      text: draft.text ?? '',
      format: 'plain',
      pictures: await this.store(draft.pictures ?? []),
      files: await this.store(draft.files ?? []),
      attachments: draft.attachments ?? [],
      targetedTo: null, editedAt: null, deletedAt: null, views: {}, hidden: null, version: 0,
    };
    await world.record({ type: 'message.posted', message });
    await world.record({ type: 'conversation.read', conversationId, personId, upTo: message.id });
    return message;
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

  async edit(personId: string, messageId: string, text: string, manner: Manner): Promise<DeliveryOutcome | null> {
    this.own(personId, messageId);
    await this.world.record({ type: 'message.edited', messageId, text, at: this.world.around.clock.now().toISOString() });
    return this.tellChange(messageId, 'editMessage', manner);
  }

  async remove(personId: string, messageId: string, manner: Manner): Promise<DeliveryOutcome | null> {
    this.own(personId, messageId);
    await this.world.record({ type: 'message.deleted', messageId, at: this.world.around.clock.now().toISOString() });
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
    });
  }

  private async tellChange(
    messageId: string, eventType: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage', manner: Manner,
  ): Promise<DeliveryOutcome | null> {
    const activity = this.activityOf(this.world.message(messageId), manner);
    return activity === null ? null : this.world.delivery.deliver(changeActivity(activity, eventType));
  }

  private own(personId: string, messageId: string): void {
    const { from } = this.world.message(messageId);
    if (from.kind !== 'person' || from.personId !== personId) throw new NotThere('not your message');
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
