import type { Server } from 'node:http';

import { completeMessage } from './completeMessage';
import type { BotDelivery } from './delivery';
import type { Fault, Faults } from './faults';
import { botMriOf, mriOf } from './identity';
import type { Installations } from './installations';
import type { Delivery, DeliveryOutcome, PostedActivity, SpeelpleinConversation, SpeelpleinPerson, WireActivity, WireObject } from './model';
import type { Persona } from './persona';
import type { Manner, Posting } from './posting';
import { ssoIssuerOf, type SpeelpleinTokens } from './tokens';
import { waitUntil } from './waitUntil';
import { NotThere, type World } from './world';

export interface SpeelpleinParts {
  readonly server: Server;
  readonly world: World;
  readonly delivery: BotDelivery;
  readonly tokens: SpeelpleinTokens;
  readonly faults: Faults;
  readonly posting: Posting;
  readonly installations: Installations;
  readonly as: (personId: string, manner?: Partial<Manner>) => Persona;
  readonly reset: () => Promise<void>;
  readonly graphCalls: readonly { readonly method: string; readonly path: string }[];
  readonly people: readonly SpeelpleinPerson[];
  readonly tenantId: string;
  readonly origin: () => string;
  readonly setBotEndpoint: (url: string) => void;
}

/** A running Speelplein, for whoever started it: addresses, people, and what happened. */
export class Speelplein {
  readonly tokens: SpeelpleinTokens;
  readonly faults: { add(fault: Fault): void; clear(): void };
  readonly people: readonly SpeelpleinPerson[];

  constructor(private readonly parts: SpeelpleinParts) {
    this.tokens = parts.tokens;
    this.faults = parts.faults;
    this.people = parts.people;
  }

  get origin(): string {
    return this.parts.origin();
  }

  get serviceUrl(): string {
    return `${this.origin}/`;
  }

  get openIdMetadataUrl(): string {
    return `${this.origin}/openid/.well-known/openidconfiguration`;
  }

  get tokenUrl(): string {
    return `${this.origin}/${this.parts.tenantId}/oauth2/v2.0/token`;
  }

  get graphUrl(): string {
    return `${this.origin}/graph/v1.0`;
  }

  get ssoIssuer(): string {
    return ssoIssuerOf(this.parts.tenantId);
  }

  get jwksUrl(): string {
    return `${this.origin}/${this.parts.tenantId}/discovery/v2.0/keys`;
  }

  get botMri(): string {
    return botMriOf(this.parts.world.around.botId);
  }

  mriOf(personId: string): string {
    return mriOf(personId);
  }

  conversations(): readonly SpeelpleinConversation[] {
    return this.parts.world.state.conversations();
  }

  setBotEndpoint(url: string): void {
    this.parts.setBotEndpoint(url);
  }

  /** One person with the client in hand. */
  as(personId: string, manner: Partial<Manner> = {}): Persona {
    return this.parts.as(personId, manner);
  }

  /** Tells the bot where its app is, once ever for each conversation. Call it when the bot listens. */
  welcome(): Promise<void> {
    return this.parts.installations.welcome();
  }

  installApp(conversationId: string): Promise<void> {
    return this.parts.installations.install(conversationId);
  }

  removeApp(conversationId: string): Promise<void> {
    return this.parts.installations.remove(conversationId);
  }

  addMember(conversationId: string, personId: string): Promise<void> {
    return this.parts.installations.changeMember(conversationId, personId, true);
  }

  removeMember(conversationId: string, personId: string): Promise<void> {
    return this.parts.installations.changeMember(conversationId, personId, false);
  }

  /** Everything that the bot did through the Bot Connector, oldest first. */
  postedActivities(): readonly PostedActivity[] {
    return this.parts.world.posted;
  }

  /** Everything that was sent to the bot, oldest first. */
  deliveries(): readonly Delivery[] {
    return this.parts.delivery.deliveries();
  }

  policyViolations(): readonly { readonly messageId: string; readonly body: unknown }[] {
    return this.parts.world.violations;
  }

  /** An out-of-office in Outlook, as Graph's `automaticRepliesSetting`; null switches it off. */
  setAutomaticReplies(personId: string, setting: WireObject | null): void {
    if (setting === null) this.parts.world.automaticReplies.delete(personId);
    else this.parts.world.automaticReplies.set(personId, setting);
  }

  graphCalls(): readonly { readonly method: string; readonly path: string }[] {
    return this.parts.graphCalls;
  }

  /** The very same activity arrives once more, as Teams now and then does. */
  deliverAgain(activityId: string): Promise<DeliveryOutcome> {
    const activity = this.parts.delivery.find(activityId);
    if (activity === undefined) throw new NotThere('no such activity was delivered');
    return this.parts.delivery.deliver(activity, true);
  }

  /** Anything at all, with any `Authorization` header; without one given it is signed as the channel signs. */
  async deliverRaw(activity: unknown, options: { readonly authorization?: string | null } = {}): Promise<DeliveryOutcome> {
    const authorization = options.authorization === undefined ? `Bearer ${await this.tokens.channel()}` : options.authorization;
    return this.parts.delivery.raw(activity, authorization);
  }

  /** The activity that a message of this person there would be, to be twisted. Nothing is posted. */
  templateActivity(personId: string, conversationId: string, patch: Partial<WireActivity> = {}): WireActivity {
    const { world, posting } = this.parts;
    const now = world.around.clock.now();
    const activity = posting.activityOf(completeMessage({
      id: world.state.nextMessageId(now), conversationId, from: { kind: 'person', personId }, at: now.toISOString(),
      text: world.conversation(conversationId).kind === 'personal' ? 'hoi' : `@${world.around.botName} hoi`,
    }), { locale: 'nl-NL', theme: 'default' });
    if (activity === null) throw new NotThere('the app is not in that conversation');
    return { ...activity, ...patch };
  }

  settled(): Promise<void> {
    return this.parts.delivery.settled();
  }

  waitFor<T>(look: () => T | undefined | null | false, options: { timeoutMs?: number; what?: string } = {}): Promise<T> {
    return waitUntil(look, options);
  }

  /** Everything forgotten, and begun again. */
  reset(): Promise<void> {
    return this.parts.reset();
  }

  async stop(): Promise<void> {
    this.parts.delivery.stop();
    const closed = new Promise<void>((resolve) => { this.parts.server.close(() => { resolve(); }); });
    this.parts.server.closeAllConnections();
    await closed;
    await this.parts.delivery.settled();
  }
}
