import type { Audience } from '../../src/drafts/draftContext';
import type { CheckAnswer } from '../../src/web/drafts/draftApi';
import { draftWorld, ONE_TO_ONE, STAFF_CHAT, WITH_GUEST, type DraftWorld } from './support/draftWorld';
import { CLASS_CHAT, send, type Sent } from './support/photoWorld';
import { TENANT } from './support/ssoIssuer';

let world: DraftWorld;
beforeAll(async () => {
  world = await draftWorld();
});
afterAll(() => world.close());

const as = async (who: string, headers: object = {}) => ({ headers: { authorization: `Bearer ${await world.tokenOf(who)}`, ...headers } });
const enter = async (who: string, conversation: string | null): Promise<Sent> => send(world.routes, '/api/drafts/enter', { ...(await as(who)), json: { conversation } });

async function check(who: string, text: string, audience: Audience = 'students', conversation: string | null = CLASS_CHAT, headers: object = {}): Promise<CheckAnswer> {
  const { status, body } = await send(world.routes, '/api/drafts/check', { ...(await as(who, headers)), json: { conversation, text, audience } });
  expect(status).toBe(200);
  return body as unknown as CheckAnswer;
}

const found = ({ remarks }: CheckAnswer, text: string): readonly string[] => remarks.map(({ kind, start, end, fix }) => `${kind}: ${text.slice(start, end)} → ${fix.text}`);

describe('who reads a text', () => {
  it.each([
    ['teacher', CLASS_CHAT, 'staff', 'students', true],
    ['teacher', `${CLASS_CHAT};messageid=12`, 'staff', 'students', true],
    ['teacher', STAFF_CHAT, 'staff', 'staff', true],
    ['teacher', WITH_GUEST, 'staff', 'public', true],
    ['yes', CLASS_CHAT, 'student', 'students', true],
    ['yes', ONE_TO_ONE, 'student', 'staff', true],
    ['guardian', WITH_GUEST, 'guardian', 'public', true],
    ['outsider', CLASS_CHAT, 'staff', 'public', false],
    ['teacher', 'nowhere', 'staff', 'public', false],
    ['teacher', null, 'staff', 'public', false],
  ])('for %s in %s', async (who, conversation, writer, audience, isOfConversation) => {
    expect((await enter(who, conversation)).body).toEqual({ writer, audience, isOfConversation });
  });

  it('is nobody knows who, and so everybody, without the roster', async () => {
    const broken = await draftWorld({ conversations: { byId: async (boardId, id) => ({ boardId, id, kind: 'groupChat', school: 'school', teamId: null, serviceUrl: 'https://x', tenantId: TENANT }), membership: () => Promise.reject(new Error('no roster')) } });
    const { body } = await send(broken.routes, '/api/drafts/enter', { headers: { authorization: `Bearer ${await broken.tokenOf('teacher')}` }, json: { conversation: CLASS_CHAT } });
    expect(body).toMatchObject({ audience: 'public', isOfConversation: false });
    await broken.close();
  });
});

describe('a check', () => {
  it('says what, where, by which article and what could stand there instead', async () => {
    const text = '🎒 Mail mij je verslag op karin71@gmail.com.';
    const { remarks, articles, help } = await check('teacher', text);
    const start = text.indexOf('karin71');
    expect(remarks).toEqual([{ kind: 'staffEmail', start, end: text.length - 1, article: 'III.B.4', fix: { start, end: text.length - 1, text: 'teacher@school.test' } }]);
    expect(articles).toEqual([{ id: 'III.B.4', title: expect.stringMatching(/\w{4}/) as string, text: expect.stringMatching(/.{40}/) as string }]);
    expect(help).toBeNull();
  });

  it('knows the students of the conversation by first name, and those of elsewhere in school by full name', async () => {
    const text = 'Trots op Emma en op Finn Peters! Ook Finn van de bakker deed mee.';
    expect(found(await check('teacher', text, 'public'), text)).toEqual(['studentNamed: Emma → een leerling', 'studentNamed: Finn Peters → een leerling']);
  });

  it('does not tell a student who else is at the school', async () => {
    const text = 'Trots op Emma en op Finn Peters!';
    expect(found(await check('missing', text, 'public'), text)).toEqual(['studentNamed: Emma → een leerling']);
  });

  it('does not tell who is in a conversation to somebody who isn’t', async () => {
    expect((await check('elsewhere', 'Trots op Emma!', 'public')).remarks).toEqual([]);
  });

  it('says nothing of a student’s own name, nor of the only student who reads it', async () => {
    expect((await check('yes', 'Groetjes, Emma de Vries', 'public')).remarks).toEqual([]);
    expect((await check('teacher', 'Emma, je had een 4 voor wiskunde.', 'students', ONE_TO_ONE)).remarks).toEqual([]);
    expect((await check('teacher', 'Emma had een 4 voor wiskunde.', 'public', ONE_TO_ONE)).remarks.map(({ kind }) => kind)).toContain('marks');
  });

  it('has the writer say function and school', async () => {
    const text = 'Ik vind dat het onderwijs meer geld verdient.';
    expect((await check('teacher', text, 'public')).remarks[0]?.fix).toEqual({ start: text.length, end: text.length, text: '\n\nIk ben docent bij Dijkcollege en schrijf dit op persoonlijke titel.' });
  });

  it('speaks about the text in the language of the page, and in the text in its own', async () => {
    const text = 'Please send your essay to my private email, you can reach me there.';
    const { remarks, articles } = await check('teacher', 'Please text me on WhatsApp when you are there.', 'students', CLASS_CHAT, { 'x-houvast-language': 'nl' });
    expect(remarks[0]?.fix.text).toBe('send me a message in Teams');
    expect(articles[0]?.text).toContain('Magister');
    expect(articles[0]?.text).toMatch(/\b(de|het|een)\b/);
    expect((await check('teacher', text)).remarks[0]?.fix.text).toBe('teacher@school.test');
  });

  it('has nothing to say about a plain message', async () => {
    expect(await check('teacher', 'Morgen een toets over hoofdstuk 4. Succes met leren!')).toEqual({ remarks: [], articles: [], help: null });
  });

  it('shows a student who is in need whom to call, and no remark', async () => {
    const { remarks, help } = await check('yes', 'ik wil niet meer leven');
    expect(remarks).toEqual([]);
    expect(help?.contacts.map(({ phone }) => phone)).toContain('0800-0113');
  });
});

