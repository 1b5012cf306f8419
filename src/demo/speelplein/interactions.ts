import { invokeActivity, type InvokeWishes } from './activities/invokeActivity';
import { clientInfo } from './activities/messageActivity';
import { envelope } from './activities/envelope';
import { cardAnswer, dialogAnswer, searchAnswer, type DialogAnswer } from './answers';
import { mriOf } from './identity';
import type { DeliveryOutcome, OpenDialog, SearchResult, Shown, StoredMessage, WireAttachment, WireObject } from './model';
import { payloadOf } from './payloadOf';
import type { Manner } from './posting';
import { cardsFor } from './seenBy';
import { isObject, listOf, property, textOf } from './wire';
import { NotThere, type World } from './world';

/** What began a dialog: it decides which invoke its submit becomes. */
interface DialogOrigin {
  readonly personId: string;
  readonly conversationId: string;
  readonly kind: 'composeExtension' | 'task';
  readonly commandId: string | null;
  readonly commandContext: 'compose' | 'message' | null;
  readonly messageId: string | null;
  /** The message as it was when the command was chosen; later steps carry the same. */
  readonly payload: WireObject | null;
}

const NOT_FOUND: Shown = { kind: 'failed', because: 'notFound' };

/** Cards, dialogs and the message extension: all that is an invoke. */
export class Interactions {
  private readonly dialogs = new Map<string, DialogOrigin>();
  private readonly previews = new Map<string, DialogOrigin & { readonly attachments: readonly WireAttachment[] }>();
  private readonly refreshed = new Set<string>();

  constructor(private readonly world: World, private readonly install: (conversationId: string) => Promise<void>) {}

  /** A button of a card, with what was filled in. */
  async press(personId: string, messageId: string, action: WireObject, inputs: WireObject, manner: Manner): Promise<Shown> {
    switch (textOf(action, 'type')) {
      case 'Action.Execute':
        return this.execute(personId, messageId, { ...action, data: dataWith(action, inputs) }, 'manual', manner);
      case 'Action.Submit':
        return this.submitFromCard(personId, messageId, dataWith(action, inputs), manner);
      case 'Action.OpenUrl':
        return { kind: 'url', url: textOf(action, 'url') ?? '' };
      default:
        return { kind: 'done' };
    }
  }

  /** `adaptiveCard/action`: the answering card replaces this person's view only. */
  async execute(personId: string, messageId: string, action: WireObject, trigger: 'manual' | 'automatic', manner: Manner): Promise<Shown> {
    const message = this.visible(personId, messageId);
    const sent: WireObject = {
      type: 'Action.Execute',
      ...(textOf(action, 'title') === undefined ? {} : { title: textOf(action, 'title') }),
      ...(textOf(action, 'id') === undefined ? {} : { id: textOf(action, 'id') }),
      verb: textOf(action, 'verb') ?? '',
      data: property(action, 'data') ?? {},
    };
    const outcome = await this.invoke(personId, message.conversationId, {
      name: 'adaptiveCard/action', value: { action: sent, trigger }, rootId: message.rootId ?? message.id, replyToId: messageId, source: null,
    }, manner);
    const shown = cardAnswer(outcome);
    if (shown.kind === 'card') await this.world.record({ type: 'card.shownTo', messageId, personId, card: shown.card });
    return shown;
  }

  /** The refresh that a person asks for in the … menu. */
  async refresh(personId: string, messageId: string, manner: Manner): Promise<Shown> {
    const action = property(this.cardOf(personId, messageId), 'refresh', 'action');
    return isObject(action) ? this.execute(personId, messageId, action, 'manual', manner) : NOT_FOUND;
  }

  /** Somebody looks at a conversation: cards that refresh for this person do so, once for each version of the card. */
  async look(personId: string, conversationId: string, manner: Manner): Promise<void> {
    const { world } = this;
    const messages = world.messagesFor(personId, conversationId);
    const last = messages.at(-1);
    if (last !== undefined && Number(last.id) > Number(world.state.readUpTo(conversationId, personId))) {
      await world.record({ type: 'conversation.read', conversationId, personId, upTo: last.id });
    }
    const due = messages.flatMap(({ id }) => {
      const message = world.message(id);
      const key = `${personId} ${id} ${message.version}`;
      const action = this.automaticRefresh(personId, message);
      if (action === null || this.refreshed.has(key)) return [];
      this.refreshed.add(key);
      return [{ id, action }];
    });
    await Promise.all(due.map(({ id, action }) => this.execute(personId, id, action, 'automatic', manner)));
  }

