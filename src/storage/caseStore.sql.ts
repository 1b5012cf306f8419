import { sql } from 'kysely';
import type { CaseEvent } from '../escalation/caseEvent';
import { holdersIn, originIn, type CaseStore } from '../escalation/caseStore';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** Histories in `case_event`; the key (board, case, seq) makes two writers of one version impossible. */
export class SqlCaseStore implements CaseStore {
  constructor(private readonly db: Database) {}

  async load(board: BoardId, caseId: string): Promise<readonly CaseEvent[] | null> {
    const rows = await this.db
      .selectFrom('case_event')
      .selectAll()
      .where('board_id', '=', board)
      .where('case_id', '=', caseId)
      .orderBy('seq')
      .execute();
    if (rows.length === 0) return null;
    return rows.map((row) => ({ ...(row.event as Omit<CaseEvent, 'seq' | 'at'>), seq: row.seq, at: row.at }) as CaseEvent);
  }

  async append(tx: Tx, board: BoardId, caseId: string, expectedVersion: number, events: readonly CaseEvent[]): Promise<'appended' | 'conflict'> {
    const db = transactionOf(tx);
    const last = await db
      .selectFrom('case_event')
      .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('seq'))
      .where('board_id', '=', board)
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow();
    if (Number(last.seq) !== expectedVersion) return 'conflict';

    const origin = originIn(events);
    if (origin !== null) {
      const taken = await db
        .insertInto('case_origin')
        .values({ board_id: board, origin_key: origin, case_id: caseId })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (taken.numInsertedOrUpdatedRows === 0n) return 'conflict';
    }
    const rows = events.map(({ seq, at, ...event }) => ({ board_id: board, case_id: caseId, seq, at, event: JSON.stringify(event) }));
    const inserted = await db.insertInto('case_event').values(rows).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== BigInt(rows.length)) return 'conflict';

    const holders = holdersIn(events).map((person) => ({ board_id: board, case_id: caseId, person_id: person }));
    if (holders.length > 0) await db.insertInto('case_holder').values(holders).onConflict((conflict) => conflict.doNothing()).execute();
    return 'appended';
  }

  async byOrigin(board: BoardId, originKey: string): Promise<string | null> {
    const row = await this.db.selectFrom('case_origin').select('case_id').where('board_id', '=', board).where('origin_key', '=', originKey).executeTakeFirst();
    return row?.case_id ?? null;
  }

  async openCasesOf(board: BoardId, personId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select holder.case_id as id
      from case_holder holder
      join case_event opened on opened.board_id = holder.board_id and opened.case_id = holder.case_id and opened.seq = 1
      where holder.board_id = ${board} and holder.person_id = ${personId}
        and coalesce((
          select state.event->>'type' from case_event state
          where state.board_id = holder.board_id and state.case_id = holder.case_id and state.event->>'type' in ('closed', 'reopened')
          order by state.seq desc limit 1
        ), 'reopened') <> 'closed'
      order by opened.at desc, holder.case_id`.execute(this.db);
    return rows.map((row) => row.id);
  }
}
