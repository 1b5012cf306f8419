import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK, type KeyLike } from 'jose';

export const CHANNEL_ISSUER = 'https://api.botframework.com';

export type SigningKey = 'own' | 'forged' | 'unknown';

export interface SignedClaims {
  readonly issuer: string;
  readonly audience: string;
  readonly expiresInSeconds: number;
  readonly claims: Readonly<Record<string, unknown>>;
  /** `forged` carries our key id over a stranger's signature; `unknown` a key id that no key set has. */
  readonly key?: SigningKey;
}

/** The Speelplein's RSA keys: what Microsoft's are to a real bot. */
export class SpeelpleinKeys {
  private constructor(
    private readonly kid: string,
    private readonly own: { readonly publicKey: KeyLike; readonly privateKey: KeyLike },
    private readonly publicJwk: JWK,
    private readonly now: () => Date,
  ) {}

  static async create(kid: string, now: () => Date): Promise<SpeelpleinKeys> {
    const own = await generateKeyPair('RS256', { extractable: true });
    return new SpeelpleinKeys(kid, own, await exportJWK(own.publicKey), now);
  }

  /** The key set, endorsed for Teams: the Bot Framework refuses keys that aren't. */
  keySet(): { readonly keys: readonly Readonly<Record<string, unknown>>[] } {
    return { keys: [{ ...this.publicJwk, kid: this.kid, x5t: this.kid, use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] };
  }

  async sign({ issuer, audience, expiresInSeconds, claims, key = 'own' }: SignedClaims): Promise<string> {
    const issuedAt = Math.floor(this.now().getTime() / 1000);
    const stranger = key === 'own' ? null : await generateKeyPair('RS256');
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key === 'unknown' ? `${this.kid}-other` : this.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt - 60)
      .setExpirationTime(issuedAt + expiresInSeconds)
      .sign(stranger === null ? this.own.privateKey : stranger.privateKey);
  }

  /** Whether a token is ours, in time and for that audience. */
  async accepts(token: string, audiences: readonly string[]): Promise<boolean> {
    try {
      await jwtVerify(token, this.own.publicKey, { audience: [...audiences], currentDate: this.now() });
      return true;
    } catch {
      return false;
    }
  }
}
