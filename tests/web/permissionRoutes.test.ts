import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { demoSchool, type DemoSchool } from '../../src/demo/school/demoSchool';
import type { Person } from '../../src/people/person';
import { askPermission } from '../../src/permissions/askPermission';
import type { PermissionWish } from '../../src/permissions/permissionWish';
import { countingIds } from '../support/countingIds';
import { createLogger } from '../../src/runtime/log';
import { SqlAudit } from '../../src/storage/audit.sql';
import { openDatabase } from '../../src/storage/database';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlPermissionRegister } from '../../src/storage/permissionRegister.sql';
import { SqlRecordingPermissions } from '../../src/storage/recordingPermissions.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import type { Route } from '../../src/web/http';
import { createPermissionPageRoutes } from '../../src/web/permissions/createPermissionPageRoutes';
import type { EnterAnswer, RegisterAnswer } from '../../src/web/permissions/permissionPageApi';
import type { PermissionPageDeps } from '../../src/web/permissions/permissionPageDeps';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const NOW = new Date('2026-11-24T10:00:00Z');
const FORMULA = '=HYPERLINK("https://kwaad.example")';

let database: TestDatabase;
let close: () => Promise<void>;
let school: DemoSchool;
let routes: readonly Route[];
let deps: PermissionPageDeps;
const logLines: string[] = [];

beforeAll(async () => {
  school = demoSchool(amsterdamDate(NOW));
  database = await openTestDatabase();
  const opened = openDatabase(database.url);
  close = opened.close;
  const { db } = opened;
  await new SqlSchools(db).fill({ ...school, purposes: school.purposes.purposes });
  const ids = countingIds();
  deps = {
    // Who signs in is tested with the sign-in itself: here the token is the account.
    signIn: { verify: async (authorization) => (authorization === undefined ? { kind: 'refused', status: 401, because: 'noToken' } : { kind: 'signedIn', entraId: authorization, tenantId: school.tenantId }) },
    boardOfTenant: async () => school.boardId,
    permissions: {
      register: new SqlPermissionRegister(db), directory: new SqlDirectory(db), settings: new SqlSettingsStore(db), notifier: { changed: async () => undefined }, audit: new SqlAudit(ids), unitOfWork: new SqlUnitOfWork(db), clock: { now: () => NOW },
      studentConsents: { of: async () => ({ yes: ['a'], no: ['b'], open: ['c'], askThemselves: [] }) },
    },
    recordings: new SqlRecordingPermissions(db),
    ids,
    log: createLogger('debug', { write: (line) => void logLines.push(line) }),
  };
  routes = createPermissionPageRoutes(deps);
  const { teacher } = school.showcase;
  await askPermission(deps.permissions, teacher, wish('whatsapp', FORMULA), 'p1');
  await askPermission(deps.permissions, teacher, { ...wish('lessonUse', 'nieuws zoeken'), details: { ...wish('lessonUse', 'nieuws zoeken').details, forStudents: true, hours: { from: 615, to: 660 } } }, 'p2');
  await deps.permissions.unitOfWork.run((tx) => new SqlRecordingPermissions(db).append(tx, { boardId: school.boardId, id: 'r1', school: school.school, conversationId: 'chat' }, { type: 'granted', by: teacher.id, until: '2026-11-24T22:59:59.999Z', messageId: null, seq: 1, at: NOW }));
}, 60_000);
afterAll(async () => {
  await close();
  await database.close();
});

function wish(kind: PermissionWish['kind'], purpose: string): PermissionWish {
  return { kind, chosen: [], renews: null, details: { classes: ['3H'], purpose, from: '2026-11-24', until: kind === 'lessonUse' ? '2026-11-24' : '2027-07-31', hours: null, forStudents: false, channel: null, otherWay: null } };
}

async function ask<T>(step: string, person: Person | null, body: object = {}, language = 'nl'): Promise<{ readonly status: number; readonly body: T }> {
  const route = routes.find(({ path }) => path === `/api/permissions/${step}`);
  const headers = { 'x-houvast-language': language, ...(person === null ? {} : { authorization: person.entraId ?? '' }) };
  const answer = await route?.handle({ method: 'POST', path: route.path, params: {}, query: {}, headers, body: Buffer.from(JSON.stringify(body)) });
  return { status: answer?.status ?? 0, body: JSON.parse(String(answer?.body)) as T };
}

const who = (key: keyof DemoSchool['showcase']): Person => school.showcase[key];
const DECIDE = { id: 'p1', decision: { kind: 'grant', until: null, conditions: '+1' } };

