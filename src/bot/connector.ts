import { pictureLimits } from '../images/pictureLimits';

/** Gives a bearer token for an audience; null when none is needed (the demo). */
export interface TokenSource {
  token(scope: string): Promise<string | null>;
}

/** What became of a call to the Bot Connector. Each known failure is an outcome, so that its fallback is code. */
export type Sent =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Nothing was done: try again at that moment. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  /** It may or may not have been done: never sent again blindly. */
  | { readonly kind: 'ambiguous'; readonly status: number | null }
  /** It was certainly not done, and it may work later (no connection at all, or no token). */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'notInConversation' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'refused'; readonly status: number };

export interface ConnectorMember {
  readonly id: string;
  readonly entraId: string | null;
  readonly userPrincipalName: string | null;
  readonly isGuest: boolean;
  readonly tenantId: string | null;
}

export type Roster = { readonly kind: 'members'; readonly members: readonly ConnectorMember[] } | Exclude<Sent, { kind: 'sent' }>;

/** The Bot Connector's REST interface, with one try per call: who calls knows whether a second try is safe. */
export interface Connector {
  /** `onlyFor`: the account of the only person who gets to see it. */
  send(serviceUrl: string, conversationId: string, activity: object, options?: { readonly onlyFor?: string }): Promise<Sent>;
  update(serviceUrl: string, conversationId: string, activityId: string, activity: object, options?: { readonly onlyFor?: string }): Promise<Sent>;
  createPersonal(serviceUrl: string, person: { readonly userId: string; readonly tenantId: string }): Promise<Sent>;
  members(serviceUrl: string, conversationId: string): Promise<Roster>;
  attachment(contentUrl: string): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly status: number | null }>;
}

const SCOPE = 'https://api.botframework.com/.default';
const TIME_OUT_MS = 15_000;

export function createConnector(options: {
  readonly botMri: string;
  readonly tokens: TokenSource;
  readonly isAllowed: (address: string) => boolean;
}): Connector {
  const { botMri, tokens, isAllowed } = options;

  async function call(method: string, address: string, body?: object): Promise<{ sent: Sent; answer: unknown }> {
    // Pinned: an address that came with an activity is used only when it is Microsoft's (or the demo's).
    if (!isAllowed(address)) return { sent: { kind: 'refused', status: 0 }, answer: null };
    let token: string | null;
    try {
      token = await tokens.token(SCOPE);
    } catch {
      return { sent: { kind: 'unreachable' }, answer: null };
    }
    let response: Response;
    try {
      response = await fetch(address, {
        method,
        redirect: 'error',
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIME_OUT_MS),
      });
    } catch (error) {
      return { sent: isRefusedConnection(error) ? { kind: 'unreachable' } : { kind: 'ambiguous', status: null }, answer: null };
    }
    const answer: unknown = await response.json().catch(() => null);
    return { sent: outcome(response, answer), answer };
  }

  const base = (serviceUrl: string, conversationId: string) => `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}`;
  const from = { id: botMri };

  return {
    async send(serviceUrl, conversationId, activity, { onlyFor } = {}) {
      const body = { ...activity, from, conversation: { id: conversationId }, ...(onlyFor === undefined ? {} : { recipient: { id: onlyFor } }) };
      return (await call('POST', `${base(serviceUrl, conversationId)}/activities${targeted(onlyFor)}`, body)).sent;
    },
    async update(serviceUrl, conversationId, activityId, activity, { onlyFor } = {}) {
      // Whom it is for stays as it was: the Connector takes no recipient here.
      const body = { ...activity, id: activityId, from, conversation: { id: conversationId } };
      const { sent } = await call('PUT', `${base(serviceUrl, conversationId)}/activities/${encodeURIComponent(activityId)}${targeted(onlyFor)}`, body);
      return sent.kind === 'sent' ? { kind: 'sent', activityId } : sent;
    },
    async createPersonal(serviceUrl, person) {
      const body = {
        bot: { id: botMri },
        members: [{ id: person.userId }],
        tenantId: person.tenantId,
        channelData: { tenant: { id: person.tenantId } },
        isGroup: false,
      };
      return (await call('POST', `${serviceUrl.replace(/\/+$/, '')}/v3/conversations`, body)).sent;
    },
    async members(serviceUrl, conversationId) {
      const members: ConnectorMember[] = [];
      let next: string | null = null;
      do {
        const more: string = next === null ? '' : `&continuationToken=${encodeURIComponent(next)}`;
        const { sent, answer } = await call('GET', `${base(serviceUrl, conversationId)}/pagedmembers?pageSize=500${more}`);
        if (sent.kind !== 'sent') return sent;
        const page = answer as { members?: readonly { id?: string; objectId?: string; aadObjectId?: string; userPrincipalName?: string; userRole?: string; tenantId?: string }[]; continuationToken?: string } | null;
        for (const member of page?.members ?? []) {
          const entraId = (member.aadObjectId ?? member.objectId)?.toLowerCase() ?? null;
          if (member.id !== undefined) members.push({ id: member.id, entraId, userPrincipalName: member.userPrincipalName ?? null, isGuest: isGuest(member.userRole), tenantId: member.tenantId?.toLowerCase() ?? null });
        }
        next = page?.continuationToken ?? null;
      } while (next !== null && members.length < 10_000);
      return { kind: 'members', members };
    },
    async attachment(contentUrl) {
      if (!isAllowed(contentUrl)) return { kind: 'failed', status: null };
      const token = await tokens.token(SCOPE).catch(() => undefined);
      return token === undefined ? { kind: 'failed', status: null } : fetchBytes(contentUrl, token);
    },
  };
}

