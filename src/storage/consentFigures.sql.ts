import { sql } from 'kysely';
import type { ConsentFigures, PurposeFigures } from '../codeEvaluation/consentFigures';
import type { BoardId } from '../people/person';
import type { Database } from './database';

export class SqlConsentFigures implements ConsentFigures {
  constructor(private readonly db: Database) {}

  async ofYear(board: BoardId, school: string, schoolYear: number): Promise<readonly PurposeFigures[]> {
    const { rows } = await sql<{ purpose: string; yes: number; no: number }>`
      select purpose, count(*) filter (where decision = 'granted')::int as yes, count(*) filter (where decision in ('refused', 'withdrawn'))::int as no
      from (
        select distinct on (student_id, purpose) student_id, purpose, decision from consent_answer
        where board_id = ${board} and school = ${school} and school_year = ${schoolYear}
        order by student_id, purpose, decided_on desc, recorded_at desc, id desc
      ) newest
      group by purpose order by purpose`.execute(this.db);
    return rows;
  }
}
