import type { Directory } from '../../people/directory';
import type { Clock } from '../../runtime/clock';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { Connector } from '../connector';

/** Where a message can be sent to. */
export type Where =
  | { readonly kind: 'there'; readonly serviceUrl: string; readonly conversationId: string }
  | { readonly kind: 'later'; readonly retryAfterMs: number; readonly because: string }
  | { readonly kind: 'nowhere'; readonly because: 'notInstalled' | 'noAccount' | 'noServiceUrl' | 'refused' };

/** Finds the chat of a lane; a person without a personal chat gets one where Teams allows it. */
export class Whereabouts {
  constructor(
    private readonly registry: SqlConversationRegistry,
    private readonly directory: Directory,
    private readonly connector: Connector,
    private readonly clock: Clock,
  ) {}

  async find(boardId: string, lane: { readonly personId: string } | { readonly conversationId: string }): Promise<Where> {
    if ('conversationId' in lane) {
      const conversation = await this.registry.byId(boardId, lane.conversationId);
      return conversation === null
        ? { kind: 'nowhere', because: 'notInstalled' }
        : { kind: 'there', serviceUrl: conversation.serviceUrl, conversationId: conversation.id };
    }
    const known = await this.registry.personalOf(boardId, lane.personId);
    if (known !== null) return { kind: 'there', serviceUrl: known.serviceUrl, conversationId: known.id };
    return this.create(boardId, lane.personId);
  }

  private async create(boardId: string, personId: string): Promise<Where> {
    const person = await this.directory.byId(boardId, personId);
    if (person?.entraId == null) return { kind: 'nowhere', because: 'noAccount' };
    const somewhere = await this.registry.anyOf(boardId, person.school);
    if (somewhere === null) return { kind: 'nowhere', because: 'noServiceUrl' };
    const made = await this.connector.createPersonal(somewhere.serviceUrl, { userId: person.entraId, tenantId: somewhere.tenantId });
    if (made.kind === 'throttled') return { kind: 'later', retryAfterMs: made.retryAfterMs, because: 'throttled' };
    if (made.kind === 'unreachable' || made.kind === 'ambiguous') return { kind: 'later', retryAfterMs: 5_000, because: made.kind };
    if (made.kind !== 'sent') return { kind: 'nowhere', because: 'refused' };
    const conversation = { ...somewhere, id: made.activityId, kind: 'personal' as const, teamId: null };
    await this.registry.install(conversation, personId, this.clock.now());
    return { kind: 'there', serviceUrl: conversation.serviceUrl, conversationId: conversation.id };
  }
}