  /** A command of the message extension, from the compose box or from a message. */
  async openCommand(
    personId: string, conversationId: string, commandId: string, messageId: string | null, manner: Manner,
  ): Promise<Shown> {
    const origin = this.commandOrigin(personId, conversationId, commandId, messageId, manner);
    const outcome = await this.extensionInvoke(origin, 'composeExtension/fetchTask', {}, manner);
    return this.remember(origin, dialogAnswer(outcome, false));
  }

  /** A command that has its questions in the manifest: no dialog of the bot, straight to the submit. */
  async runCommand(
    personId: string, conversationId: string, commandId: string, messageId: string | null, data: WireObject, manner: Manner,
  ): Promise<Shown> {
    const origin = this.commandOrigin(personId, conversationId, commandId, messageId, manner);
    return this.remember(origin, dialogAnswer(await this.extensionInvoke(origin, 'composeExtension/submitAction', { data }, manner), true));
  }

  async submitDialog(personId: string, dialogId: string, data: unknown, manner: Manner): Promise<Shown> {
    const origin = this.dialogs.get(dialogId);
    if (origin === undefined || origin.personId !== personId) return NOT_FOUND;
    const outcome = origin.kind === 'task'
      ? await this.taskInvoke(origin, 'task/submit', data, manner)
      : await this.extensionInvoke(origin, 'composeExtension/submitAction', { data }, manner);
    const answer = dialogAnswer(outcome, true);
    // A dialog whose submit failed stays open, so that nothing that was filled in is lost.
    if (answer.kind !== 'failed') this.dialogs.delete(dialogId);
    return this.remember(origin, answer);
  }

  closeDialog(personId: string, dialogId: string): void {
    if (this.dialogs.get(dialogId)?.personId === personId) this.dialogs.delete(dialogId);
  }

  /** Send or edit, under the preview of a message that the bot will post. */
  async answerPreview(personId: string, previewId: string, answer: 'send' | 'edit', manner: Manner): Promise<Shown> {
    const preview = this.previews.get(previewId);
    if (preview === undefined || preview.personId !== personId) return NOT_FOUND;
    // Documented: sending adds the app to the conversation when it isn't there yet.
    if (answer === 'send' && !this.world.state.isInstalled(preview.conversationId)) await this.install(preview.conversationId);
    const botActivityPreview = [{ type: 'message/card', attachments: preview.attachments, context: { theme: manner.theme } }];
    const outcome = await this.extensionInvoke(
      preview, 'composeExtension/submitAction', { botMessagePreviewAction: answer, botActivityPreview, data: {} }, manner,
    );
    const read = dialogAnswer(outcome, true);
    if (read.kind !== 'failed') this.previews.delete(previewId);
    return this.remember(preview, read);
  }

