import { createHash } from 'node:crypto';
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTVerifyResult } from 'jose';
import type { Clock } from '../runtime/clock';

/**
 * Whether a request really comes from the Bot Connector, and for whom. A token is checked in full once (signature,
 * issuer, audience, times, the key's endorsement for the channel); after that its digest is remembered until it expires.
 */
export type Authenticated =
  | { readonly kind: 'channel'; readonly serviceUrl: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly because: string; readonly cause?: unknown }
  | { readonly kind: 'unavailable'; readonly cause: unknown };

export interface Authenticator {
  check(authorization: string | undefined, activity: { readonly serviceUrl: string; readonly channelId: string }): Promise<Authenticated>;
}

const ISSUER = 'https://api.botframework.com';
const REMEMBERED = 1_000;

interface Known {
  readonly serviceUrl: string;
  readonly endorsements: readonly string[];
  readonly until: number;
}

/** A key as the Bot Connector publishes it: with the channels that it may speak for. */
type EndorsedKeySet = { readonly keys: readonly (JSONWebKeySet['keys'][number] & { readonly endorsements?: readonly string[] })[] };

const COOL_DOWN_MS = 30_000;
const MAX_AGE_MS = 24 * 3_600_000;

/** The published key set: fetched when first needed, when it is a day old, and when an unknown key turns up (at most every half minute). */
class KeySet {
  private set: { readonly keys: EndorsedKeySet; readonly at: number } | null = null;
  private loading: Promise<EndorsedKeySet> | null = null;

  constructor(
    private readonly metadataUrl: string,
    private readonly clock: Clock,
  ) {}

  async verify(token: string, options: Parameters<typeof jwtVerify>[2]): Promise<{ result: JWTVerifyResult; endorsements: readonly string[] }> {
    try {
      return await this.verifyWith(await this.keys(MAX_AGE_MS), token, options);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return this.verifyWith(await this.keys(COOL_DOWN_MS), token, options);
    }
  }

  private async verifyWith(keys: EndorsedKeySet, token: string, options: Parameters<typeof jwtVerify>[2]) {
    const result = await jwtVerify(token, createLocalJWKSet(keys as JSONWebKeySet), options);
    const key = keys.keys.find((candidate) => candidate.kid === result.protectedHeader.kid);
    return { result, endorsements: key?.endorsements ?? [] };
  }

  private async keys(maxAge: number): Promise<EndorsedKeySet> {
    const now = this.clock.now().getTime();
    if (this.set !== null && now - this.set.at < maxAge) return this.set.keys;
    this.loading ??= this.load().finally(() => (this.loading = null));
    const keys = await this.loading;
    this.set = { keys, at: now };
    return keys;
  }

  private async load(): Promise<EndorsedKeySet> {
    const { jwks_uri } = (await fetchJson(this.metadataUrl)) as { jwks_uri?: unknown };
    if (typeof jwks_uri !== 'string') throw new Error('openid metadata without jwks_uri');
    const set = (await fetchJson(jwks_uri)) as Partial<EndorsedKeySet> | null;
    // Something else than keys would have every token refused until it is asked for again.
    if (!Array.isArray(set?.keys) || set.keys.length === 0) throw new Error('key set without keys');
    return set as EndorsedKeySet;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`${answer.status} from the key set's address`);
  return answer.json();
}

export function createAuthenticator(options: { readonly appId: string; readonly openIdMetadata: string; readonly clock: Clock }): Authenticator {
  const { appId, openIdMetadata, clock } = options;
  const known = new Map<string, Known>();
  const keySet = new KeySet(openIdMetadata, clock);

  function allowed(entry: Known, activity: { readonly serviceUrl: string; readonly channelId: string }): Authenticated {
    if (entry.serviceUrl !== activity.serviceUrl) return { kind: 'refused', status: 403, because: 'serviceUrlDiffers' };
    if (!entry.endorsements.includes(activity.channelId)) return { kind: 'refused', status: 403, because: 'notEndorsed' };
    return { kind: 'channel', serviceUrl: entry.serviceUrl };
  }

  return {
    async check(authorization, activity) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return { kind: 'refused', status: 401, because: authorization === undefined ? 'noToken' : 'noBearer' };
      const digest = createHash('sha256').update(token).digest('base64');
      const now = clock.now();
      const entry = known.get(digest);
      if (entry !== undefined && entry.until > now.getTime()) return allowed(entry, activity);

      try {
        const { result, endorsements } = await keySet.verify(token, {
          issuer: ISSUER,
          audience: appId,
          algorithms: ['RS256'],
          clockTolerance: 300,
          currentDate: now,
          requiredClaims: ['exp'],
        });
        const { payload } = result;
        const serviceUrl = payload['serviceurl'];
        if (typeof serviceUrl !== 'string') return { kind: 'refused', status: 403, because: 'noServiceUrl' };
        const fresh: Known = {
          serviceUrl,
          endorsements,
          until: (payload.exp ?? 0) * 1_000,
        };
        if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '');
        known.set(digest, fresh);
        return allowed(fresh, activity);
      } catch (cause) {
        if (!(cause instanceof errors.JOSEError)) return { kind: 'unavailable', cause };
        return { kind: 'refused', status: 401, because: cause.code, cause };
      }
    },
  };
}

/** The demo: no bot id, so nothing can be proved. It listens on the loopback address only. */
export const trustLoopback: Authenticator = {
  check: (_authorization, activity) => Promise.resolve({ kind: 'channel', serviceUrl: activity.serviceUrl }),
};
