import { sql } from 'kysely';
import type { ConsentBook, EventsQuestion } from '../consent/consentBook';
import type { ConsentEvent, ConsentPurpose } from '../consent/consentEvent';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { decisionsIn, rowsOf } from './consentAnswers';
import type { Database, DatabaseTransaction } from './database';
import { transactionOf } from './unitOfWork.sql';

const CHUNK = 1_000;

export class SqlConsentBook implements ConsentBook {
  constructor(private readonly db: Database | DatabaseTransaction) {}

  async purposes(board: BoardId, school: string): Promise<readonly ConsentPurpose[]> {
    const rows = await this.db
      .selectFrom('consent_purpose')
      .selectAll()
      .where('board_id', '=', board)
      .where('school', '=', school)
      .orderBy('ordinal')
      .orderBy('key')
      .execute();
    return rows.map((row) => ({ key: row.key, register: row.register, audience: row.audience, title: { nl: row.title_nl, en: row.title_en } }));
  }

  async purpose(board: BoardId, school: string, key: string): Promise<ConsentPurpose | null> {
    return (await this.purposes(board, school)).find((purpose) => purpose.key === key) ?? null;
  }

  async eventsOf({ board, school, studentIds, purposes }: EventsQuestion): Promise<readonly ConsentEvent[]> {
    if (studentIds.length === 0 || purposes.length === 0) return [];
    const rows = await this.db
      .selectFrom('consent_event')
      .selectAll()
      .where('board_id', '=', board)
      .where('school', '=', school)
      .where(sql<boolean>`student_id = any(${[...studentIds]})`)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute();
    const wanted = new Set(purposes);
    return rows.flatMap((row) => decisionsIn(row.answers).filter(([purpose]) => wanted.has(purpose)).map(([purpose, decision]) => ({
      boardId: row.board_id,
      school: row.school,
      id: row.id,
      studentId: row.student_id,
      purpose,
      decision,
      giver: row.giver,
      giverKey: row.giver_key,
      decidedOn: row.decided_on,
      recordedAt: row.recorded_at,
      schoolYear: row.school_year,
      source: row.source,
      by: row.by_id,
      batch: row.batch_id,
    })));
  }

  async append(tx: Tx, events: readonly ConsentEvent[]): Promise<number> {
    return new SqlConsentBook(transactionOf(tx)).add(events);
  }

  /** Within the transaction that this book was made with. */
  async add(events: readonly ConsentEvent[]): Promise<number> {
    let added = 0;
    const all = [...rowsOf(events)];
    for (let from = 0; from < all.length; from += CHUNK) {
      const chunk = all.slice(from, from + CHUNK);
      const rows = chunk.map(([event, ...others]) => ({
        board_id: event.boardId,
        school: event.school,
        id: event.id,
        student_id: event.studentId,
        answers: JSON.stringify(Object.fromEntries([event, ...others].map(({ purpose, decision }) => [purpose, decision]))),
        giver: event.giver,
        giver_key: event.giverKey,
        decided_on: event.decidedOn,
        recorded_at: event.recordedAt,
        school_year: event.schoolYear,
        source: event.source,
        by_id: event.by,
        batch_id: event.batch,
      }));
      const entered = await this.db.insertInto('consent_event').values(rows).onConflict((conflict) => conflict.doNothing()).returning('answers').execute();
      for (const { answers } of entered) added += Object.keys(answers).length;
    }
    return added;
  }
}