  async search(
    personId: string, conversationId: string, commandId: string, text: string, page: { skip: number; count: number }, manner: Manner,
    parameterName: string,
  ): Promise<SearchResult> {
    const parameters = text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: parameterName, value: text }];
    const value = { commandId, parameters, queryOptions: page, context: { theme: manner.theme } };
    return searchAnswer(await this.invoke(personId, conversationId, {
      name: 'composeExtension/query', value, rootId: null, replyToId: null, source: 'compose',
    }, manner));
  }

  async selectItem(personId: string, conversationId: string, value: unknown, manner: Manner): Promise<SearchResult> {
    return searchAnswer(await this.invoke(personId, conversationId, {
      name: 'composeExtension/selectItem', value, rootId: null, replyToId: null, source: 'compose',
    }, manner));
  }

  /** `Action.Submit` on a message's card: a dialog, words in the person's name, or data without words. */
  private async submitFromCard(personId: string, messageId: string, data: WireObject, manner: Manner): Promise<Shown> {
    const message = this.visible(personId, messageId);
    const conversation = this.world.conversation(message.conversationId);
    const origin: DialogOrigin = {
      personId, conversationId: conversation.id, kind: 'task', commandId: null, commandContext: null, messageId, payload: null,
    };
    if (textOf(data, 'msteams', 'type') === 'task/fetch') {
      return this.remember(origin, dialogAnswer(await this.taskInvoke(origin, 'task/fetch', data, manner), false));
    }
    const { msteams, ...plain } = data;
    const outcome = await this.world.delivery.deliver({
      ...envelope(this.world.around, {
        from: this.world.person(personId), conversation, rootId: message.rootId ?? message.id, locale: manner.locale,
      }),
      type: 'message',
      id: `f:${this.world.around.ids.uuid()}`,
      replyToId: messageId,
      entities: [clientInfo(manner.locale)],
      ...(textOf(msteams, 'text') === undefined ? {} : { text: textOf(msteams, 'text') ?? '' }),
      value: property(msteams, 'value') ?? plain,
    });
    if (outcome.kind === 'failed') return { kind: 'failed', because: outcome.because };
    return outcome.status < 300 ? { kind: 'done' } : { kind: 'failed', because: 'status', status: outcome.status };
  }

  private commandOrigin(personId: string, conversationId: string, commandId: string, messageId: string | null, manner: Manner): DialogOrigin {
    const payload = messageId === null ? null : payloadOf(this.world, this.visible(personId, messageId), personId, manner.locale);
    return { personId, conversationId, kind: 'composeExtension', commandId, commandContext: messageId === null ? 'compose' : 'message', messageId, payload };
  }

  private remember(origin: DialogOrigin, answer: DialogAnswer): Shown {
    const id = this.world.around.ids.uuid();
    if (answer.kind === 'dialog') {
      const dialog: OpenDialog = { id, ...answer.dialog };
      this.dialogs.set(id, origin);
      return { kind: 'dialog', dialog };
    }
    if (answer.kind === 'preview') {
      this.previews.set(id, { ...origin, attachments: answer.attachments });
      return { kind: 'preview', preview: { id, attachments: answer.attachments } };
    }
    return answer;
  }

  private extensionInvoke(origin: DialogOrigin, name: string, extra: WireObject, manner: Manner): Promise<DeliveryOutcome> {
    const value = {
      commandId: origin.commandId,
      commandContext: origin.commandContext,
      requestId: this.world.around.ids.uuid().replaceAll('-', ''),
      context: { theme: manner.theme },
      ...(origin.payload === null ? {} : { messagePayload: origin.payload }),
      ...extra,
    };
    const rootId = origin.messageId === null ? null : this.rootOf(origin.messageId);
    return this.invoke(origin.personId, origin.conversationId, { name, value, rootId, replyToId: null, source: origin.commandContext }, manner);
  }

  private taskInvoke(origin: DialogOrigin, name: string, data: unknown, manner: Manner): Promise<DeliveryOutcome> {
    const rootId = origin.messageId === null ? null : this.rootOf(origin.messageId);
    return this.invoke(origin.personId, origin.conversationId, {
      name, value: { data, context: { theme: manner.theme } }, rootId, replyToId: origin.messageId, source: null,
    }, manner);
  }

  private invoke(
    personId: string, conversationId: string, wishes: Omit<InvokeWishes, 'from' | 'conversation' | 'locale'>, manner: Manner,
  ): Promise<DeliveryOutcome> {
    const { world } = this;
    const conversation = world.conversation(conversationId);
    return world.delivery.deliver(invokeActivity(world.around, { ...wishes, from: world.person(personId), conversation, locale: manner.locale }));
  }

  private automaticRefresh(personId: string, message: StoredMessage): WireObject | null {
    if (message.from.kind !== 'bot' || message.deletedAt !== null) return null;
    const card = message.attachments.map(({ content }) => content).find((content) => isObject(property(content, 'refresh', 'action')));
    const action = property(card, 'refresh', 'action');
    const userIds = property(card, 'refresh', 'userIds');
    // Documented: without a list everybody refreshes, as long as there are at most sixty members.
    const forMe = userIds === undefined
      ? this.world.state.membersOf(message.conversationId).length <= 60
      : listOf(card, 'refresh', 'userIds').slice(0, 60).includes(mriOf(personId));
    return isObject(action) && forMe ? action : null;
  }

  private cardOf(personId: string, messageId: string): WireObject | undefined {
    return cardsFor(this.visible(personId, messageId), personId)[0];
  }

  private rootOf(messageId: string): string {
    return this.world.message(messageId).rootId ?? messageId;
  }

  private visible(personId: string, messageId: string): StoredMessage {
    const message = this.world.message(messageId);
    const isMember = this.world.state.membersOf(message.conversationId).includes(personId);
    if (!isMember || this.world.seen(personId, message) === null) throw new NotThere('no such message');
    return message;
  }
}

function dataWith(action: WireObject, inputs: WireObject): WireObject {
  const data = property(action, 'data');
  return { ...(isObject(data) ? data : {}), ...inputs };
}
