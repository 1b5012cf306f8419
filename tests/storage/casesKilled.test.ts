import { sql } from 'kysely';
import { createCaseClock } from '../../src/bot/caseClock';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import type { CaseLevel } from '../../src/escalation/caseLevel';
import type { CaseEvent } from '../../src/escalation/caseEvent';
import { fold, type CaseState } from '../../src/escalation/caseState';
import { nextDue } from '../../src/escalation/nextDue';
import type { EscalationDeps } from '../../src/escalation/escalationDeps';
import { actOnCase } from '../../src/escalation/actOnCase';
import { openCase } from '../../src/escalation/openCase';
import { seeToDue } from '../../src/escalation/seeToDue';
import { createLogger } from '../../src/runtime/log';
import type { Tx, UnitOfWork } from '../../src/runtime/unitOfWork';
import { calendarOf } from '../../src/settings/calendarOf';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { transactionOf } from '../../src/storage/unitOfWork.sql';
import { REPORT } from '../escalation/escalationRoom';
import { BOARD, PEOPLE, SCHOOL } from '../escalation/school';
import { schoolContent } from '../support/fillSchool';
import { fixedClock } from '../support/fixedClock';
import { seededChance } from '../support/seededChance';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';
import { sqlEscalation } from './support/sqlEscalation';

const MINUTE = 60_000;
const KILLED = 0.15;
const REPLICAS = 3;
/** From late on Monday until Tuesday noon: through closing time, a night with somebody on call, and the morning. */
const BEGIN = '2026-11-23T16:10:00+01:00';
/** Within that time, for a case that is closed by then. */
const AFTERCARE_ON = '2026-11-24';
const STEPS = 100;
const STEP_MINUTES = 12;

/** A process of its own, as far as its memory goes: it dies at any step. */
class Killed extends Error {}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ connections: 16 });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'case_event', 'case_origin', 'case_holder', 'case_deadline', 'case_summary', 'outbox', 'audit_event');
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'case_event', 'case_origin', 'case_holder', 'case_task', 'case_deadline', 'outbox', 'audit_event');
  const supervision = [{ of: 'teacher', supervisor: 'supervisor' }];
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, school: SCHOOL, people: PEOPLE, supervision }));
  await database.db.updateTable('school').set({ on_call: ['deputy'], last_responder: 'mentor' }).execute();
});

/** The same, dying before, between and after any of the parts of a transaction; now and then by losing the connection itself. */
function mortal(whole: EscalationDeps, chance: () => number, died: () => void): EscalationDeps {
  const perhapsDie = async (tx: Tx | null): Promise<void> => {
    if (chance() >= KILLED) return;
    died();
    if (tx !== null && chance() < 0.3) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transactionOf(tx));
    throw new Killed();
  };
  const unitOfWork: UnitOfWork = {
    async run(work) {
      await perhapsDie(null);
      const result = await whole.unitOfWork.run(async (tx) => {
        const done = await work(tx);
        await perhapsDie(tx);
        return done;
      });
      // Committed, and nobody is left who knows it.
      await perhapsDie(null);
      return result;
    },
  };
  return {
    ...whole,
    unitOfWork,
    cases: Object.assign(Object.create(whole.cases) as EscalationDeps['cases'], { append: async (tx: Tx, ...rest: [string, string, number, readonly CaseEvent[]]) => (await perhapsDie(tx), whole.cases.append(tx, ...rest)) }),
    audit: { record: async (tx, event) => (await perhapsDie(tx), whole.audit.record(tx, event)) },
    notifier: { caseChanged: async (tx, ...rest) => (await whole.notifier.caseChanged(tx, ...rest), perhapsDie(tx)) },
  };
}

const LEVELS: readonly [CaseLevel, 'threat' | 'humiliation' | 'derailing' | 'doubt'][] = [['P1', 'threat'], ['P2', 'humiliation'], ['P3', 'derailing'], ['P4', 'doubt']];

