import { sql } from 'kysely';
import type { BoardId } from '../people/person';
import type { Check } from '../settings/schoolPractice';
import type { Database } from './database';

/** How often checks noticed something at a school: by kind, of nobody in particular. */
export interface CheckFigure {
  readonly check: Check;
  /** On trial: nobody heard of it. */
  readonly counted: number;
  readonly advised: number;
}

export class SqlCheckFigures {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string, since: Date): Promise<readonly CheckFigure[]> {
    const { rows } = await sql<CheckFigure>`
      select data->>'check' as check, count(*) filter (where type = 'check.counted')::int as counted, count(*) filter (where type = 'check.advised')::int as advised
      from audit_event where board_id = ${board} and at >= ${since} and type in ('check.counted', 'check.advised') and data->>'school' = ${school} group by 1 order by 1`.execute(this.db);
    return rows;
  }
}
