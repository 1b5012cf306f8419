import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload, type KeyLike } from 'jose';
import { createAuthenticator, trustLoopback, type Authenticator } from '../../src/bot/authenticate';
import { fixedClock, type FixedClock } from '../support/fixedClock';
import { startHttpStandIn, type HttpReply, type HttpStandIn } from '../support/httpStandIn';

const APP = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://api.botframework.com';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const ACTIVITY = { serviceUrl: SERVICE_URL, channelId: 'msteams' };
const HOUR = 3_600;
const DAY_MS = 24 * 3_600_000;

interface Key {
  readonly privateKey: KeyLike;
  readonly published: Readonly<Record<string, unknown>>;
}

async function makeKey(kid: string, endorsements: readonly string[] = ['msteams']): Promise<Key> {
  const pair = await generateKeyPair('RS256');
  return { privateKey: pair.privateKey, published: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', endorsements } };
}

let own: Key;
let rolled: Key;
let forWebChat: Key;
let stranger: Key;
let microsoft: HttpStandIn;
let published: readonly Key[];
let keysAnswer: () => HttpReply;
let clock: FixedClock;
let authenticator: Authenticator;

beforeAll(async () => {
  [own, rolled, forWebChat, stranger] = await Promise.all([makeKey('own'), makeKey('rolled'), makeKey('webchat', ['webchat']), makeKey('own')]);
});
beforeEach(async () => {
  clock = fixedClock();
  published = [own, forWebChat];
  keysAnswer = () => ({ status: 200, body: { keys: published.map((key) => key.published) } });
  microsoft = await startHttpStandIn(({ path }) =>
    path === '/openid' ? { status: 200, body: { issuer: ISSUER, jwks_uri: `${microsoft.origin}/keys` } } : keysAnswer(),
  );
  authenticator = createAuthenticator({ appId: APP, openIdMetadata: `${microsoft.origin}/openid`, clock });
});
afterEach(() => microsoft.stop());

interface Wishes {
  readonly key?: Key;
  readonly kid?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

function token({ key = own, kid = 'own', claims = {} }: Wishes = {}): Promise<string> {
  const now = Math.floor(clock.now().getTime() / 1_000);
  const payload = { iss: ISSUER, aud: APP, iat: now, nbf: now - 60, exp: now + HOUR, serviceurl: SERVICE_URL, ...claims };
  // `undefined` leaves a claim out.
  return new SignJWT(JSON.parse(JSON.stringify(payload)) as JWTPayload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key.privateKey);
}

const check = (bearer: string | undefined, activity = ACTIVITY) => authenticator.check(bearer, activity);
const loads = (): number => microsoft.calls.filter(({ path }) => path === '/keys').length;

it('takes a real token of the Bot Connector', async () => {
  expect(await check(`Bearer ${await token()}`)).toEqual({ kind: 'channel', serviceUrl: SERVICE_URL });
});

describe('refuses', () => {
  it.each<[string, Wishes, 401 | 403, string]>([
    ['a forged signature with a known key id', { kid: 'own' }, 401, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['a key that nobody published', { kid: 'unheard-of' }, 401, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['a token for another bot', { claims: { aud: '99999999-2222-4333-8444-555555555555' } }, 401, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token for nobody', { claims: { aud: undefined } }, 401, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token of somebody else', { claims: { iss: 'https://login.evil.example' } }, 401, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token that is over', { claims: { exp: 1_700_000_000 } }, 401, 'ERR_JWT_EXPIRED'],
    ['a token that never ends', { claims: { exp: undefined } }, 401, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token of tomorrow', { claims: { nbf: 1_900_000_000 } }, 401, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token without a service address', { claims: { serviceurl: undefined } }, 403, 'noServiceUrl'],
    ['a token of another service address', { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }, 403, 'serviceUrlDiffers'],
    ['a key that does not speak for Teams', { kid: 'webchat' }, 403, 'notEndorsed'],
  ])('%s', async (_what, wishes, status, because) => {
    const key = wishes.kid === 'webchat' ? forWebChat : wishes.kid === 'own' ? stranger : own;
    expect(await check(`Bearer ${await token({ ...wishes, key })}`)).toMatchObject({ kind: 'refused', status, because });
  });

  it.each<[string, string | undefined, string]>([
    ['nothing', undefined, 'noToken'],
    ['an empty header', '', 'noBearer'],
    ['another scheme', 'Basic dXNlcjpwYXNz', 'noBearer'],
    ['a word', 'Bearer hallo', 'noBearer'],
    ['two tokens', 'Bearer a.b.c, Bearer a.b.c', 'noBearer'],
    ['something in the shape of a token', 'Bearer aaaa.bbbb.cccc', 'ERR_'],
  ])('%s', async (_what, header, because) => {
    expect(await check(header)).toMatchObject({ kind: 'refused', status: 401, because: expect.stringContaining(because) });
  });

  it('a token without a signature', async () => {
    const unsigned = new UnsecuredJWT({ serviceurl: SERVICE_URL }).setIssuer(ISSUER).setAudience(APP).setExpirationTime('1h').encode();
    expect(await check(`Bearer ${unsigned}`)).toMatchObject({ kind: 'refused', status: 401 });
    expect(await check(`Bearer ${unsigned}AAAA`)).toMatchObject({ kind: 'refused', status: 401 });
  });

  it('a token signed with the public key as a password', async () => {
    const now = Math.floor(clock.now().getTime() / 1_000);
    const forged = await new SignJWT({ serviceurl: SERVICE_URL })
      .setProtectedHeader({ alg: 'HS256', kid: 'own' }).setIssuer(ISSUER).setAudience(APP).setExpirationTime(now + HOUR)
      .sign(new TextEncoder().encode(JSON.stringify(own.published)));
    expect(await check(`Bearer ${forged}`)).toMatchObject({ kind: 'refused', status: 401 });
  });
});

describe('a token that was taken once', () => {
  it('is still held against the address and the channel of each activity', async () => {
    const bearer = `Bearer ${await token()}`;
    await check(bearer);
    expect(await check(bearer, { ...ACTIVITY, serviceUrl: 'https://smba.trafficmanager.net/amer/' })).toMatchObject({ status: 403, because: 'serviceUrlDiffers' });
    expect(await check(bearer, { ...ACTIVITY, channelId: 'webchat' })).toMatchObject({ status: 403, because: 'notEndorsed' });
    expect(await check(bearer)).toMatchObject({ kind: 'channel' });
  });

  it('is over when it says so, five minutes for crooked clocks included', async () => {
    const bearer = `Bearer ${await token()}`;
    await check(bearer);
    clock.pass((HOUR + 299) * 1_000);
    expect(await check(bearer)).toMatchObject({ kind: 'channel' });
    clock.pass(2_000);
    expect(await check(bearer)).toMatchObject({ status: 401, because: 'ERR_JWT_EXPIRED' });
  });

  it('does not help another one with the same head and claims', async () => {
    const good = await token();
    await check(`Bearer ${good}`);
    const [head, claims] = good.split('.');
    const [, , signature] = (await token({ key: stranger })).split('.');
    expect(await check(`Bearer ${head}.${claims}.${signature}`)).toMatchObject({ status: 401 });
  });
});

describe('the key set', () => {
  it('is fetched once for many tokens at the same moment', async () => {
    const bearers = await Promise.all(Array.from({ length: 10 }, (_, index) => token({ claims: { jti: String(index) } })));
    const outcomes = await Promise.all(bearers.map((bearer) => check(`Bearer ${bearer}`)));
    expect(outcomes.every(({ kind }) => kind === 'channel')).toBe(true);
    expect(loads()).toBe(1);
  });

  it('is fetched again for an unknown key, at most every half minute', async () => {
    await check(`Bearer ${await token()}`);
    published = [own, rolled];
    clock.pass(29_999);
    expect(await check(`Bearer ${await token({ key: rolled, kid: 'rolled' })}`)).toMatchObject({ status: 401, because: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(loads()).toBe(1);
    clock.pass(1);
    expect(await check(`Bearer ${await token({ key: rolled, kid: 'rolled' })}`)).toMatchObject({ kind: 'channel' });
    for (let i = 0; i < 5; i++) await check(`Bearer ${await token({ kid: `guess-${i}` })}`);
    expect(loads()).toBe(2);
  });

  it('is a day old at most: a key that was withdrawn no longer counts', async () => {
    expect(await check(`Bearer ${await token()}`)).toMatchObject({ kind: 'channel' });
    published = [rolled];
    clock.pass(DAY_MS);
    expect(await check(`Bearer ${await token()}`)).toMatchObject({ status: 401 });
  });

  it.each<[string, HttpReply]>([
    ['a server that is down', { status: 503 }],
    ['a broken connection', 'cut'],
    ['a page instead of keys', { status: 200, body: '<html>' }],
    ['a message instead of keys', { status: 200, body: { error: 'busy' } }],
    ['no keys at all', { status: 200, body: { keys: [] } }],
    ['nothing', { status: 200, body: null }],
  ])('that can not be had refuses nobody and admits nobody: %s', async (_what, answer) => {
    const working = keysAnswer;
    keysAnswer = () => answer;
    const bearer = `Bearer ${await token()}`;
    expect(await check(bearer)).toMatchObject({ kind: 'unavailable' });
    keysAnswer = working;
    expect(await check(bearer)).toMatchObject({ kind: 'channel' });
  });
});

it('asks nobody for a token on loopback, in the demo', async () => {
  expect(await trustLoopback.check(undefined, ACTIVITY)).toEqual({ kind: 'channel', serviceUrl: SERVICE_URL });
});
