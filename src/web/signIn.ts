import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Clock } from '../runtime/clock';

export interface SsoOptions {
  /** Key set of the tenant's identity provider. */
  readonly jwksUrl: string;
  readonly issuers: readonly string[];
  /** Our app's id, or `api://<host>/<app id>`. */
  readonly audience: readonly string[] | string;
  /** Tenants that are served; none means nobody. */
  readonly tenantIds: readonly string[];
  readonly clock: Clock;
}

export type SignedIn =
  | { readonly kind: 'signedIn'; readonly entraId: string; readonly tenantId: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly because: 'noToken' | 'expired' | 'invalid' | 'otherTenant' }
  /** The key set can't be had: not the person's fault. */
  | { readonly kind: 'unavailable'; readonly cause: unknown };

export interface SsoVerifier {
  /** @param authorization value of the header, `Bearer …` */
  verify(authorization: string | undefined): Promise<SignedIn>;
}

/**
 * Checks the token that Teams gives the page for the signed-in person: signature, issuer, audience, time and tenant.
 * It says who somebody is at Microsoft; what that person may do is looked up each time.
 */
export function createSsoVerifier(options: SsoOptions): SsoVerifier {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 10_000 });
  const tenants = new Set(options.tenantIds.map((id) => id.toLowerCase()));
  const audience = typeof options.audience === 'string' ? options.audience : [...options.audience];

  return {
    verify: async (authorization) => {
      const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return { kind: 'refused', status: 401, because: 'noToken' };
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: [...options.issuers],
          audience,
          // Named, so that a token can't choose a weaker way of signing.
          algorithms: ['RS256'],
          currentDate: options.clock.now(),
          clockTolerance: 60,
          requiredClaims: ['exp', 'oid', 'tid'],
        });
        const { oid, tid } = payload;
        if (typeof oid !== 'string' || typeof tid !== 'string') return { kind: 'refused', status: 401, because: 'invalid' };
        const tenantId = tid.toLowerCase();
        if (!tenants.has(tenantId)) return { kind: 'refused', status: 403, because: 'otherTenant' };
        return { kind: 'signedIn', entraId: oid.toLowerCase(), tenantId };
      } catch (cause) {
        if (cause instanceof errors.JWTExpired) return { kind: 'refused', status: 401, because: 'expired' };
        if (isAboutTheToken(cause)) return { kind: 'refused', status: 401, because: 'invalid' };
        return { kind: 'unavailable', cause };
      }
    },
  };
}

// Time-outs and answers of the key server are errors of their own; everything else that jose names is the token's fault.
function isAboutTheToken(cause: unknown): boolean {
  if (cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid) return false;
  return cause instanceof errors.JOSEError && cause.code !== 'ERR_JOSE_GENERIC';
}
