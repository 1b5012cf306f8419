import { Pool } from 'pg';
import { built } from './built';
import { caseHistories, waitingCases, writeHistories } from './caseHistories';
import { measureDeadlines, type DeadlineFigures } from './caseDeadlines';
import { signedHouvast, type SignedHouvast } from './signedHouvast';
import { median, quantile } from './statistics';
import { watchedSchool, type WatchedSchool } from './watchedSchool';

export interface StepFigures {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** What one person's page asks of the server, over HTTP with a signed token. */
export interface CaseListFigures {
  readonly held: number;
  readonly list: StepFigures;
  readonly closed: StepFigures;
  readonly open: StepFigures;
  readonly version: StepFigures;
}

export interface CaseFigures {
  readonly cases: number;
  readonly events: number;
  /** Bringing all of them into the list, as a new release does once. */
  readonly repairSeconds: number;
  /** Adding up all histories of that person, which a list without a table of its own would do. */
  readonly foldAllMs: number;
  /** Who holds one case in a hundred. */
  readonly few: CaseListFigures;
  /** Who holds them all. */
  readonly all: CaseListFigures;
  /** `all` to `few`, at the 95th percentile. */
  readonly listRatio: number;
  readonly openRatio: number;
  readonly deadlines: DeadlineFigures;
}

export interface CaseBenchOptions {
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

const CASES = 10_000;
const EVENTS = 200_000;
const DUE_AT_ONCE = 1_000;
const ROUNDS = 300;
const WARM_UP = 30;
const LISTED = 50;

/** A school with ten thousand cases: the tab for who holds a hundred of them and for who holds all, and a minute in which much comes due. */
export async function measureCases({ progress, signal }: CaseBenchOptions): Promise<CaseFigures> {
  const world = await watchedSchool();
  try {
    const now = new Date();
    let filled = { events: 0, repairSeconds: 0, foldAllMs: 0 };
    const withCases: WatchedSchool = {
      ...world,
      database: async (name) => {
        const url = await world.database(name);
        progress(`  ${CASES} cases with ${EVENTS} events`);
        filled = await fill(url, world.school, now);
        return url;
      },
    };
    const served = await signedHouvast(withCases, 'bench_cases', signal);
    try {
      progress('  the tab');
      const { mentor, teamLeader } = world.school.showcase;
      const few = await measurePage(served, mentor.entraId ?? '', signal);
      const all = await measurePage(served, teamLeader.entraId ?? '', signal);
      progress(`  ${DUE_AT_ONCE} cases due at once, two processes`);
      const due = waitingCases(world.school, DUE_AT_ONCE, now);
      const deadlines = await measureDeadlines(world, served, 'bench_cases', due, signal);
      const ratio = (step: 'list' | 'open'): number => all[step].p95Ms / few[step].p95Ms;
      return { cases: CASES, ...filled, few, all, listRatio: ratio('list'), openRatio: ratio('open'), deadlines };
    } finally {
      await served.houvast.stop();
      await served.speelplein.stop();
    }
  } finally {
    await world.close();
  }
}

async function fill(url: string, school: WatchedSchool['school'], now: Date) {
  const { openDatabase } = built<typeof import('../../src/storage/database')>('storage/database');
  const { SqlCaseList } = built<typeof import('../../src/storage/caseList.sql')>('storage/caseList.sql');
  const { SqlCaseStore } = built<typeof import('../../src/storage/caseStore.sql')>('storage/caseStore.sql');
  const { SqlUnitOfWork } = built<typeof import('../../src/storage/unitOfWork.sql')>('storage/unitOfWork.sql');
  const { repairCaseList } = built<typeof import('../../src/escalation/list/repairCaseList')>('escalation/list/repairCaseList');
  const { createAesSeal } = built<typeof import('../../src/runtime/aesSeal')>('runtime/aesSeal');
  const { fold } = built<typeof import('../../src/escalation/caseState')>('escalation/caseState');
  const histories = caseHistories(school, CASES, EVENTS, now);
  const pool = new Pool({ connectionString: url, max: 2 });
  const { db, close } = openDatabase(url, { connections: 2 });
  try {
    const events = await writeHistories(pool, school.boardId, histories);
    const cases = new SqlCaseStore(db, createAesSeal('b'.repeat(40)));
    const unreadable: unknown[] = [];
    const before = performance.now();
    const repaired = await repairCaseList({ cases, caseList: new SqlCaseList(db), unitOfWork: new SqlUnitOfWork(db), onUnreadable: (_key, cause) => void unreadable.push(cause) });
    const repairSeconds = (performance.now() - before) / 1_000;
    if (repaired !== CASES || unreadable.length > 0) throw new Error(`${repaired} of ${CASES} cases came into the list`, { cause: unreadable[0] });
    await pool.query('vacuum analyze');
    const beforeFold = performance.now();
    for (const { caseId } of histories) fold(caseId, (await cases.load(school.boardId, caseId)) ?? []);
    return { events, repairSeconds, foldAllMs: performance.now() - beforeFold };
  } finally {
    await close();
    await pool.end();
  }
}

async function measurePage({ houvast, speelplein }: SignedHouvast, entraId: string, signal: AbortSignal): Promise<CaseListFigures> {
  const token = await speelplein.as(entraId).token();
  const call = async <T>(step: string, body: object): Promise<T> => {
    const response = await fetch(`${houvast.address}/api/cases-page/${step}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
    if (!response.ok) throw new Error(`${step} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const wish = (filter: string, limit: number) => ({ filter, kind: null, level: null, school: null, limit });
  type Listed = { readonly cases: readonly { readonly caseId: string }[] };
  const everything = await Promise.all(['open', 'closed'].map((filter) => call<Listed>('list', wish(filter, 1_000))));
  const ids = everything.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
  const { list } = await call<{ readonly list: string }>('version', { caseId: null });
  const timed = async (work: (round: number) => Promise<unknown>): Promise<StepFigures> => {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const before = performance.now();
      await work(round);
      if (round >= WARM_UP) times.push(performance.now() - before);
    }
    return { medianMs: median(times), p95Ms: quantile(times, 0.95) };
  };
  return {
    held: Number(list.split('.')[0]),
    list: await timed(() => call('list', wish('open', LISTED))),
    closed: await timed(() => call('list', wish('closed', LISTED))),
    open: await timed((round) => call('open', { caseId: ids[(round * 7_919) % ids.length] })),
    version: await timed((round) => call('version', { caseId: ids[(round * 7_919) % ids.length] })),
  };
}
