import { createConnector, fetchBytes, type Connector, type Sent, type TokenSource } from '../../src/bot/connector';
import { pictureLimits } from '../../src/images/pictureLimits';
import { nobodyListening, startHttpStandIn, type HttpReply, type HttpStandIn } from '../support/httpStandIn';

const CHAT = '19:klas@thread.v2';
const DATE = 'Mon, 23 Nov 2026 09:00:00 GMT';

let standIn: HttpStandIn;
let reply: (path: string) => HttpReply;
let serviceUrl: string;

beforeEach(async () => {
  reply = () => ({ status: 201, body: { id: 'activity-1' } });
  standIn = await startHttpStandIn(({ path }) => reply(path));
  serviceUrl = `${standIn.origin}/emea/`;
});
afterEach(() => standIn.stop());

const tokens: TokenSource = { token: async (scope) => `token-for-${scope}` };

function connector(change: { readonly tokens?: TokenSource; readonly isAllowed?: (address: string) => boolean } = {}): Connector {
  return createConnector({ botMri: '28:bot', tokens, isAllowed: () => true, ...change });
}

const send = (over = connector()): Promise<Sent> => over.send(serviceUrl, CHAT, { type: 'message', text: 'hallo' });

describe('a call', () => {
  it('is made as the Bot Connector wants it, in the name of the bot', async () => {
    expect(await send()).toEqual({ kind: 'sent', activityId: 'activity-1' });
    expect(standIn.calls).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/emea/v3/conversations/19%3Aklas%40thread.v2/activities',
        body: { type: 'message', text: 'hallo', from: { id: '28:bot' }, conversation: { id: CHAT } },
      }),
    ]);
    expect(standIn.calls[0]?.headers['authorization']).toBe('Bearer token-for-https://api.botframework.com/.default');
  });

  it('carries no token in the demo', async () => {
    await send(connector({ tokens: { token: async () => null } }));
    expect(standIn.calls[0]?.headers).not.toHaveProperty('authorization');
  });

  it('for one person only says so in address and recipient', async () => {
    await connector().send(serviceUrl, CHAT, { type: 'message' }, { onlyFor: '29:ada' });
    expect(standIn.calls[0]).toMatchObject({ path: expect.stringMatching(/activities\?isTargetedActivity=true$/), body: { recipient: { id: '29:ada' } } });
  });

  it('that updates a card keeps its id, whatever is answered', async () => {
    reply = () => ({ status: 200, body: {} });
    expect(await connector().update(serviceUrl, CHAT, 'a/1', { type: 'message' })).toEqual({ kind: 'sent', activityId: 'a/1' });
    expect(standIn.calls[0]).toMatchObject({ method: 'PUT', path: '/emea/v3/conversations/19%3Aklas%40thread.v2/activities/a%2F1', body: { id: 'a/1' } });
  });

  it('that opens a personal chat gives its id', async () => {
    expect(await connector().createPersonal(serviceUrl, { userId: 'u', tenantId: 't' })).toEqual({ kind: 'sent', activityId: 'activity-1' });
    expect(standIn.calls[0]).toMatchObject({ path: '/emea/v3/conversations', body: { members: [{ id: 'u' }], tenantId: 't', isGroup: false } });
  });
});

