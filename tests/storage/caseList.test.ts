import { calendarOf } from '../../src/settings/calendarOf';
import type { CaseEvent, CaseFact, OpenedFacts } from '../../src/escalation/caseEvent';
import { fold } from '../../src/escalation/caseState';
import { respondBy } from '../../src/escalation/deadline';
import type { ListWish } from '../../src/escalation/list/caseList';
import { CaseVersions } from '../../src/escalation/list/caseVersions';
import { listCases } from '../../src/escalation/list/listCases';
import { repairCaseList } from '../../src/escalation/list/repairCaseList';
import type { Person } from '../../src/people/person';
import { createAesSeal } from '../../src/runtime/aesSeal';
import { InMemorySettingsStore } from '../../src/settings/inMemorySettingsStore';
import { SqlCaseList } from '../../src/storage/caseList.sql';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { history } from '../escalation/aCase';
import { NO_HOLIDAYS } from '../escalation/escalationRoom';
import { AT, BOARD, person, SCHOOL } from '../escalation/school';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';

const OPEN: ListWish = { filter: 'open', kind: null, level: null, school: null };

let database: TestDatabase;
let caseList: SqlCaseList;
let cases: SqlCaseStore;
let unitOfWork: SqlUnitOfWork;
const settings = new InMemorySettingsStore([NO_HOLIDAYS]);

beforeAll(async () => {
  database = await openTestDatabase();
  caseList = new SqlCaseList(database.db);
  cases = new SqlCaseStore(database.db, testSeal);
  unitOfWork = new SqlUnitOfWork(database.db);
});
afterAll(() => database.close());
beforeEach(() => database.empty('case_event', 'case_origin', 'case_holder', 'case_deadline', 'case_summary'));

type Later = readonly (readonly [by: string | null, fact: CaseFact])[];

/** As a release without a list wrote it. */
async function written(caseId: string, facts: Partial<OpenedFacts> = {}, later: Later = []): Promise<readonly CaseEvent[]> {
  const events = history({ originKey: null, ...facts }, ...later);
  await unitOfWork.run((tx) => cases.append(tx, BOARD, caseId, 0, events));
  return events;
}
const repaired = (): Promise<number> => repairCaseList({ cases, caseList, unitOfWork, onUnreadable: ({ caseId }) => void unreadable.push(caseId) });
let unreadable: string[];
beforeEach(() => void (unreadable = []));

describe('the repair of the list', () => {
  it('brings in the cases of before there was one, as they are by now, and is done then', async () => {
    await written('open');
    await written('closed', {}, [['zorg', { type: 'acknowledged' }], ['zorg', { type: 'closed', reason: 'klaar' }]]);
    await written('handed', {}, [['zorg', { type: 'acknowledged' }], ['zorg', { type: 'handedOver', to: 'principal', role: 'schoolleiding', note: null }]]);
    expect(await caseList.of(BOARD, 'zorg', OPEN, 50)).toEqual([]);
    expect(await repaired()).toBe(3);
    const states = await caseList.of(BOARD, 'zorg', OPEN, 50);
    expect(states.map(({ caseId, status, version }) => [caseId, status, version])).toEqual([['handed', 'open', 5], ['open', 'open', 3]]);
    expect(await caseList.of(BOARD, 'principal', OPEN, 50)).toMatchObject([{ caseId: 'handed' }]);
    expect(await caseList.of(BOARD, 'zorg', { ...OPEN, filter: 'closed' }, 50)).toMatchObject([{ caseId: 'closed', version: 5 }]);
    expect(await repaired()).toBe(0);
  });

  it('brings up to date what a server without the list changed', async () => {
    const events = await written('one');
    await repaired();
    await unitOfWork.run((tx) => cases.append(tx, BOARD, 'one', 3, history({}, ['zorg', { type: 'acknowledged' }]).slice(events.length)));
    expect(await repaired()).toBe(1);
    expect(await caseList.of(BOARD, 'zorg', { ...OPEN, filter: 'mine' }, 50)).toMatchObject([{ caseId: 'one', version: 4 }]);
  });

  it('passes over a history that it can’t read, says which, and does the others', async () => {
    await written('future');
    await database.db.updateTable('case_event').set({ event: JSON.stringify({ type: 'somethingNew', by: null }) }).where('case_id', '=', 'future').where('seq', '=', 3).execute();
    await written('one');
    await repaired();
    expect(unreadable).toEqual(['future']);
    expect(await caseList.of(BOARD, 'zorg', OPEN, 50)).toMatchObject([{ caseId: 'one' }]);
  });

  it('never brings in a sealed case', async () => {
    await written('sealed', { sealed: true });
    expect(await repaired()).toBe(0);
    expect(await database.db.selectFrom('case_summary').selectAll().execute()).toEqual([]);
  });
});