describe('what is refused', () => {
  it('is a request without a sign-in', async () => {
    for (const step of ['enter', 'check']) {
      const { status, body } = await send(world.routes, `/api/drafts/${step}`, { json: { conversation: null, text: 'x', audience: 'staff' } });
      expect([status, body['error']]).toEqual([401, 'noToken']);
    }
  });

  it.each([
    ['a forged token', { key: 'forged' }, 401, 'tokenInvalid'],
    ['an expired one', { expiresAt: new Date('2026-11-01T00:00:00Z') }, 401, 'tokenExpired'],
    ['one of another tenant', { tenantId: '9f0f3d0c-6d57-4c5e-8d28-50b5ad3c1a99' }, 403, 'otherTenant'],
    ['somebody whom nobody knows', { entraId: 'entra-nobody' }, 403, 'unknownPerson'],
  ] as const)('is %s', async (_what, wishes, status, error) => {
    const token = await world.issuer.token({ entraId: 'entra-teacher', ...wishes });
    const sent = await send(world.routes, '/api/drafts/check', { headers: { authorization: `Bearer ${token}` }, json: { conversation: null, text: 'x', audience: 'staff' } });
    expect([sent.status, sent.body['error']]).toEqual([status, error]);
    expect(sent.body['message']).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('is a text of more than 10,000 characters, with a sentence that says what to do', async () => {
    const sent = await send(world.routes, '/api/drafts/check', { ...(await as('teacher')), json: { conversation: null, text: 'a'.repeat(10_001), audience: 'staff' } });
    expect([sent.status, sent.body['message']]).toEqual([422, 'Je tekst is langer dan 10.000 tekens. Kijk hem in stukken na.']);
    await check('teacher', 'woord '.repeat(1_666).slice(0, 10_000), 'staff');
  });

  it.each([
    ['no JSON', Buffer.from('Sem had een 3')],
    ['another shape', Buffer.from('{"text":3}')],
    ['an unknown audience', Buffer.from('{"conversation":null,"text":"x","audience":"aliens"}')],
    ['nothing', Buffer.alloc(0)],
  ])('is %s', async (_what, body) => {
    const sent = await send(world.routes, '/api/drafts/check', { ...(await as('teacher')), body });
    expect([sent.status, sent.body['error']]).toEqual([400, 'badRequest']);
  });

  it('is more than a person types, until a moment later', async () => {
    const quick = await draftWorld({}, { perMinute: 60, atOnce: 2 });
    const headers = { authorization: `Bearer ${await quick.tokenOf('teacher')}` };
    const statuses: number[] = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await send(quick.routes, '/api/drafts/check', { headers, json: { conversation: null, text: 'x', audience: 'staff' } })).status);
    expect(statuses).toEqual([200, 200, 429]);
    await quick.close();
  });

  it('is told in English to whoever reads English', async () => {
    const sent = await send(world.routes, '/api/drafts/check', { ...(await as('teacher', { 'x-houvast-language': 'en' })), body: Buffer.from('{') });
    expect(sent.body['message']).toBe('Something went wrong in this window. Close it and open it again.');
  });
});

describe('the log', () => {
  it('has no word of a text, also when something breaks', async () => {
    const word = 'kwispelwolk';
    const broken = await draftWorld({ settings: { of: (_board, school) => Promise.reject(new Error(`${word} ${school}`)) } });
    const headers = { authorization: `Bearer ${await broken.tokenOf('teacher')}` };
    const json = { conversation: CLASS_CHAT, text: `${word}: Emma had een 3, app me op 06-12345678`, audience: 'public' };
    expect((await send(broken.routes, '/api/drafts/check', { headers, json })).status).toBe(500);
    await send(broken.routes, '/api/drafts/check', { headers, body: Buffer.from(`${word} ${JSON.stringify(json)}`) });
    await check('teacher', json.text, 'public');
    const lines = [...broken.logLines, ...world.logLines];
    expect(lines.filter((line) => line.includes('draft step')).length).toBeGreaterThan(1);
    for (const secret of [word, 'Emma', '12345678', 'karin71']) expect(lines.join('\n')).not.toContain(secret);
    await broken.close();
  });
});
