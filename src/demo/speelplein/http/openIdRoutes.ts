import { CHANNEL_ISSUER, type SpeelpleinKeys } from '../keys';
import { ssoIssuerOf } from '../tokens';

import type { Router } from './router';

/** The documents by which others find the keys: the channel's and the tenant's. */
export function openIdRoutes(router: Router, keys: SpeelpleinKeys, origin: () => string): void {
  router.on('GET', '/openid/.well-known/openidconfiguration', (exchange) => {
    exchange.answer(200, {
      issuer: CHANNEL_ISSUER,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin()}/openid/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  router.on('GET', '/openid/keys', (exchange) => { exchange.answer(200, keys.keySet()); });

  router.on('GET', '/:tenant/v2.0/.well-known/openid-configuration', (exchange) => {
    const tenant = exchange.param('tenant');
    exchange.answer(200, {
      issuer: ssoIssuerOf(tenant),
      authorization_endpoint: `${origin()}/${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${origin()}/${tenant}/oauth2/v2.0/token`,
      jwks_uri: `${origin()}/${tenant}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  router.on('GET', '/:tenant/discovery/v2.0/keys', (exchange) => { exchange.answer(200, keys.keySet()); });
}