describe('sealed cases', () => {
  const counsellor = (changes: Partial<Person> = {}): Person => ({ ...person('zorg', ['vertrouwenspersoon']), ...changes });
  const listedFor = (who: Person, wish: Partial<ListWish> = {}, store = cases) => listCases({ cases: store, caseList, settings }, who, { ...OPEN, ...wish }, 50);
  const SEALED = { sealed: true, words: 'paddenstoelwolk', kind: 'boundary', level: 'P2' } as const;

  it('are listed for the vertrouwenspersoon who holds them, between the others by when they are due, without what they are about', async () => {
    const events = await written('sealed', SEALED);
    await written('ordinary', {}, [['zorg', { type: 'acknowledged' }]]);
    await repaired();
    const { cases: listed, more } = await listedFor(counsellor());
    expect(listed.map(({ caseId, sealed }) => [caseId, sealed])).toEqual([['sealed', true], ['ordinary', false]]);
    expect(listed[0]).toEqual({
      sealed: true, isAcute: false, caseId: 'sealed', school: SCHOOL, status: 'open', responsible: null, openedAt: AT, changedAt: AT,
      due: respondBy(fold('sealed', events), calendarOf(NO_HOLIDAYS)), version: 3,
    });
    expect(more).toBe(false);
    expect((await listedFor(counsellor(), { filter: 'closed' })).cases).toEqual([]);
  });

  it.each<[string, Person]>([
    ['a vertrouwenspersoon who doesn’t hold it', person('other', ['vertrouwenspersoon'])],
    ['who held it and has the task no longer', counsellor({ roles: ['teacher'] })],
    ['the vertrouwenspersoon who went to another school', counsellor({ school: 'elsewhere' })],
    ['a holder with every other role', person('supervisor', ['supervisor', 'schoolleiding', 'bevoegdGezag', 'administrator', 'privacyOfficer', 'zorgcoordinator'])],
    ['the same id on another board', counsellor({ boardId: 'another-board' })],
  ])('are not there for %s, nor do they change what that page hears', async (_, who) => {
    const versions = new CaseVersions({ cases, caseList, clock: { now: () => AT } });
    const before = await versions.ofList(who);
    await written('sealed', SEALED);
    expect(await listedFor(who)).toEqual({ cases: [], more: false });
    expect(await versions.ofList(who)).toBe(before);
    expect(await versions.ofCase(who, 'sealed')).toBeNull();
  });

  it.each<Partial<ListWish>>([{ kind: 'boundary' }, { level: 'P2' }])('are left out of a list that would tell what they are about: %j', async (wish) => {
    await written('sealed', SEALED);
    expect((await listedFor(counsellor(), wish)).cases).toEqual([]);
  });

  it('change the version that their holder’s page hears, though no history is opened for it again', async () => {
    await written('sealed', SEALED);
    let opened = 0;
    const counting = { load: (board: string, caseId: string) => ((opened += 1), cases.load(board, caseId)) };
    const versions = new CaseVersions({ cases: counting, caseList, clock: { now: () => AT } });
    const before = await versions.ofList(counsellor());
    expect(await versions.ofCase(counsellor(), 'sealed')).toBe(3);
    await unitOfWork.run((tx) => cases.append(tx, BOARD, 'sealed', 3, history({}, ['zorg', { type: 'noted', text: 'x' }]).slice(3)));
    expect(await versions.ofList(counsellor())).not.toBe(before);
    expect(await versions.ofCase(counsellor(), 'sealed')).toBe(4);
    expect(opened).toBe(1);
  });

  it('under another key stand in the way of no other case', async () => {
    await written('sealed', SEALED);
    await written('ordinary');
    await repaired();
    const other = new SqlCaseStore(database.db, createAesSeal('the key of another installation, or of last year'));
    expect((await listedFor(counsellor(), {}, other)).cases.map(({ caseId }) => caseId)).toEqual(['ordinary']);
    expect(await new CaseVersions({ cases: other, caseList, clock: { now: () => AT } }).ofList(counsellor())).toBe('1.3.0.0');
  });
});
