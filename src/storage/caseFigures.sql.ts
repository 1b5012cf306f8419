import { sql } from 'kysely';
import { CASE_KINDS } from '../escalation/caseKind';
import { CASE_LEVELS } from '../escalation/caseLevel';
import type { CaseFigures, CountedCase } from '../escalation/overview/caseFigures';
import type { BoardId } from '../people/person';
import type { Database } from './database';

interface Row {
  readonly kind: string;
  readonly level: string;
  readonly opened_at: Date;
  readonly acknowledged_at: Date | null;
  readonly skipped: readonly string[];
}

/** Reads what may be counted of each case. Sealed ones are left out where they are read, so that no figure can hold them. */
export class SqlCaseFigures implements CaseFigures {
  constructor(private readonly db: Database) {}

  async opened(board: BoardId, school: string, from: Date, to: Date): Promise<readonly CountedCase[]> {
    const { rows } = await sql<Row>`
      select coalesce(raised.event->>'kind', opened.event->>'kind') as kind, coalesce(raised.event->>'level', opened.event->>'level') as level, opened.at as opened_at,
        (select min(at) from case_event picked where picked.board_id = opened.board_id and picked.case_id = opened.case_id and picked.event->>'type' = 'acknowledged') as acknowledged_at,
        array(select skip.event->>'step' from case_event skip where skip.board_id = opened.board_id and skip.case_id = opened.case_id and skip.event->>'type' = 'stepSkipped') as skipped
      from case_event opened
      left join lateral (
        select event from case_event later where later.board_id = opened.board_id and later.case_id = opened.case_id and later.event->>'type' = 'raised' order by later.seq desc limit 1
      ) raised on true
      where opened.board_id = ${board} and opened.seq = 1 and not (opened.event ? 'underSeal') and opened.event->>'school' = ${school}
        and opened.at >= ${from} and opened.at < ${to}
      order by opened.at, opened.case_id`.execute(this.db);
    return rows.flatMap((row): CountedCase[] => {
      const kind = CASE_KINDS.find((one) => one === row.kind);
      const level = CASE_LEVELS.find((one) => one === row.level);
      return kind === undefined || level === undefined ? [] : [{ kind, level, openedAt: row.opened_at, acknowledgedAt: row.acknowledged_at, skipped: row.skipped }];
    });
  }
}