async function live(seed: number) {
  const chance = seededChance(seed);
  const clock = fixedClock(BEGIN);
  const whole = sqlEscalation(database.db, clock);
  let deaths = 0;
  const replica = mortal(whole, chance, () => void (deaths += 1));
  const quiet = createLogger('silent', { write: () => undefined });
  for (const [index, [level, kind]] of LEVELS.entries()) {
    // Teams delivers again what wasn't answered.
    for (let delivered = false; !delivered; ) {
      delivered = await openCase(replica, { ...REPORT, board: BOARD, school: SCHOOL, originKey: `message:${index}`, level, kind, aboutIds: kind === 'doubt' ? [] : ['other-student'] }).then(() => true, (error: unknown) => {
        if (!(error instanceof Killed) && deaths === 0) throw error;
        return false;
      });
    }
  }
  const over = await openCase(whole, { ...REPORT, board: BOARD, school: SCHOOL, originKey: 'message:over', level: 'P3', kind: 'bullying' });
  for (const action of [{ type: 'planAftercare', on: AFTERCARE_ON, with: 'hurt' }, { type: 'planAftercare', on: AFTERCARE_ON, with: 'class' }, { type: 'close', reason: 'besproken' }] as const) await actOnCase(whole, { board: BOARD, caseId: over.state.id, actor: 'supervisor', action });
  const clocks = Array.from({ length: REPLICAS }, () => createCaseClock({ deadlines: whole.deadlines, seeTo: (key) => seeToDue(replica, key), clock, log: quiet }, 3_600_000));
  for (let step = 0; step < STEPS; step++) {
    clock.pass(STEP_MINUTES * MINUTE);
    await Promise.all(clocks.map((one) => one.look()));
  }
  // At last a machine that lives sees to what is left.
  const survivor = createCaseClock({ deadlines: whole.deadlines, seeTo: (key) => seeToDue(whole, key), clock, log: quiet }, 3_600_000);
  await survivor.look();
  await Promise.all([...clocks, survivor].map((one) => one.stop()));
  return { deaths, now: clock.now() };
}

async function casesNow(): Promise<readonly CaseState[]> {
  const ids = await database.db.selectFrom('case_event').select('case_id').distinct().execute();
  const store = new SqlCaseStore(database.db, testSeal);
  return Promise.all(ids.map(async ({ case_id }) => fold(case_id, (await store.load(BOARD, case_id)) ?? [])));
}

/** Who had to be reminded, by the history alone: per round everybody who holds the case after it. */
function remindersIn({ history }: CaseState): readonly string[] {
  const reminders: string[] = [];
  history.forEach((event, index) => {
    if (event.type === 'aftercareDue') reminders.push(...event.to);
    if (event.type !== 'unanswered') return;
    const rest = history.slice(index + 1);
    const end = rest.findIndex(({ type }) => type !== 'routed');
    const until = history.slice(0, index + 1 + (end === -1 ? rest.length : end));
    reminders.push(...new Set(until.flatMap((one) => (one.type === 'routed' ? [one.to] : []))));
  });
  return reminders.toSorted();
}

it.each([1, 2, 3, 4, 5, 6])('every reminder is queued once, on machines that die at any step (%i)', async (seed) => {
  const { deaths, now } = await live(seed);
  const cases = await casesNow();
  expect(cases.map(({ level }) => level).toSorted()).toEqual(['P1', 'P2', 'P3', 'P3', 'P4']);
  expect(deaths).toBeGreaterThan(15);

  const queued = (await database.db.selectFrom('outbox').select('item').execute()).map(({ item }) => item as OutboxItem).filter((item) => item.kind === 'caseCard');
  const account = await database.db.selectFrom('audit_event').select(sql<string>`data->>'caseId'`.as('caseId')).execute();
  const listed = await database.db.selectFrom('case_summary').selectAll().execute();
  const due = await database.db.selectFrom('case_deadline').selectAll().execute();
  const calendar = calendarOf(await new SqlSettingsStore(database.db).of(BOARD, SCHOOL));
  for (const state of cases) {
    const reminded = queued.flatMap((item) => (item.caseId === state.id && item.anew === true ? [item.personId] : []));
    // Two talks on one day come in one message.
    expect(reminded.toSorted()).toEqual(state.kind === 'bullying' ? ['supervisor'] : remindersIn(state));
    if (state.kind === 'bullying') expect(remindersIn(state)).toEqual(['supervisor', 'supervisor']);
    // Nobody is forgotten: it is due by its history, and not overdue.
    const next = nextDue(state, calendar);
    expect(due.find(({ case_id }) => case_id === state.id)?.due_at ?? null).toEqual(next);
    expect(next === null || next > now).toBe(true);
    expect(listed.find(({ case_id }) => case_id === state.id)?.version).toBe(state.version);
    expect(account.filter(({ caseId }) => caseId === state.id)).toHaveLength(state.history.length);
  }
  const acute = cases.find(({ level }) => level === 'P1');
  const rounds = acute?.history.filter(({ type }) => type === 'unanswered') ?? [];
  expect(rounds.length).toBeGreaterThan(8);
  for (const [index, { at }] of rounds.entries()) expect(at.getTime() - (rounds[index - 1]?.at ?? acute?.openedAt ?? at).getTime()).toBeGreaterThanOrEqual(15 * MINUTE);
}, 120_000);
