import { sql } from 'kysely';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import type { Person } from '../../src/people/person';
import type { ConsentProblemAnswer, EnterAnswer, ImportLine, ImportRequest, PreviewAnswer, PurposesAnswer, ShownReport } from '../../src/web/consent/consentPageApi';
import { LANGUAGE_HEADER } from '../../src/web/pageLanguage';
import { consentPageWorld, type ConsentPageWorld } from './support/consentPageWorld';

const SECRETS = ['Geheimzinnig', 'geheim@elders.example', 'nergens-bekend', 'wellicht'];

describe('the routes of the administrators’ page', () => {
  let world: ConsentPageWorld;
  let administrator: Person;
  let students: readonly Person[];

  beforeAll(async () => {
    world = await consentPageWorld();
    administrator = world.school.showcase.schoolleiding;
    students = world.school.students.filter(({ stamnummer }) => stamnummer !== null);
  });
  beforeEach(async () => {
    await world.database.empty('consent_event', 'consent_import', 'consent_mapping', 'audit_event');
    world.logLines.length = 0;
  });
  afterAll(() => world.close());

  async function post(step: string, body: RequestInit['body'], { as = administrator, headers = {} }: { as?: Person | null; headers?: Record<string, string> } = {}): Promise<Response> {
    const authorization: Record<string, string> = as === null ? {} : { authorization: `Bearer ${await world.tokenOf(as)}` };
    return fetch(`${world.origin}/api/consent-page/${step}`, { method: 'POST', headers: { ...authorization, ...headers }, body: body ?? null, duplex: 'half' } as RequestInit);
  }

  const MAPPING: ImportRequest['mapping'] = {
    stamnummer: 'Stamnr', account: null, birthDate: null, decidedOn: null, decidedBy: null, purposes: { jaarboek: 'Jaarboek' }, schoolYear: null, source: 'Magister',
  };
  const csv = (answer: (index: number) => string, count = 40): string =>
    ['Stamnr;Naam;Jaarboek', ...students.slice(0, count).map(({ stamnummer }, index) => `${stamnummer};Geheimzinnig;${answer(index)}`)].join('\n');

  function bodyOf(list: string, wish: Partial<ImportRequest> = {}): string {
    return `${JSON.stringify({ mapping: MAPPING, seen: null, confirmed: false, ...wish })}\n${list}`;
  }

  async function linesOf(response: Response): Promise<readonly ImportLine[]> {
    return (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as ImportLine);
  }

  async function report(list: string, wish: Partial<ImportRequest> = {}): Promise<ShownReport> {
    const last = (await linesOf(await post('import', bodyOf(list, wish)))).at(-1);
    if (last?.kind !== 'report') throw new Error(`no report but ${JSON.stringify(last)}`);
    return last.report;
  }

  const entries = async (): Promise<number> => Number((await sql<{ n: string }>`select count(*) as n from consent_answer`.execute(world.database.db)).rows[0]?.n);

  describe('who may use them', () => {
    it.each(['enter', 'preview', 'purpose', 'import'])('refuses at %s whoever is not an administrator, in words for them', async (step) => {
      const { teacher, studentOver16, teamLeader } = world.school.showcase;
      for (const as of [teacher, studentOver16, teamLeader]) {
        const response = await post(step, bodyOf(csv(() => 'Ja'), { seen: zero(40) }), { as });
        expect(response.status).toBe(403);
        const problem = (await response.json()) as ConsentProblemAnswer;
        expect(problem.error).toBe('notAdministrator');
        expect(problem.message).toContain('mijn toestemming');
      }
      expect(await entries()).toBe(0);
    });

    it.each(['enter', 'preview', 'purpose', 'import'])('refuses at %s without a sign-in', async (step) => {
      const response = await post(step, bodyOf(csv(() => 'Ja')), { as: null });
      expect(response.status).toBe(401);
      expect(((await response.json()) as ConsentProblemAnswer).error).toBe('noToken');
    });

    it('refuses a list before its bytes have come', async () => {
      const socket = connect(Number(new URL(world.origin).port), '127.0.0.1');
      socket.write('POST /api/consent-page/import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer nonsense\r\ncontent-length: 100000000\r\n\r\n{"mapping"');
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer.toString()).toMatch(/connection: close/i);
      socket.destroy();
    });

    it('refuses a list that says that it is too large before its bytes have come', async () => {
      const socket = connect(Number(new URL(world.origin).port), '127.0.0.1');
      socket.write(`POST /api/consent-page/import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await world.tokenOf(administrator)}\r\ncontent-length: 300000000\r\n\r\n{"mapping"`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer.toString()).toMatch(/connection: close/i);
      socket.destroy();
    });

    it('says it in English to a page in English', async () => {
      const response = await post('enter', '{}', { as: world.school.showcase.teacher, headers: { [LANGUAGE_HEADER]: 'en' } });
      expect(((await response.json()) as ConsentProblemAnswer).message).toContain('my consent');
    });
  });

  describe('reading in a list', () => {
    it('shows columns with a proposal and five rows, and keeps nothing', async () => {
      const response = await post('preview', csv(() => 'Ja'));
      const preview = (await response.json()) as PreviewAnswer;
      expect(preview.headers).toEqual(['Stamnr', 'Naam', 'Jaarboek']);
      expect(preview.mapping).toMatchObject({ stamnummer: 'Stamnr', purposes: { jaarboek: 'Jaarboek' } });
      expect(preview.isSaved).toBe(false);
      expect(preview.sample).toHaveLength(5);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    it.each([
      ['a workbook', Buffer.from('504b030414000600', 'hex'), 'spreadsheet'],
      ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'spreadsheet'],
      ['an error page', '<html><body>Fout</body></html>', 'notAList'],
      ['nothing', '', 'notAList'],
    ])('knows %s for what it is', async (_, bytes, error) => {
      const response = await post('preview', bytes);
      expect(response.status).toBe(422);
      expect(((await response.json()) as ConsentProblemAnswer).error).toBe(error);
    });

    it('looks, changes nothing, and records what was seen when asked', async () => {
      const list = csv((index) => (index === 3 ? 'wellicht' : 'Ja'));
      const seen = await report(list);
      expect(seen.counts).toMatchObject({ rows: 40, rejected: 1, unmatched: 0 });
      expect(seen.applied).toBe(false);
      expect(seen.rejected).toEqual([{ line: 5, reason: 'unreadableAnswer' }]);
      expect(await entries()).toBe(0);

      const done = await report(list, { seen: seen.counts });
      expect(done.applied).toBe(true);
      expect(done.byName).toBe(administrator.displayName);
      expect(await entries()).toBe(39);
      const { imports } = (await (await post('enter', '{}')).json()) as EnterAnswer;
      expect(imports).toMatchObject([{ source: 'Magister', byName: administrator.displayName, counts: seen.counts }]);
      expect(((await (await post('preview', list)).json()) as PreviewAnswer).isSaved).toBe(true);

      expect((await report(list)).counts).toMatchObject({ new: 0, changed: 0, withdrawn: 0, unchanged: 39 });
    });

    it('records nothing when something else was seen', async () => {
      const seen = await report(csv(() => 'Ja'));
      const other = await report(csv((index) => (index === 0 ? '' : 'Ja'), 39), { seen: seen.counts, confirmed: true });
      expect(other).toMatchObject({ applied: false, stopped: 'changedSinceSeen' });
      expect(await entries()).toBe(0);
    });

    it('stops a list in which much changes until a person says that it is right', async () => {
      const yes = csv(() => 'Ja');
      await report(yes, { seen: (await report(yes)).counts });
      const no = csv(() => 'Nee');
      const seen = await report(no);
      expect(seen.stopped).toBe('manyChanges');
      expect((await report(no, { seen: seen.counts })).applied).toBe(false);
      expect(await entries()).toBe(40);
      expect((await report(no, { seen: seen.counts, confirmed: true })).applied).toBe(true);
      expect(await entries()).toBe(80);
    });

    it('takes a list in pieces of any size', async () => {
      const bytes = Buffer.from(bodyOf(csv(() => 'Ja')));
      const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => bytes.subarray(index * 7, index * 7 + 7));
      const lines = await linesOf(await post('import', Readable.toWeb(Readable.from(pieces)) as unknown as RequestInit['body']));
      expect(lines.at(-1)).toMatchObject({ kind: 'report', report: { counts: { rows: 40 } } });
    });

    it('records nothing of a list whose connection is cut, and takes the next one', async () => {
      const list = csv(() => 'Ja');
      const seen = await report(list);
      const body = bodyOf(list, { seen: seen.counts });
      const socket = connect(Number(new URL(world.origin).port), '127.0.0.1');
      socket.write(`POST /api/consent-page/import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await world.tokenOf(administrator)}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, -30)}`);
      const underWay = Array.from({ length: 200 });
      for (const _ of underWay) {
        // The lock of the import: it has begun, and waits for the rest of its list.
        const held = await sql`select 1 from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`.execute(world.database.db);
        if (held.rows.length > 0) break;
        await new Promise((later) => setTimeout(later, 10));
      }
      socket.destroy();
      for (const _ of underWay) {
        if (world.logLines.some((line) => line.includes('listBroken'))) break;
        await new Promise((later) => setTimeout(later, 10));
      }
      expect(world.logLines.some((line) => line.includes('listBroken'))).toBe(true);
      expect(await entries()).toBe(0);
      expect((await report(list, { seen: seen.counts })).applied).toBe(true);
    });

    it.each<[string, string, string]>([
      ['no wish', 'Stamnr;Jaarboek\n1;Ja', 'badRequest'],
      ['a purpose of nobody', `${JSON.stringify({ mapping: { ...MAPPING, purposes: { elders: 'Jaarboek' } }, seen: null, confirmed: false })}\nStamnr;Jaarboek\n`, 'badRequest'],
      ['a column that is not there', `${JSON.stringify({ mapping: { ...MAPPING, account: 'Email' }, seen: null, confirmed: false })}\nStamnr;Jaarboek\n1;Ja`, 'missingColumns'],
    ])('refuses %s', async (_, body, error) => {
      const response = await post('import', body);
      const last = (await linesOf(response)).at(-1) as unknown as ConsentProblemAnswer;
      expect(last.error).toBe(error);
      expect(last.reference).toMatch(/^HV-/);
    });

    it('lets nothing of a list into the log or the account', async () => {
      const list = ['Stamnr;Naam;Jaarboek', 'nergens-bekend;Geheimzinnig;Ja', `${students[0]?.stamnummer};geheim@elders.example;wellicht`].join('\n');
      await post('preview', list).then((response) => response.text());
      const seen = await report(list);
      await report(list, { seen: seen.counts });
      await linesOf(await post('import', bodyOf(list, { mapping: { ...MAPPING, account: 'Geheimzinnig' } })));
      const kept = [...world.logLines, JSON.stringify(await world.database.db.selectFrom('audit_event').selectAll().execute())].join('\n');
      for (const secret of SECRETS) expect(kept).not.toContain(secret);
    });
  });

  describe('the purposes', () => {
    const change = async (body: object): Promise<{ status: number; body: PurposesAnswer & ConsentProblemAnswer }> => {
      const response = await post('purpose', JSON.stringify(body));
      return { status: response.status, body: (await response.json()) as PurposesAnswer & ConsentProblemAnswer };
    };

    it('are added at the end with a key of their own, and changed without losing it', async () => {
      const added = await change({ kind: 'add', register: 'image', audience: 'group', title: { nl: ' Naam bij persfoto ', en: 'Name with a press photo' } });
      expect(added.body.purposes.at(-1)).toEqual({ key: 'naam-bij-persfoto', register: 'image', audience: 'group', title: { nl: 'Naam bij persfoto', en: 'Name with a press photo' } });
      const changed = await change({ kind: 'change', key: 'naam-bij-persfoto', audience: 'public', title: { nl: 'De krant', en: 'The paper' } });
      expect(changed.body.purposes.at(-1)).toEqual({ key: 'naam-bij-persfoto', register: 'image', audience: 'public', title: { nl: 'De krant', en: 'The paper' } });
      const account = await world.database.db.selectFrom('audit_event').select(['type', 'by_id', 'data']).orderBy('at').execute();
      expect(account.map(({ type, by_id, data }) => [type, by_id, (data as { change?: string }).change])).toEqual([
        ['consent.purposeChanged', administrator.id, 'added'],
        ['consent.purposeChanged', administrator.id, 'changed'],
      ]);
    });

    it.each([
      ['a name that is taken', { kind: 'add', register: 'image', audience: 'group', title: { nl: 'jaarboek', en: 'Annual' } }, 409, 'nameTaken'],
      ['no name', { kind: 'add', register: 'image', audience: 'group', title: { nl: '  ', en: 'x' } }, 422, 'noName'],
      ['a purpose that is not there', { kind: 'change', key: 'niets', audience: 'group', title: { nl: 'Iets', en: 'Something' } }, 404, 'unknownPurpose'],
      ['something else', { kind: 'remove', key: 'jaarboek' }, 400, 'badRequest'],
    ])('refuse %s', async (_, body, status, error) => {
      const answer = await change(body);
      expect([answer.status, answer.body.error]).toEqual([status, error]);
    });
  });
});

function zero(rows: number): ShownReport['counts'] {
  return { rows, new: 0, changed: 0, withdrawn: 0, unchanged: 0, unmatched: 0, duplicates: 0, rejected: 0 };
}