/** A message in a conversation that one person sees. */
function targeted(onlyFor: string | undefined): string {
  return onlyFor === undefined ? '' : '?isTargetedActivity=true';
}

/** `user` is a member of the school's own tenant; Teams calls others `guest` or `anonymous`. */
function isGuest(userRole: string | undefined): boolean {
  return userRole !== undefined && userRole !== 'user';
}

/** Downloads at most what a picture may be; more is a failure. */
export async function fetchBytes(
  address: string,
  token: string | null,
): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly status: number | null }> {
  try {
    const response = await fetch(address, {
      redirect: 'error',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    if (!response.ok || response.body === null) return { kind: 'failed', status: response.status };
    // What says itself that it is too large isn't waited for.
    if (Number(response.headers.get('content-length') ?? 0) > pictureLimits.bytes) {
      await response.body.cancel();
      return { kind: 'failed', status: 413 };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > pictureLimits.bytes) return { kind: 'failed', status: 413 };
      chunks.push(chunk);
    }
    return { kind: 'bytes', bytes: Buffer.concat(chunks) };
  } catch {
    return { kind: 'failed', status: null };
  }
}

function outcome(response: Response, answer: unknown): Sent {
  const body = answer as { id?: unknown; error?: { code?: unknown } } | null;
  const code = typeof body?.error?.code === 'string' ? body.error.code : '';
  const { status } = response;
  if (response.ok) return { kind: 'sent', activityId: typeof body?.id === 'string' ? body.id : '' };
  if (status === 429) return { kind: 'throttled', retryAfterMs: retryAfter(response.headers) };
  if (status === 403 && code === 'ConversationBlockedByUser') return { kind: 'blocked' };
  if (status === 403) return { kind: 'notInConversation' };
  if (status === 404) return { kind: 'gone' };
  if (status === 413) return { kind: 'tooLarge' };
  if (status === 408 || status >= 500) return { kind: 'ambiguous', status };
  return { kind: 'refused', status };
}

const DEFAULT_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** `Retry-After` in seconds or as a date (RFC 9110 10.2.3); a wild value is kept within a quarter of an hour. */
function retryAfter(headers: Headers): number {
  const header = (headers.get('retry-after') ?? '').trim();
  // A date is measured against the sender's own clock.
  const waitMs = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(waitMs) || waitMs < 0 ? DEFAULT_WAIT_MS : Math.min(waitMs, LONGEST_WAIT_MS);
}

/** Failures before anything was said. A connection that broke later is another matter. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function isRefusedConnection(error: unknown): boolean {
  const code = (error as { cause?: { code?: unknown } }).cause?.code;
  return typeof code === 'string' && NOT_CONNECTED.has(code);
}