describe('the page', () => {
  it('shows what is mine, with what is still missing', async () => {
    const { body } = await ask<EnterAnswer>('enter', who('teacher'));
    expect(body.mine.map(({ id, status }) => [id, status])).toEqual([['p2', 'granted'], ['p1', 'asked']]);
    expect(body.mine[1]?.missing).toEqual({ permission: 'asked', students: 3, yes: 1, no: 1, open: 1, mayBegin: false });
    expect(body).toMatchObject({ toDecide: [], maySeeRegister: false });
  });

  it('shows what waits for whoever decides, and nothing of others to anybody else', async () => {
    expect((await ask<EnterAnswer>('enter', who('schoolleiding'))).body).toMatchObject({ mine: [], toDecide: [{ id: 'p1', askedBy: who('teacher').displayName, may: { decide: true } }], maySeeRegister: true });
    for (const key of ['mentor', 'intern', 'teamLeader', 'studentOver16', 'vertrouwenspersoon'] as const) {
      expect((await ask<EnterAnswer>('enter', who(key))).body).toMatchObject({ mine: [], toDecide: [], maySeeRegister: false });
    }
  });
});

describe('the register of the school', () => {
  it.each(['schoolleiding', 'privacyOfficer', 'bevoegdGezag'] as const)('is seen by %s, with what was allowed in conversations', async (key) => {
    const { body } = await ask<RegisterAnswer>('register', who(key), { schoolYear: 2026 });
    expect(body.rows.map(({ id }) => id).sort()).toEqual(['p1', 'p2', 'r1']);
    expect(body.rows.find(({ id }) => id === 'r1')).toMatchObject({ inConversation: true, askedBy: who('teacher').displayName, status: 'granted' });
    expect((await ask<RegisterAnswer>('register', who(key), { schoolYear: 2025 })).body.rows).toEqual([]);
  });

  it.each(['teacher', 'mentor', 'intern', 'teamLeader', 'socialMediaCoach', 'zorgcoordinator', 'vertrouwenspersoon', 'studentOver16'] as const)('is not seen or taken along by %s', async (key) => {
    for (const step of ['register', 'export']) {
      const { status, body } = await ask(step, who(key), step === 'export' ? { schoolYear: 2026, words: '' } : { schoolYear: 2026 });
      expect([step, status]).toEqual([step, 403]);
      expect(JSON.stringify(body)).not.toContain('HYPERLINK');
    }
  });

  it('is taken along as a list that calculates nothing, in the language of the page, and that is accounted for', async () => {
    const { body } = await ask<{ csv: string; rows: number; fileName: string }>('export', who('schoolleiding'), { schoolYear: 2026, words: 'whatsapp NADIA' }, 'en');
    expect(body.rows).toBe(1);
    expect(body.csv.startsWith('\uFEFF"Kind";"Class";"Status"')).toBe(true);
    expect(body.csv).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
    expect(body.csv).toContain('"III.B.3, III.B.9"');
    const seen = await database.db.selectFrom('audit_event').select(['by_id', 'data']).where('type', '=', 'permission.registerSeen').execute();
    expect(seen.filter(({ data }) => (data as { exported?: boolean }).exported === true)).toEqual([expect.objectContaining({ by_id: who('schoolleiding').id })]);
  });
});

describe('a decision on the page', () => {
  it.each(['teacher', 'mentor', 'studentOver16'] as const)('is not made by %s', async (key) => {
    expect((await ask('decide', who(key), DECIDE)).status).toBe(403);
  });

  it.each<[object, number]>([
    [{ id: 'p1', decision: { kind: 'refuse', reason: ' ' } }, 422],
    [{ id: 'p1', decision: { kind: 'grant', until: '2028-01-01', conditions: null } }, 422],
    [{ id: 'p1', decision: { kind: 'grant' } }, 400],
    [{ id: 'p1', decision: { kind: 'grant', until: null, conditions: 'x'.repeat(301) } }, 400],
    [{ id: 'nothing', decision: { kind: 'withdraw' } }, 403],
    [{}, 400],
  ])('%j is refused with %i and a reference', async (body, status) => {
    const refused = await ask<{ message: string; reference: string }>('decide', who('schoolleiding'), body);
    expect(refused.status).toBe(status);
    expect(refused.body.message).not.toBe('');
    expect(logLines.join('\n')).toContain(refused.body.reference);
  });

  it('is made once by who decides, and taken back by who asked', async () => {
    expect((await ask('decide', who('schoolleiding'), DECIDE)).body).toEqual({ outcome: 'decided' });
    expect((await ask('decide', who('schoolleiding'), DECIDE)).body).toEqual({ outcome: 'unchanged' });
    expect((await ask('decide', who('teacher'), { id: 'p1', decision: { kind: 'withdraw' } })).body).toEqual({ outcome: 'decided' });
    expect((await ask<EnterAnswer>('enter', who('teacher'))).body.mine[1]).toMatchObject({ status: 'withdrawn', decidedBy: who('schoolleiding').displayName, conditions: '+1' });
  });
});

it.each(['enter', 'decide', 'renew', 'register', 'export'])('%s wants to know who asks', async (step) => {
  expect((await ask(step, null)).status).toBe(401);
});

it('writes nobody’s words or name in the log', () => {
  expect(logLines.join('\n')).not.toMatch(/HYPERLINK|nieuws zoeken|Nadia/);
});
