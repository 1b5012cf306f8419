import { connect } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../src/config/config';
import type { DeliveryOutcome, WireActivity } from '../../src/demo/speelplein/model';
import { silentLogger } from '../../src/runtime/log';
import { start } from '../../src/start';
import { openTestDatabase } from '../support/testDatabase';
import { TableEngine } from './support/tableEngine';
import { CHAT, turnWorld, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

const question = (patch: Partial<WireActivity> = {}): WireActivity => {
  const teacher = world.as('teacher');
  return world.speelplein.templateActivity(teacher.id, teacher.personalChat, { text: 'mag ik de klassenfoto mailen', ...patch });
};
const status = (outcome: DeliveryOutcome): number | null => (outcome.kind === 'answered' ? outcome.status : null);
const bearer = async (wishes: Parameters<TurnWorld['speelplein']['tokens']['channel']>[0]): Promise<string> => `Bearer ${await world.speelplein.tokens.channel(wishes)}`;

/** How much was done so far: messages of the bot, and activities that were taken in. */
async function done(): Promise<string> {
  await world.settle();
  const rows = await world.rows(`select (select count(*) from inbox) as inbox, (select count(*) from outbox) as outbox, (select count(*) from audit_event) as audit`);
  return JSON.stringify([world.speelplein.postedActivities().length, rows]);
}

async function deliverAll(activity: unknown, authorization: string | null): Promise<{ status: number | null; changed: boolean }> {
  const before = await done();
  const outcome = await world.speelplein.deliverRaw(activity, { authorization });
  return { status: status(outcome), changed: (await done()) !== before };
}

describe('a request with a token that does not hold', () => {
  const NONE = () => Promise.resolve(null);
  it.each<[string, () => Promise<string | null>, number]>([
    ['without a token', NONE, 401],
    ['with an empty header', () => Promise.resolve(''), 401],
    ['with another scheme', async () => `Basic ${await world.speelplein.tokens.channel()}`, 401],
    ['with words for a token', () => Promise.resolve('Bearer let.me.in'), 401],
    ['signed with another key under the right name', () => bearer({ key: 'forged' }), 401],
    ['signed with a key that nobody published', () => bearer({ key: 'unknown' }), 401],
    ['that expired', () => bearer({ expiresInSeconds: -600 }), 401],
    ['for another bot', () => bearer({ audience: '11111111-2222-4333-8444-555555555555' }), 401],
    ['of another issuer', () => bearer({ issuer: 'https://login.example/' }), 401],
    ['of a person’s sign-in', async () => `Bearer ${await world.speelplein.tokens.sso(world.as('teacher').id)}`, 401],
    ['of the bot itself', async () => `Bearer ${await world.speelplein.tokens.app('https://api.botframework.com')}`, 401],
    ['without a signature', async () => `Bearer ${(await world.speelplein.tokens.channel()).split('.').slice(0, 2).join('.')}.`, 401],
    ['for another service address', () => bearer({ serviceUrl: 'https://elsewhere.example/' }), 403],
  ])('%s is refused and nothing is done', async (_, authorization, expected) => {
    await expect(deliverAll(question(), await authorization())).resolves.toEqual({ status: expected, changed: false });
  });

  it('is refused also when it says that it needs no signature ("alg":"none")', async () => {
    const [, payload] = (await world.speelplein.tokens.channel()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    await expect(deliverAll(question(), `Bearer ${header}.${payload ?? ''}.AA`)).resolves.toEqual({ status: 401, changed: false });
  });

  it('is refused although the right one of the same words was seen before', async () => {
    const right = await bearer({});
    expect(status(await world.speelplein.deliverRaw(question(), { authorization: right }))).toBe(200);
    const [head, payload, signature = ''] = right.split('.');
    const other = `${head ?? ''}.${payload ?? ''}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    await expect(deliverAll(question(), other)).resolves.toEqual({ status: 401, changed: false });
  });
});

describe('a request with a right token', () => {
  it('is taken and answered', async () => {
    const right = await bearer({});
    await expect(deliverAll(question(), right)).resolves.toEqual({ status: 200, changed: true });
  });

  it.each<[string, Partial<WireActivity>, number]>([
    ['of another tenant', { channelData: { tenant: { id: '99999999-2222-4333-8444-555555555555' } }, conversation: { id: 'a:other', conversationType: 'personal', tenantId: '99999999-2222-4333-8444-555555555555' } }, 403],
    ['without a tenant', { channelData: {}, conversation: { id: 'a:none', conversationType: 'personal' } }, 403],
    ['for a channel that the key may not speak for', { channelId: 'webchat' }, 403],
    ['naming another service address than its token', { serviceUrl: 'https://elsewhere.example/' }, 403],
  ])('%s is refused and nothing is done', async (_, patch, expected) => {
    await expect(deliverAll(question(patch), await bearer({}))).resolves.toEqual({ status: expected, changed: false });
  });

  it('for a service address that is not on the list is refused, though token and activity agree', async () => {
    const elsewhere = 'https://elsewhere.example/';
    await expect(deliverAll(question({ serviceUrl: elsewhere }), await bearer({ serviceUrl: elsewhere }))).resolves.toEqual({ status: 403, changed: false });
  });
});

describe('a body that is no activity', () => {
  it.each<[string, () => unknown, number]>([
    ['an empty object', () => ({}), 400],
    ['a list', () => [], 400],
    ['a word', () => 'hoi', 400],
    ['nothing', () => null, 400],
    ['an activity without a sender', () => ({ ...question(), from: undefined }), 400],
    ['an activity without an id', () => ({ ...question(), id: undefined }), 400],
    ['an activity without a conversation', () => ({ ...question(), conversation: undefined }), 400],
    ['an activity with a number for text', () => ({ ...question(), text: 12 }), 400],
    ['an activity with a script for an address', () => ({ ...question(), serviceUrl: 'javascript:alert(1)' }), 400],
    ['more than half a megabyte', () => ({ ...question(), text: 'x'.repeat(600_000) }), 413],
  ])('%s is refused and nothing is done', async (_, body, expected) => {
    await expect(deliverAll(body(), await bearer({}))).resolves.toEqual({ status: expected, changed: false });
  });

  it('of words that are no JSON is refused', async () => {
    const response = await fetch(`${world.origin}/api/messages`, { method: 'POST', headers: { authorization: await bearer({}), 'content-type': 'application/json' }, body: '{"type":' });
    expect(response.status).toBe(400);
  });

  it('does not stop the bot from answering the next one', async () => {
    await expect(deliverAll(question(), await bearer({}))).resolves.toEqual({ status: 200, changed: true });
  });
});

it('counts what was refused, without saying of whom', async () => {
  const metrics = await (await fetch(`${world.origin}/metrics`)).text();
  expect(metrics).toMatch(/houvast_refused_total\{because="otherTenant"\} \d/);
  expect(metrics).not.toContain('99999999-2222');
  expect(world.logLines.join('\n')).not.toContain('klassenfoto');
});

it('says that it is not ready while it gets no token, and stays up', async () => {
  await world.stopApp();
  world.speelplein.faults.add({ on: 'token', status: 503, times: 50 });
  await world.startApp();
  const ready = await fetch(`${world.origin}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { database: true, token: false }]);
  world.speelplein.faults.clear();
  expect((await fetch(`${world.origin}/readyz`)).status).toBe(200);
});

it('can be read by nobody in the class chat whom the channel did not vouch for', async () => {
  const activity = world.speelplein.templateActivity(world.as('teacher').id, CHAT);
  await expect(deliverAll({ ...activity, from: { id: '29:somebody', aadObjectId: world.as('schoolleiding').id } }, null)).resolves.toEqual({ status: 401, changed: false });
});

it('listens on this computer only without a bot id', async () => {
  expect(parseConfig({ HOST: '0.0.0.0' })).toMatchObject({ kind: 'problems', problems: [expect.stringContaining('alleen op deze computer') as string] });

  const database = await openTestDatabase({ connections: 1 });
  const dataDir = mkdtempSync(join(tmpdir(), 'houvast-loopback-'));
  const parsed = parseConfig({ PORT: '0', SPEELPLEIN_PORT: '0', DATABASE_URL: database.url, DATA_DIR: dataDir });
  if (parsed.kind !== 'ok') throw new Error('settings');
  const demo = await start(parsed.config, { log: silentLogger, engine: new TableEngine() });
  try {
    await expect(reaches('127.0.0.1', demo.app.port)).resolves.toBe(true);
    // Another address of the same computer: reached only by what listens to all of them.
    await expect(reaches('127.0.0.2', demo.app.port)).resolves.toBe(false);
  } finally {
    await demo.stop();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 30_000);

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (reached: boolean) => () => {
      socket.destroy();
      answer(reached);
    };
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });
}
