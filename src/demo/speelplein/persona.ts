import { actionTitled, actionWithVerb } from './cardActions';
import { mriOf, personalChatOf } from './identity';
import type { Interactions } from './interactions';
import { commandsOf, type LocalizedTexts } from './manifest';
import type { Command, ConversationView, DeliveryOutcome, SearchResult, SeenMessage, Shown, WireObject } from './model';
import type { Draft, Manner, MessageEdit, Posting, SentMessage } from './posting';
import { property } from './wire';
import type { World } from './world';

export interface PersonaDeps {
  readonly world: World;
  readonly posting: Posting;
  readonly interactions: Interactions;
  readonly manifest: unknown;
  readonly localizations: Readonly<Partial<Record<'nl' | 'en', LocalizedTexts>>>;
  readonly ssoToken: (personId: string) => Promise<string>;
  readonly waitFor: <T>(look: () => T | undefined | null | false, options?: { timeoutMs?: number; what?: string }) => Promise<T>;
}

const NOT_FOUND: Shown = { kind: 'failed', because: 'notFound' };

/** One person with the client in hand: everything that they can do. */
export class Persona {
  readonly mri: string;
  readonly name: string;
  readonly personalChat: string;

  constructor(
    readonly id: string,
    private readonly deps: PersonaDeps,
    private readonly manner: Manner = { locale: 'nl-NL', theme: 'default' },
  ) {
    this.name = deps.world.person(id).name;
    this.mri = mriOf(id);
    this.personalChat = personalChatOf(id);
  }

  /** The same person with another language or other colours. */
  with(manner: Partial<Manner>): Persona {
    return new Persona(this.id, this.deps, { ...this.manner, ...manner });
  }

  conversations(): readonly ConversationView[] {
    return this.deps.world.conversationsFor(this.id);
  }

  /** What this person sees there now; nothing happens by it. */
  messages(conversationId: string): readonly SeenMessage[] {
    return this.deps.world.messagesFor(this.id, conversationId);
  }

  /** Opens the conversation: it is read, and cards refresh themselves for this person. */
  async look(conversationId: string): Promise<readonly SeenMessage[]> {
    await this.deps.interactions.look(this.id, conversationId, this.manner);
    return this.messages(conversationId);
  }

  send(conversationId: string, draft: Draft): Promise<SentMessage> {
    return this.deps.posting.send(this.id, conversationId, draft, this.manner);
  }

  /** Puts the message there and returns at once; the bot hears of it in the background. */
  async post(conversationId: string, draft: Draft): Promise<{ readonly id: string }> {
    const message = await this.deps.posting.post(this.id, conversationId, draft);
    void this.deps.posting.tellBot(message, this.manner);
    return { id: message.id };
  }

  mention(conversationId: string, text: string, extras: Draft = {}): Promise<SentMessage> {
    return this.send(conversationId, { ...extras, text: `@${this.deps.world.around.botName} ${text}` });
  }

  /** Changes the words, takes pictures out, puts others in; a text alone changes the words. */
  edit(messageId: string, change: string | MessageEdit): Promise<DeliveryOutcome | null> {
    return this.deps.posting.edit(this.id, messageId, typeof change === 'string' ? { text: change } : change, this.manner);
  }

  /** A copy of any message that this person sees goes to another of their conversations, under words of their own. */
  async forward(messageId: string, toConversationId: string, text = ''): Promise<SentMessage> {
    const message = await this.deps.posting.forward(this.id, messageId, toConversationId, text);
    return { id: message.id, delivery: await this.deps.posting.tellBot(message, this.manner) };
  }

  /** As `forward`, but returns at once; the bot hears of it in the background. */
  async postForward(messageId: string, toConversationId: string, text: string): Promise<{ readonly id: string }> {
    const message = await this.deps.posting.forward(this.id, messageId, toConversationId, text);
    void this.deps.posting.tellBot(message, this.manner);
    return { id: message.id };
  }

