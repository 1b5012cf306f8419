import type { Pool } from 'pg';
import type { CaseEvent, CaseFact } from '../../src/escalation/caseEvent';
import type { CaseKind } from '../../src/escalation/caseKind';
import { built } from './built';
import type { WatchedSchool } from './watchedSchool';

type School = WatchedSchool['school'];

const DAY_MS = 86_400_000;
const PER_STATEMENT = 5_000;
const KINDS: readonly CaseKind[] = ['parent', 'derailing', 'fakeAccount', 'recording', 'bullying', 'other'];

/** Invented cases of a school year, all of them held by one team leader, and one in a hundred by a mentor too. */
export function caseHistories(school: School, cases: number, events: number, now: Date): readonly { readonly caseId: string; readonly events: readonly CaseEvent[] }[] {
  const { eventsFrom } = built<typeof import('../../src/escalation/caseEvent')>('escalation/caseEvent');
  const { levelOf } = built<typeof import('../../src/escalation/caseLevel')>('escalation/caseLevel');
  const { shippedStappenplan } = built<typeof import('../../src/escalation/content/stappenplan')>('escalation/content/stappenplan');
  const { stepsFor } = built<typeof import('../../src/escalation/stappenplan')>('escalation/stappenplan');
  const { teamLeader, mentor, teacher, studentUnder16 } = school.showcase;
  const each = Math.round(events / cases);
  return Array.from({ length: cases }, (_, n) => {
    const kind = KINDS[n % KINDS.length] ?? 'other';
    const steps = stepsFor(shippedStappenplan, kind);
    const at = new Date(now.getTime() - ((n % 200) + 7) * DAY_MS - n * 1_000);
    const opened: CaseFact = {
      type: 'opened', school: teamLeader.school, originKey: null, level: levelOf(kind), kind, origin: 'report', conversationId: null, messageLink: null, reporterId: teacher.id, staffId: teacher.id,
      aboutIds: [studentUnder16.id], words: `Wat er gebeurde, in een paar zinnen van iemand die het zag. Nummer ${n}.`, messageWords: null, signalReasons: [], plan: { version: shippedStappenplan.version, steps },
    };
    const route: readonly CaseFact[] = [teamLeader, ...(n % 100 === 0 ? [mentor] : [])].map(({ id }) => ({ type: 'routed', to: id, role: 'supervisor', because: 'supervisorOfStaff' }));
    const work: readonly CaseFact[] = [{ type: 'acknowledged' }, ...steps.map((step): CaseFact => ({ type: 'stepCompleted', step }))];
    const notes = Array.from({ length: each }, (_note, m): CaseFact => ({ type: 'noted', text: `Gesproken, en afgesproken wat er nu gebeurt. Notitie ${m} bij ${n}.` }));
    // Of ten cases nine are over, as in a school that closes what it opens.
    const end: readonly CaseFact[] = n % 10 === 0 ? [] : [{ type: 'closed', reason: 'Uitgepraat en afgesproken.' }];
    const middle = [...work, ...notes].slice(0, Math.max(1, each - 1 - route.length - end.length));
    return { caseId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, events: [...eventsFrom(0, teacher.id, at, [opened]), ...eventsFrom(1, null, at, route), ...eventsFrom(1 + route.length, teamLeader.id, at, [...middle, ...end])] };
  });
}

/** Cases that nobody picked up, due at that moment. */
export function waitingCases(school: School, cases: number, now: Date): ReturnType<typeof caseHistories> {
  return caseHistories(school, cases, cases * 3, now).map(({ caseId, events }) => ({ caseId: caseId.replace('-8000-', '-9000-'), events: events.slice(0, 2) }));
}

/** As an earlier release wrote them: without the list. Says how many events that were. */
export async function writeHistories(pool: Pool, board: string, histories: ReturnType<typeof caseHistories>): Promise<number> {
  const rows = histories.flatMap(({ caseId, events }) => events.map(({ seq, at, ...event }) => ({ case_id: caseId, seq, at, event })));
  for (let first = 0; first < rows.length; first += PER_STATEMENT) {
    await pool.query(
      `insert into case_event (board_id, case_id, seq, event, at) select $1, case_id, seq, event, at from jsonb_to_recordset($2::jsonb) as row (case_id text, seq int, event jsonb, at timestamptz)`,
      [board, JSON.stringify(rows.slice(first, first + PER_STATEMENT))],
    );
  }
  await pool.query(
    `insert into case_holder (board_id, case_id, person_id) select board_id, case_id, event->>'to' from case_event where board_id = $1 and event->>'type' = 'routed' on conflict do nothing`,
    [board],
  );
  await pool.query('analyze');
  return rows.length;
}
