import { createSsoVerifier, type SsoVerifier } from '../../src/web/signIn';
import { AUDIENCE, ISSUER, startSsoIssuer, TENANT, type SsoIssuer, type TokenWishes } from './support/ssoIssuer';

const NOW = new Date('2026-11-24T10:00:00Z');
const OID = 'AAAAAAAA-1111-2222-3333-444444444444';

describe('the sign-in of a page', () => {
  let issuer: SsoIssuer;
  let verifier: SsoVerifier;
  beforeAll(async () => {
    issuer = await startSsoIssuer(NOW);
    verifier = createSsoVerifier({ jwksUrl: issuer.jwksUrl, issuers: [ISSUER], audience: AUDIENCE, tenantIds: [TENANT.toUpperCase()], clock: { now: () => NOW } });
  });
  afterAll(() => issuer.close());

  const signIn = async (wishes: Partial<TokenWishes>) => verifier.verify(`Bearer ${await issuer.token({ entraId: OID, ...wishes })}`);

  it('knows the person by the object id of a right token', async () => {
    expect(await signIn({})).toEqual({ kind: 'signedIn', entraId: OID.toLowerCase(), tenantId: TENANT });
  });

  it.each<[string, Partial<TokenWishes>, number, string]>([
    ['expired', { expiresAt: new Date('2026-11-24T09:00:00Z') }, 401, 'expired'],
    ['made for another app', { audience: 'api://other' }, 401, 'invalid'],
    ['of another issuer', { issuer: 'https://evil.test/v2.0' }, 401, 'invalid'],
    ['signed with another key under a known key id', { key: 'forged' }, 401, 'invalid'],
    ['of another tenant', { tenantId: '00000000-0000-0000-0000-000000000000' }, 403, 'otherTenant'],
    ['without a person', { leaveOut: 'oid' }, 401, 'invalid'],
    ['without a tenant', { leaveOut: 'tid' }, 401, 'invalid'],
    ['without an end', { leaveOut: 'exp' }, 401, 'invalid'],
  ])('refuses a token that is %s', async (_, wishes, status, because) => {
    expect(await signIn(wishes)).toEqual({ kind: 'refused', status, because });
  });

  it.each([
    [undefined, 'noToken'],
    ['', 'noToken'],
    ['Basic abc', 'noToken'],
    ['Bearer abc', 'invalid'],
    // No signature at all.
    ['Bearer eyJhbGciOiJub25lIn0.eyJvaWQiOiJ4IiwidGlkIjoieSJ9.', 'invalid'],
  ])('refuses the header %j', async (header, because) => {
    expect(await verifier.verify(header)).toEqual({ kind: 'refused', status: 401, because });
  });

  it('fetches the keys once for many people', async () => {
    const before = issuer.requests();
    await Promise.all(Array.from({ length: 5 }, () => signIn({})));
    expect(issuer.requests()).toBe(before);
  });

  it('does not blame the person when the keys can’t be had', async () => {
    const lost = createSsoVerifier({ jwksUrl: 'http://127.0.0.1:9/keys', issuers: [ISSUER], audience: AUDIENCE, tenantIds: [TENANT], clock: { now: () => NOW } });
    expect(await lost.verify(`Bearer ${await issuer.token({ entraId: OID })}`)).toMatchObject({ kind: 'unavailable' });
  });
});
