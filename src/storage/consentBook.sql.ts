import { sql } from 'kysely';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentEvent, ConsentPurpose } from '../consent/consentEvent';
import type { BoardId } from '../people/person';
import type { Database, DatabaseTransaction } from './database';

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
    return rows.map((row) => ({ key: row.key, register: row.register, title: { nl: row.title_nl, en: row.title_en } }));
  }

  async purpose(board: BoardId, school: string, key: string): Promise<ConsentPurpose | null> {
    return (await this.purposes(board, school)).find((purpose) => purpose.key === key) ?? null;
  }

  async eventsOf(board: BoardId, studentIds: readonly string[], purpose: string): Promise<readonly ConsentEvent[]> {
    if (studentIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('consent_event')
      .selectAll()
      .where('board_id', '=', board)
      .where(sql<boolean>`student_id = any(${[...studentIds]})`)
      .where('purpose', '=', purpose)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      boardId: row.board_id,
      id: row.id,
      studentId: row.student_id,
      purpose: row.purpose,
      decision: row.decision,
      giver: row.giver,
      giverKey: row.giver_key,
      decidedOn: row.decided_on,
      recordedAt: row.recorded_at,
      schoolYear: row.school_year,
      source: row.source,
    }));
  }

  async append(events: readonly ConsentEvent[]): Promise<void> {
    if (this.db.isTransaction) return this.add(events);
    await this.db.transaction().execute((transaction) => new SqlConsentBook(transaction).add(events));
  }

  /** Within the transaction that this book was made with. */
  async add(events: readonly ConsentEvent[]): Promise<void> {
    for (let from = 0; from < events.length; from += CHUNK) {
      const rows = events.slice(from, from + CHUNK).map((event) => ({
        board_id: event.boardId,
        id: event.id,
        student_id: event.studentId,
        purpose: event.purpose,
        decision: event.decision,
        giver: event.giver,
        giver_key: event.giverKey,
        decided_on: event.decidedOn,
        recorded_at: event.recordedAt,
        school_year: event.schoolYear,
        source: event.source,
      }));
      await this.db.insertInto('consent_event').values(rows).onConflict((conflict) => conflict.columns(['board_id', 'id']).doNothing()).execute();
    }
  }
}
