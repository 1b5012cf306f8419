import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type KeyLike } from 'jose';

export const TENANT = '3f0f3d0c-6d57-4c5e-8d28-50b5ad3c1a01';
export const AUDIENCE = 'api://houvast.test/6d6d9f3a-0a34-4a4e-9f3c-1f1d7c2b7a10';
export const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;

export interface TokenWishes {
  readonly entraId: string;
  readonly tenantId?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresAt?: Date;
  /** `forged`: the right key id, another key. */
  readonly key?: 'own' | 'forged';
  readonly leaveOut?: 'oid' | 'tid' | 'exp';
}

export interface SsoIssuer {
  readonly jwksUrl: string;
  readonly requests: () => number;
  token(wishes: TokenWishes): Promise<string>;
  close(): Promise<void>;
}

let made: ReturnType<typeof makeKeys> | null = null;

/** Made once: new keys for every test would take longer than the tests. */
function keys(): ReturnType<typeof makeKeys> {
  made ??= makeKeys();
  return made;
}

async function makeKeys() {
  const [own, forged] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  return { own, forged };
}

/** An identity provider on loopback with real keys. `now` is the time at which its tokens are made. */
export async function startSsoIssuer(now: Date): Promise<SsoIssuer> {
  const { own, forged } = await keys();
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    requests: () => requests,
    token: (wishes) => sign(wishes, wishes.key === 'forged' ? forged.privateKey : own.privateKey, now),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function sign(wishes: TokenWishes, key: KeyLike, now: Date): Promise<string> {
  const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
  const token = new SignJWT({
    ...(wishes.leaveOut === 'oid' ? {} : { oid: wishes.entraId }),
    ...(wishes.leaveOut === 'tid' ? {} : { tid: wishes.tenantId ?? TENANT }),
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuedAt(seconds(now) - 60)
    .setIssuer(wishes.issuer ?? ISSUER)
    .setAudience(wishes.audience ?? AUDIENCE);
  if (wishes.leaveOut !== 'exp') token.setExpirationTime(seconds(wishes.expiresAt ?? new Date(now.getTime() + 3_600_000)));
  return token.sign(key);
}