  remove(messageId: string): Promise<DeliveryOutcome | null> {
    return this.deps.posting.remove(this.id, messageId, this.manner);
  }

  restore(messageId: string): Promise<DeliveryOutcome | null> {
    return this.deps.posting.restore(this.id, messageId, this.manner);
  }

  waitForMessage(conversationId: string, fits: (message: SeenMessage) => boolean, options: { timeoutMs?: number } = {}): Promise<SeenMessage> {
    return this.deps.waitFor(() => this.messages(conversationId).find(fits), { ...options, what: `a message for ${this.name}` });
  }

  /** Presses a button of the message's cards by its title, with what was filled in. */
  async press(messageId: string, title: string, inputs: WireObject = {}): Promise<Shown> {
    const action = actionTitled(this.cardsOn(messageId), title);
    return action === undefined ? NOT_FOUND : this.pressAction(messageId, action, inputs);
  }

  async executeAction(messageId: string, verb: string, data: WireObject = {}): Promise<Shown> {
    const action = actionWithVerb(this.cardsOn(messageId), verb);
    return action === undefined ? NOT_FOUND : this.pressAction(messageId, action, data);
  }

  /** An action that no card offers: what somebody with bad intentions could send. */
  executeRaw(messageId: string, action: { readonly verb: string; readonly data: unknown }): Promise<Shown> {
    return this.deps.interactions.execute(this.id, messageId, action, 'manual', this.manner);
  }

  /** The action itself, as a client that drew the card has it. */
  pressAction(messageId: string, action: WireObject, inputs: WireObject): Promise<Shown> {
    return this.deps.interactions.press(this.id, messageId, action, inputs, this.manner);
  }

  refresh(messageId: string): Promise<Shown> {
    return this.deps.interactions.refresh(this.id, messageId, this.manner);
  }

  /** The message extension's commands; not in a conversation without this app's reach, as everywhere in Teams. */
  commands(_conversationId: string, context: 'compose' | 'message', language: 'nl' | 'en' = 'nl'): readonly Command[] {
    return commandsOf(this.deps.manifest, context, this.deps.localizations[language]);
  }

  openAction(
    commandId: string, conversationId: string, options: { readonly messageId?: string; readonly parameters?: WireObject } = {},
  ): Promise<Shown> {
    const messageId = options.messageId ?? null;
    return options.parameters === undefined
      ? this.deps.interactions.openCommand(this.id, conversationId, commandId, messageId, this.manner)
      : this.deps.interactions.runCommand(this.id, conversationId, commandId, messageId, options.parameters, this.manner);
  }

  submitDialog(dialogId: string, data: unknown): Promise<Shown> {
    return this.deps.interactions.submitDialog(this.id, dialogId, data, this.manner);
  }

  closeDialog(dialogId: string): void {
    this.deps.interactions.closeDialog(this.id, dialogId);
  }

  answerPreview(previewId: string, answer: 'send' | 'edit'): Promise<Shown> {
    return this.deps.interactions.answerPreview(this.id, previewId, answer, this.manner);
  }

  search(commandId: string, conversationId: string, text: string, page: { skip?: number; count?: number } = {}): Promise<SearchResult> {
    const command = this.commands(conversationId, 'compose').find(({ id }) => id === commandId);
    return this.deps.interactions.search(
      this.id, conversationId, commandId, text, { skip: page.skip ?? 0, count: page.count ?? 25 }, this.manner, command?.parameters[0]?.name ?? 'query',
    );
  }

  selectItem(_commandId: string, conversationId: string, value: unknown): Promise<SearchResult> {
    return this.deps.interactions.selectItem(this.id, conversationId, value, this.manner);
  }

  token(): Promise<string> {
    return this.deps.ssoToken(this.id);
  }

  private cardsOn(messageId: string): readonly unknown[] {
    const seen = this.deps.world.seen(this.id, this.deps.world.message(messageId));
    const others = (seen?.attachments ?? []).map((attachment) => property(attachment, 'content'));
    return [...(seen?.cards ?? []), ...others];
  }
}
