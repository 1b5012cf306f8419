import { CHANNEL_ISSUER, type SigningKey, type SpeelpleinKeys } from './keys';
import type { SpeelpleinPerson } from './model';

export interface ChannelTokenWishes {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  readonly expiresInSeconds?: number;
  readonly key?: SigningKey;
}

export interface SsoTokenWishes {
  readonly audience?: string;
  readonly tenantId?: string;
  readonly expiresInSeconds?: number;
  readonly key?: SigningKey;
}

const HOUR = 3600;
// The client id under which Teams in a browser asks for tokens of a tab.
const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Makes the tokens that Microsoft would make: of the channel, of people, of the app itself. */
export class SpeelpleinTokens {
  constructor(
    private readonly keys: SpeelpleinKeys,
    private readonly appId: string,
    private readonly tenantId: string,
    private readonly serviceUrl: () => string,
    private readonly personOf: (id: string) => SpeelpleinPerson | undefined,
  ) {}

  /** What the Bot Connector sends along with each activity. */
  channel(wishes: ChannelTokenWishes = {}): Promise<string> {
    return this.keys.sign({
      issuer: wishes.issuer ?? CHANNEL_ISSUER,
      audience: wishes.audience ?? this.appId,
      expiresInSeconds: wishes.expiresInSeconds ?? HOUR,
      claims: { serviceurl: wishes.serviceUrl ?? this.serviceUrl() },
      key: wishes.key ?? 'own',
    });
  }

  /** What Teams gives a tab or dialog about the person who looks at it. */
  sso(personId: string, wishes: SsoTokenWishes = {}): Promise<string> {
    const person = this.personOf(personId);
    if (person === undefined) throw new Error('nobody with that id');
    const tenantId = wishes.tenantId ?? this.tenantId;
    return this.keys.sign({
      issuer: ssoIssuerOf(tenantId),
      audience: wishes.audience ?? this.appId,
      expiresInSeconds: wishes.expiresInSeconds ?? HOUR,
      claims: {
        tid: tenantId, oid: person.id, sub: person.id, name: person.name, preferred_username: person.userPrincipalName,
        scp: 'access_as_user', azp: TEAMS_WEB_CLIENT, ver: '2.0',
      },
      key: wishes.key ?? 'own',
    });
  }

  /** What the token endpoint gives the bot for the Bot Connector or for Graph. */
  app(audience: string): Promise<string> {
    return this.keys.sign({
      issuer: `https://sts.windows.net/${this.tenantId}/`,
      audience,
      expiresInSeconds: HOUR,
      claims: { appid: this.appId, tid: this.tenantId, ver: '1.0', idtyp: 'app' },
    });
  }
}

/** Who signs tokens of people in a tenant. */
export const ssoIssuerOf = (tenantId: string): string => `https://login.microsoftonline.com/${tenantId}/v2.0`;
