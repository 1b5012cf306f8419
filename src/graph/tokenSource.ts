import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type { TokenSource } from '../bot/connector';
import type { BotIdentity } from '../config/config';

/** The demo: the stand-ins on loopback ask for no token. */
export const noTokens: TokenSource = { token: () => Promise.resolve(null) };

const MICROSOFT = 'https://login.microsoftonline.com';
const TIME_OUT_MS = 10_000;

/**
 * Tokens of the bot itself, for the Bot Connector and for Graph. A managed identity where there is no password, so that
 * no secret expires. The credential keeps tokens until shortly before they end.
 */
export function createTokenSource(identity: BotIdentity, loginUrl: string): TokenSource {
  const credential = credentialOf(identity, loginUrl);
  return {
    async token(scope) {
      const token = await credential.getToken(scope, { abortSignal: AbortSignal.timeout(TIME_OUT_MS) });
      if (token === null) throw new Error('no token');
      return token.token;
    },
  };
}

function credentialOf({ appId, tenantId, password }: BotIdentity, loginUrl: string): TokenCredential & { getToken: TokenCredential['getToken'] } {
  if (password === null) return new ManagedIdentityCredential({ clientId: appId });
  if (loginUrl === MICROSOFT) return new ClientSecretCredential(tenantId, appId, password.reveal());
  return clientCredentials({ appId, tenantId, password }, loginUrl);
}

/** Another address than Microsoft's own, which @azure/identity doesn't take over plain http: the same request, made here. */
function clientCredentials({ appId, tenantId, password }: BotIdentity, loginUrl: string): TokenCredential {
  const kept = new Map<string, { readonly token: string; readonly expiresOnTimestamp: number }>();
  return {
    async getToken(scopes) {
      const scope = [scopes].flat().join(' ');
      const known = kept.get(scope);
      if (known !== undefined && known.expiresOnTimestamp - 60_000 > Date.now()) return known;
      const answer = await fetch(`${loginUrl}/${tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret: password?.reveal() ?? '', scope }),
        signal: AbortSignal.timeout(TIME_OUT_MS),
      });
      const { access_token, expires_in } = (await answer.json()) as { access_token?: string; expires_in?: number };
      if (!answer.ok || access_token === undefined) throw new Error(`no token: ${answer.status}`);
      const fresh = { token: access_token, expiresOnTimestamp: Date.now() + (expires_in ?? 0) * 1_000 };
      kept.set(scope, fresh);
      return fresh;
    },
  };
}
