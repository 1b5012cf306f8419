import { sql } from 'kysely';
import { actOnCase, type CaseAction } from '../../src/escalation/actOnCase';
import { fold } from '../../src/escalation/caseState';
import { respondBy } from '../../src/escalation/deadline';
import type { EscalationDeps } from '../../src/escalation/escalationDeps';
import { summaryOf } from '../../src/escalation/list/caseSummary';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import type { Tx } from '../../src/runtime/unitOfWork';
import { calendarOf } from '../../src/settings/calendarOf';
import { SqlCaseList } from '../../src/storage/caseList.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { transactionOf } from '../../src/storage/unitOfWork.sql';
import { REPORT } from '../escalation/escalationRoom';
import { BOARD, PEOPLE, SCHOOL } from '../escalation/school';
import { schoolContent } from '../support/fillSchool';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { sqlEscalation } from './support/sqlEscalation';

const BEGIN = '2026-11-23T10:00:00+01:00';
const HOUR = 3_600_000;

class Killed extends Error {}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ connections: 4 });
});
afterAll(() => database.close());

/** One thing that happens to a case: what a delivery from Teams, a press in the tab, or the clock asks for. */
type Step = (deps: EscalationDeps, caseId: string) => Promise<unknown>;

const opening: OpenCaseInput = { ...REPORT, board: BOARD, school: SCHOOL, kind: 'humiliation', level: 'P2' };
const by = (actor: string, action: CaseAction): Step => (deps, caseId) => actOnCase(deps, { board: BOARD, caseId, actor, action });

/** From report to the end, and on: every kind of change that a case can go through. */
const LIFE: readonly (readonly [name: string, step: Step])[] = [
  ['opened', (deps) => openCase(deps, opening)],
  ['a second report', (deps) => openCase(deps, { ...opening, reporterId: 'mentor', words: 'Ik zag het ook.' })],
  ['raised', (deps) => openCase(deps, { ...opening, reporterId: 'mentor', level: 'P1', kind: 'threat', words: 'Het is erger.' })],
  ['nobody picked it up', (deps, caseId) => passOnOverdue(deps, { board: BOARD, caseId })],
  ['picked up', by('principal', { type: 'acknowledge' })],
  ['a step completed', by('principal', { type: 'completeStep', step: 'takeSeriously' })],
  ['a step skipped', by('principal', { type: 'skipStep', step: 'parents', reason: 'weten het al' })],
  ['noted', by('principal', { type: 'note', text: 'gesproken' })],
  ['added to', by('teacher', { type: 'addReport', words: 'en nog iets' })],
  ['handed over', by('principal', { type: 'handOver', to: 'zorg', note: 'neem jij het?' })],
  ['picked up by the next', by('zorg', { type: 'acknowledge' })],
  ['withdrawn by one', by('mentor', { type: 'withdraw' })],
  ['closed', by('zorg', { type: 'close', reason: 'klaar' })],
  ['reopened', by('zorg', { type: 'reopen', reason: 'toch niet' })],
  ['closed again', by('zorg', { type: 'close', reason: 'nu wel' })],
];

/** Dies once, at the `at`-th place where it could. */
function mortal(whole: EscalationDeps, at: number, losesConnection: boolean) {
  let place = 0;
  let died = false;
  const die = async (tx: Tx | null): Promise<void> => {
    if (died || place++ !== at) return;
    died = true;
    if (tx !== null && losesConnection) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transactionOf(tx));
    throw new Killed();
  };
  const deps: EscalationDeps = {
    ...whole,
    cases: Object.assign(Object.create(whole.cases) as EscalationDeps['cases'], {
      append: async (...[tx, ...rest]: Parameters<EscalationDeps['cases']['append']>) => {
        const outcome = await whole.cases.append(tx, ...rest);
        await die(tx);
        return outcome;
      },
    }),
    audit: { record: async (tx, event) => (await whole.audit.record(tx, event), die(tx)) },
    deadlines: Object.assign(Object.create(whole.deadlines) as EscalationDeps['deadlines'], {
      set: async (...[tx, ...rest]: Parameters<EscalationDeps['deadlines']['set']>) => (await whole.deadlines.set(tx, ...rest), die(tx)),
    }),
    caseList: { put: async (tx, ...rest) => (await whole.caseList.put(tx, ...rest), die(tx)) },
    notifier: { caseChanged: async (tx, ...rest) => (await whole.notifier.caseChanged(tx, ...rest), die(tx)) },
    unitOfWork: {
      async run(work) {
        await die(null);
        const result = await whole.unitOfWork.run(work);
        // Committed, and nobody is left who knows it.
        await die(null);
        return result;
      },
    },
  };
  return { deps, hasDied: () => died };
}