describe('an answer', () => {
  it.each<[string, HttpReply, Sent]>([
    ['201 without an id', { status: 201 }, { kind: 'sent', activityId: '' }],
    ['202 with something else', { status: 202, body: 'ok' }, { kind: 'sent', activityId: '' }],
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'throttled', retryAfterMs: 7_000 }],
    ['429 with a date', { status: 429, headers: { date: DATE, 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT' } }, { kind: 'throttled', retryAfterMs: 30_000 }],
    ['429 with a date that is over', { status: 429, headers: { date: DATE, 'retry-after': 'Sun, 22 Nov 2026 09:00:00 GMT' } }, { kind: 'throttled', retryAfterMs: 5_000 }],
    ['429 with nothing', { status: 429 }, { kind: 'throttled', retryAfterMs: 5_000 }],
    ['429 with nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, { kind: 'throttled', retryAfterMs: 5_000 }],
    ['429 with less than nothing', { status: 429, headers: { 'retry-after': '-3' } }, { kind: 'throttled', retryAfterMs: 5_000 }],
    ['429 with a year', { status: 429, headers: { 'retry-after': '31536000' } }, { kind: 'throttled', retryAfterMs: 900_000 }],
    ['403 because the bot was blocked', { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }, { kind: 'blocked' }],
    ['403 because the bot is not there', { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }, { kind: 'notInConversation' }],
    ['403 without a reason', { status: 403, body: 'Forbidden' }, { kind: 'notInConversation' }],
    ['404', { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }, { kind: 'gone' }],
    ['413', { status: 413, body: { error: { code: 'MessageSizeTooBig' } } }, { kind: 'tooLarge' }],
    ['400', { status: 400, body: { error: { code: 'BadSyntax' } } }, { kind: 'refused', status: 400 }],
    ['401', { status: 401 }, { kind: 'refused', status: 401 }],
    ['408', { status: 408 }, { kind: 'ambiguous', status: 408 }],
    ['500', { status: 500 }, { kind: 'ambiguous', status: 500 }],
    ['502', { status: 502, body: '<html>' }, { kind: 'ambiguous', status: 502 }],
    ['503', { status: 503, headers: { 'retry-after': '5' } }, { kind: 'ambiguous', status: 503 }],
    ['a broken connection', 'cut', { kind: 'ambiguous', status: null }],
  ])('of %s has a name', async (_what, answer, outcome) => {
    reply = () => answer;
    expect(await send()).toEqual(outcome);
    expect(standIn.calls).toHaveLength(1);
  });

  it('that leads elsewhere is not followed, with our token or without', async () => {
    const elsewhere = await startHttpStandIn(() => ({ status: 200, body: { id: 'stolen' } }));
    reply = () => ({ status: 307, headers: { location: `${elsewhere.origin}/v3` } });
    expect(await send()).toEqual({ kind: 'ambiguous', status: null });
    expect(await fetchBytes(`${standIn.origin}/picture`, 'token')).toEqual({ kind: 'failed', status: null });
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.stop();
  });

  it('of nobody at all means that nothing was sent', async () => {
    expect(await connector().send(await nobodyListening(), CHAT, {})).toEqual({ kind: 'unreachable' });
    expect(await connector().send('http://no-such-host.invalid', CHAT, {})).toEqual({ kind: 'unreachable' });
  });
});

describe('nothing is called', () => {
  const isAllowed = (address: string): boolean => address.startsWith('https://smba.example/');

  it('at an address that is not allowed, and no token is asked for it', async () => {
    const asked: string[] = [];
    const careful = connector({ isAllowed, tokens: { token: async (scope) => (asked.push(scope), 'token') } });
    const refused = { kind: 'refused', status: 0 };
    expect(await careful.send(serviceUrl, CHAT, {})).toEqual(refused);
    expect(await careful.update(serviceUrl, CHAT, '1', {})).toEqual(refused);
    expect(await careful.createPersonal(serviceUrl, { userId: 'u', tenantId: 't' })).toEqual(refused);
    expect(await careful.members(serviceUrl, CHAT)).toEqual(refused);
    expect(await careful.attachment(`${serviceUrl}v3/attachments/1`)).toEqual({ kind: 'failed', status: null });
    expect([standIn.calls, asked]).toEqual([[], []]);
  });

  it('while there is no token: then it was certainly not sent', async () => {
    const without = connector({ tokens: { token: () => Promise.reject(new Error('secret expired')) } });
    expect(await send(without)).toEqual({ kind: 'unreachable' });
    expect(await without.attachment(`${serviceUrl}v3/attachments/1`)).toEqual({ kind: 'failed', status: null });
    expect(standIn.calls).toEqual([]);
  });
});

describe('a roster', () => {
  it('is read page by page, with Entra ids in lower case where there are any, and who is a guest', async () => {
    reply = (path) =>
      path.includes('continuationToken=p%2F2')
        ? { status: 200, body: { members: [{ id: '29:c', objectId: 'CCC', userPrincipalName: 'C@dijk.example', userRole: 'guest', tenantId: 'ELSEWHERE' }, { id: '28:bot' }, { name: 'without id' }] } }
        : { status: 200, body: { members: [{ id: '29:a', aadObjectId: 'AAA' }], continuationToken: 'p/2' } };
    expect(await connector().members(serviceUrl, CHAT)).toEqual({
      kind: 'members',
      members: [
        { id: '29:a', entraId: 'aaa', userPrincipalName: null, isGuest: false, tenantId: null },
        { id: '29:c', entraId: 'ccc', userPrincipalName: 'C@dijk.example', isGuest: true, tenantId: 'elsewhere' },
        { id: '28:bot', entraId: null, userPrincipalName: null, isGuest: false, tenantId: null },
      ],
    });
    expect(standIn.calls).toHaveLength(2);
  });

  it('that fails halfway is no roster', async () => {
    reply = (path) => (path.includes('continuationToken') ? { status: 502 } : { status: 200, body: { members: [{ id: '29:a' }], continuationToken: 'x' } });
    expect(await connector().members(serviceUrl, CHAT)).toEqual({ kind: 'ambiguous', status: 502 });
  });

  it('of a conversation without the bot is said to be that', async () => {
    reply = () => ({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    expect(await connector().members(serviceUrl, CHAT)).toEqual({ kind: 'notInConversation' });
  });
});

describe('the bytes of a picture', () => {
  it('come with the token of the bot', async () => {
    reply = () => ({ status: 200, body: 'bytes' });
    const fetched = await connector().attachment(`${serviceUrl}v3/attachments/1/views/original`);
    expect(fetched.kind === 'bytes' && Buffer.from(fetched.bytes).toString()).toBe('bytes');
    expect(standIn.calls[0]?.headers['authorization']).toContain('Bearer ');
  });

  it.each<[string, HttpReply, number | null]>([
    ['that are gone', { status: 404 }, 404],
    ['that nobody may have', { status: 403 }, 403],
    ['of a broken connection', 'cut', null],
    ['that say that they are larger than a picture may be', { status: 200, body: 'x'.repeat(pictureLimits.bytes + 1) }, 413],
    ['that turn out to be larger', { status: 200, body: 'x'.repeat(pictureLimits.bytes + 1), headers: { 'transfer-encoding': 'chunked' } }, 413],
  ])('%s are none', async (_what, answer, status) => {
    reply = () => answer;
    expect(await connector().attachment(`${serviceUrl}v3/attachments/1`)).toEqual({ kind: 'failed', status });
  });
});
