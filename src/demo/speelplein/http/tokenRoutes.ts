import type { Faults } from '../faults';
import type { SpeelpleinAuth } from '../model';
import type { SpeelpleinTokens } from '../tokens';

import { faulty } from './faulty';
import type { Router } from './router';

/** Entra ID's token endpoint, for an app that signs in as itself. */
export function tokenRoutes(router: Router, faults: Faults, tokens: SpeelpleinTokens, auth: SpeelpleinAuth): void {
  const error = (_status: number, code: string | undefined): unknown => tokenError(code ?? 'temporarily_unavailable', 'AADSTS90033: A transient error has occurred.');
  router.on('POST', '/:tenant/oauth2/v2.0/token', faulty(faults, 'token', error, () => null, async (exchange) => {
    const form = new URLSearchParams((await exchange.bytes(100_000)).toString('utf8'));
    if (form.get('grant_type') !== 'client_credentials') {
      return exchange.answer(400, tokenError('unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.'));
    }
    if (form.get('client_id') !== auth.appId) {
      return exchange.answer(400, tokenError('unauthorized_client', 'AADSTS700016: Application was not found in the directory.'));
    }
    const proven = form.get('client_assertion') !== null || auth.appPassword === undefined || form.get('client_secret') === auth.appPassword;
    if (!proven) return exchange.answer(401, tokenError('invalid_client', 'AADSTS7000215: Invalid client secret provided.'));
    const audience = (form.get('scope') ?? '').replace(/\/\.default$/, '');
    exchange.answer(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: await tokens.app(audience) });
  }));
}

const tokenError = (error: string, description: string): unknown => ({ error, error_description: description });
