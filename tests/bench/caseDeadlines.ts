import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { writeHistories, type caseHistories } from './caseHistories';
import { freePort } from './freePort';
import { MeasuredServer } from './measuredServer';
import { PRODUCT, settingsFor, type SignedHouvast } from './signedHouvast';
import type { WatchedSchool } from './watchedSchool';

export interface DeadlineFigures {
  readonly due: number;
  readonly processes: number;
  /** From when they were due until the last of them was handled. */
  readonly seconds: number;
  /** Not handled when the patience was over; then `seconds` is how long that was. */
  readonly left: number;
  /** Cases that were passed on more than once, and reminders that were queued more than once. */
  readonly doubles: number;
  readonly remindersQueued: number;
}

/** Time for both servers to be up before it comes due. */
const AHEAD_MS = 5_000;
const LONGEST_MS = 120_000;
const LOOK_MS = 200;

/** Two servers on one database, and many cases that come due at the same moment. */
export async function measureDeadlines(world: WatchedSchool, served: SignedHouvast, database: string, due: ReturnType<typeof caseHistories>, signal: AbortSignal): Promise<DeadlineFigures> {
  const board = world.school.boardId;
  const pool = new Pool({ connectionString: served.databaseUrl, max: 2 });
  const port = await freePort();
  const second = await MeasuredServer.start('Houvast, a second process', PRODUCT, settingsFor(world, served.speelplein, { port, databaseUrl: served.databaseUrl, dataDir: join(world.folder, `${database}_second`) }), { port, probe: '/livez' });
  try {
    await writeHistories(pool, board, due);
    const at = new Date(Date.now() + AHEAD_MS);
    await pool.query(`insert into case_deadline (board_id, case_id, due_at) select $1, id, $2 from unnest($3::text[]) id`, [board, at, due.map(({ caseId }) => caseId)]);
    const left = async (): Promise<number> => {
      const { rows } = await pool.query<{ left: string }>('select count(*) as left from case_deadline where board_id = $1 and due_at <= $2', [board, at]);
      return Number(rows[0]?.left);
    };
    while ((await left()) > 0) {
      signal.throwIfAborted();
      if (Date.now() - at.getTime() > LONGEST_MS) break;
      await pause(LOOK_MS);
    }
    const seconds = (Date.now() - at.getTime()) / 1_000;
    const { rows } = await pool.query<{ times: string; cases: string }>(
      `select times, count(*) as cases from (select count(*) as times from case_event where board_id = $1 and case_id = any($2) and event->>'type' = 'unanswered' group by case_id) one group by times`,
      [board, due.map(({ caseId }) => caseId)],
    );
    const notHandled = await left();
    const once = Number(rows.find(({ times }) => times === '1')?.cases ?? 0);
    const { rows: queued } = await pool.query<{ reminders: string; different: string }>(
      `select count(*) as reminders, count(distinct (item->>'caseId', item->>'personId')) as different from outbox where item->>'kind' = 'caseCard' and item->>'anew' = 'true' and item->>'caseId' = any($1)`,
      [due.map(({ caseId }) => caseId)],
    );
    const [reminders, different] = [Number(queued[0]?.reminders), Number(queued[0]?.different)];
    return { due: due.length, processes: 2, seconds, left: notHandled, doubles: due.length - notHandled - once + (reminders - different), remindersQueued: reminders };
  } finally {
    await second.stop();
    await pool.end();
  }
}
