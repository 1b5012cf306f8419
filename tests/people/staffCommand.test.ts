import { Readable } from 'node:stream';
import { peopleStaffCommand } from '../../src/cli/peopleStaff';
import { randomIds } from '../../src/runtime/ids';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { findAccount } from '../../src/storage/findAccount.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlStaffMapping } from '../../src/storage/staffMapping.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { BOARD, person } from '../escalation/school';
import { schoolContent } from '../support/fillSchool';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const account = (...of: Parameters<typeof person>) => ({ ...person(...of), userPrincipalName: `${of[0]}@school.example` });
const PEOPLE = [account('lead', ['supervisor']), account('deputy', ['teacher']), account('other', ['teacher'], [], 'elsewhere'), account('board', ['bevoegdGezag'], [], 'elsewhere'), account('pupil', ['student'])];

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'deputy', 'audit_event');
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, school: 'demo', people: PEOPLE }));
});
afterAll(() => database.close());

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const { db } = database;
  const code = await peopleStaffCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, {
    board: BOARD, mapping: new SqlStaffMapping(db), directory: new SqlDirectory(db), findAccount: (name) => findAccount(db, BOARD, name),
    audit: new SqlAudit(randomIds), unitOfWork: new SqlUnitOfWork(db), clock: fixedClock('2026-11-30T09:00:00Z'),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const who = (of: string, by: string) => ['--of', `${of}@school.example`, '--by', `${by}@school.example`];
const during = (from: string, to: string) => ['--from', from, '--to', to];
const deputies = async () => (JSON.parse((await run('deputy', 'list', '--json')).out) as { deputies: unknown[] }).deputies;
const accounted = async () => (await database.db.selectFrom('audit_event').select(['type', 'about_ids', 'data']).orderBy('at').execute()).map(({ type, about_ids, data }) => [type, about_ids, (data as { change: string }).change]);

describe('somebody stands in', () => {
  it('between two days, and the directory knows it', async () => {
    expect(await run('deputy', 'add', ...who('LEAD', 'deputy'), ...during('2026-12-01', '2026-12-14'))).toEqual({ code: 0, out: 'deputy@school.example vervangt LEAD@school.example van 2026-12-01 tot en met 2026-12-14.', err: '' });
    expect(await deputies()).toEqual([{ of: 'lead@school.example', by: 'deputy@school.example', from: '2026-12-01', to: '2026-12-14' }]);
    const directory = new SqlDirectory(database.db);
    expect((await directory.deputiesOf(BOARD, 'lead', '2026-12-14')).map(({ id }) => id)).toEqual(['deputy']);
    expect(await directory.deputiesOf(BOARD, 'lead', '2026-12-15')).toEqual([]);
    expect(await accounted()).toEqual([['deputy.changed', ['lead', 'deputy'], 'added']]);
  });

  it('longer than was thought, and the same once only', async () => {
    for (const to of ['2026-12-14', '2026-12-21', '2026-12-21']) await run('deputy', 'add', ...who('lead', 'deputy'), ...during('2026-12-01', to));
    expect(await deputies()).toMatchObject([{ to: '2026-12-21' }]);
    expect(await accounted()).toHaveLength(2);
  });

  it('no longer', async () => {
    await run('deputy', 'add', ...who('lead', 'deputy'), ...during('2026-12-01', '2026-12-14'));
    expect(await run('deputy', 'remove', ...who('lead', 'deputy'), '--from', '2026-12-02')).toMatchObject({ code: 1 });
    expect(await run('deputy', 'remove', ...who('lead', 'deputy'))).toMatchObject({ code: 0, out: 'deputy@school.example vervangt lead@school.example niet meer.' });
    expect(await run('deputy', 'list')).toMatchObject({ out: 'Er staat geen vervanging gepland.' });
    expect(await accounted()).toHaveLength(2);
  });

  it.each<[string, readonly string[], number, string]>([
    ['on a day that does not exist', [...who('lead', 'deputy'), ...during('2026-12-01', '2026-12-32')], 2, 'De data kloppen niet'],
    ['from later to earlier', [...who('lead', 'deputy'), ...during('2026-12-14', '2026-12-01')], 2, 'De data kloppen niet'],
    ['in the past', [...who('lead', 'deputy'), ...during('2026-11-01', '2026-11-29')], 2, 'De data kloppen niet'],
    ['for themselves', [...who('lead', 'lead'), ...during('2026-12-01', '2026-12-14')], 2, 'Iemand kan niet zichzelf'],
    ['as a student', [...who('lead', 'pupil'), ...during('2026-12-01', '2026-12-14')], 1, 'pupil@school.example werkt niet bij deze school'],
    ['from another school', [...who('lead', 'other'), ...during('2026-12-01', '2026-12-14')], 1, 'other@school.example werkt niet bij deze school'],
    ['as somebody unknown', [...who('lead', 'nobody'), ...during('2026-12-01', '2026-12-14')], 1, 'nobody@school.example is hier niet bekend'],
  ])('not %s', async (_what, args, code, says) => {
    const answer = await run('deputy', 'add', ...args);
    expect([answer.code, answer.err.split('\n').length]).toEqual([code, 1]);
    expect(answer.err).toContain(says);
    expect(await accounted()).toEqual([]);
  });
});

describe('somebody leads', () => {
  it('and then somebody else does, also of the board', async () => {
    await run('supervisor', 'set', ...who('deputy', 'lead'));
    expect(await run('supervisor', 'set', ...who('deputy', 'board'))).toMatchObject({ code: 0, out: 'board@school.example is nu de leidinggevende van deputy@school.example.' });
    expect((await new SqlDirectory(database.db).supervisorOf(BOARD, 'deputy'))?.id).toBe('board');
    expect((await run('supervisor', 'list')).out).toContain('deputy@school.example  board@school.example');
  });

  it('and nobody does any more', async () => {
    await run('supervisor', 'set', ...who('deputy', 'lead'));
    expect(await run('supervisor', 'remove', '--of', 'deputy@school.example')).toMatchObject({ code: 0 });
    expect(await run('supervisor', 'remove', '--of', 'deputy@school.example')).toMatchObject({ code: 1 });
    expect(await accounted()).toEqual([['supervisor.changed', ['deputy', 'lead'], 'set'], ['supervisor.changed', ['deputy', 'lead'], 'removed']]);
  });

  it('never as a student', async () => {
    expect(await run('supervisor', 'set', ...who('deputy', 'pupil'))).toMatchObject({ code: 1, err: expect.stringContaining('werkt niet bij deze school') });
  });
});

it.each([[[]], [['deputy']], [['deputy', 'add', '--of', 'a']], [['deputy', 'list', '--of', 'a']], [['supervisor', 'set', '--of', 'a']], [['supervisor', 'remove', '--of', 'a', '--from', '2026-12-01']], [['deputy', 'add', '--who', 'a']]])('explains itself when used wrongly: %j', async (args) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('houvast people deputy') });
});

it('speaks English when asked', async () => {
  expect(await run('deputy', 'list', '--language', 'en')).toMatchObject({ code: 0, out: 'Nobody is set to stand in for anybody.' });
});