async function live(at: number | null, losesConnection = false) {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'case_event', 'case_origin', 'case_holder', 'case_deadline', 'case_summary', 'outbox', 'audit_event');
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, school: SCHOOL, people: PEOPLE, supervision: [{ of: 'teacher', supervisor: 'supervisor' }] }));
  const clock = fixedClock(BEGIN);
  const whole = sqlEscalation(database.db, clock);
  const deaths: string[] = [];
  for (const [name, step] of LIFE) {
    clock.pass(name === 'nobody picked it up' ? HOUR : 60_000);
    const caseId = (await whole.cases.byOrigin(BOARD, opening.originKey ?? '')) ?? '';
    if (at !== null) {
      const { deps, hasDied } = mortal(whole, at, losesConnection);
      await step(deps, caseId).catch((error: unknown) => {
        if (!hasDied()) throw error;
      });
      if (hasDied()) deaths.push(name);
    }
    // Whoever got no answer asks again; so does who got one, and knows it no more.
    await step(whole, (await whole.cases.byOrigin(BOARD, opening.originKey ?? '')) ?? '');
  }
  return { deaths, kept: await everythingKept(whole) };
}

/** All that is kept, with the ids that differ from life to life left out. */
async function everythingKept({ cases }: EscalationDeps) {
  const { db } = database;
  const ids = await db.selectFrom('case_event').select('case_id').distinct().execute();
  const [caseId = ''] = ids.map(({ case_id: id }) => id);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(caseId, 'CASE')) as unknown;
  const events = (await cases.load(BOARD, caseId)) ?? [];
  const state = fold(caseId, events);
  const [summary] = await db.selectFrom('case_summary').selectAll().execute();
  const [deadline] = await db.selectFrom('case_deadline').selectAll().execute();
  const listed = await new SqlCaseList(db).of(BOARD, 'zorg', { filter: 'closed', kind: null, level: null, school: null }, 10);
  return {
    cases: ids.length,
    events: plain(events),
    account: plain(await db.selectFrom('audit_event').select(['type', 'by_id', 'about_ids', 'data', 'at']).orderBy('at').orderBy('type').orderBy(sql`data::text`).orderBy(sql`about_ids`).execute()),
    queue: plain(await db.selectFrom('outbox').select(['conversation_id', 'item', 'created_at']).orderBy('created_at').orderBy('conversation_id').orderBy(sql`item::text`).execute()),
    holders: plain(await db.selectFrom('case_holder').select('person_id').orderBy('person_id').execute()),
    isListedAsItIs: summary?.version === state.version && JSON.stringify(listed) === JSON.stringify([{ ...summaryOf(state), due: null }]),
    isDueAsItIs: (deadline?.due_at ?? null)?.getTime() === respondBy(state, calendarOf(await new SqlSettingsStore(db).of(BOARD, SCHOOL)))?.getTime(),
  };
}

it('a case’s whole life leaves the same behind, wherever in each of its steps the process dies, and however', async () => {
  const { kept: undisturbed } = await live(null);
  expect(undisturbed).toMatchObject({ cases: 1, isListedAsItIs: true, isDueAsItIs: true });
  const types = new Set((undisturbed.events as { readonly type: string }[]).map(({ type }) => type));
  expect([...types].sort()).toEqual(['acknowledged', 'closed', 'handedOver', 'noted', 'opened', 'raised', 'reopened', 'reporterAdded', 'routed', 'stepCompleted', 'stepSkipped', 'unanswered', 'withdrawn']);

  const died = new Map(LIFE.map(([name]) => [name, 0]));
  for (let at = 0, more = true; more; at++) {
    more = false;
    for (const losesConnection of [false, true]) {
      const { deaths, kept } = await live(at, losesConnection);
      expect([at, losesConnection, kept]).toEqual([at, losesConnection, undisturbed]);
      for (const name of deaths) died.set(name, (died.get(name) ?? 0) + 1);
      more ||= deaths.length > 0;
    }
  }
  // Before, after each part of the change, and after it was committed; both ways.
  for (const [name, deaths] of died) expect([name, deaths >= 12]).toEqual([name, true]);
}, 120_000);
