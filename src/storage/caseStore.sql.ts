import { sql } from 'kysely';
import type { CaseEvent } from '../escalation/caseEvent';
import { fold } from '../escalation/caseState';
import { holdersIn, originIn, tasksIn, type CaseStore } from '../escalation/caseStore';
import type { BoardId } from '../people/person';
import type { Seal } from '../runtime/seal';
import { SealBroken } from '../runtime/sealBroken';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

type Stored = Omit<CaseEvent, 'seq' | 'at'> | { readonly underSeal: string };

/**
 * Histories in `case_event`; the key (board, case, seq) makes two writers of one version impossible. Of a sealed case
 * each event is closed with a key that the database doesn't have: `{"underSeal": "…"}`.
 */
export class SqlCaseStore implements CaseStore {
  constructor(
    private readonly db: Database,
    private readonly seal: Seal,
  ) {}

  async load(board: BoardId, caseId: string): Promise<readonly CaseEvent[] | null> {
    const rows = await this.db
      .selectFrom('case_event')
      .selectAll()
      .where('board_id', '=', board)
      .where('case_id', '=', caseId)
      .orderBy('seq')
      .execute();
    if (rows.length === 0) return null;
    return rows.map(({ event, seq, at }) => ({ ...this.opened(event as Stored, placeOf(board, caseId, seq)), seq, at }) as CaseEvent);
  }

  async append(tx: Tx, board: BoardId, caseId: string, expectedVersion: number, events: readonly CaseEvent[]): Promise<'appended' | 'conflict'> {
    const db = transactionOf(tx);
    const last = await db
      .selectFrom('case_event')
      .select((eb) => [eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('seq'), sql<boolean>`coalesce(bool_or(event ? 'underSeal'), false)`.as('sealed')])
      .where('board_id', '=', board)
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow();
    if (Number(last.seq) !== expectedVersion) return 'conflict';

    const isSealed = last.sealed || events.some((event) => event.type === 'opened' && event.sealed === true);
    const origin = originIn(events);
    if (origin !== null) {
      const taken = await db
        .insertInto('case_origin')
        .values({ board_id: board, origin_key: isSealed ? this.sealedOrigin(board, origin) : origin, case_id: caseId })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (taken.numInsertedOrUpdatedRows === 0n) return 'conflict';
    }
    const rows = events.map(({ seq, at, ...event }) => {
      const stored = JSON.stringify(event);
      return { board_id: board, case_id: caseId, seq, at, event: isSealed ? JSON.stringify({ underSeal: this.seal.close(placeOf(board, caseId, seq), stored) }) : stored };
    });
    const inserted = await db.insertInto('case_event').values(rows).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== BigInt(rows.length)) return 'conflict';

    const holders = holdersIn(events).map((person) => ({ board_id: board, case_id: caseId, person_id: person }));
    if (holders.length > 0) await db.insertInto('case_holder').values(holders).onConflict((conflict) => conflict.doNothing()).execute();
    const tasks = tasksIn(events).map(({ task, personId }) => ({ board_id: board, case_id: caseId, task_id: task, person_id: personId }));
    if (tasks.length > 0) await db.insertInto('case_task').values(tasks).execute();
    return 'appended';
  }

  async byOrigin(board: BoardId, originKey: string): Promise<string | null> {
    const row = await this.db.selectFrom('case_origin').select('case_id').where('board_id', '=', board).where('origin_key', 'in', [originKey, this.sealedOrigin(board, originKey)]).executeTakeFirst();
    return row?.case_id ?? null;
  }

  async openCasesOf(board: BoardId, personId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string; sealed: boolean }>`
      select holder.case_id as id, opened.event ? 'underSeal' as sealed
      from case_holder holder
      join case_event opened on opened.board_id = holder.board_id and opened.case_id = holder.case_id and opened.seq = 1
      where holder.board_id = ${board} and holder.person_id = ${personId}
        and coalesce((
          select state.event->>'type' from case_event state
          where state.board_id = holder.board_id and state.case_id = holder.case_id
            and (state.event->>'type' in ('closed', 'answered', 'mergedInto', 'reopened') or state.event->>'closes' = 'true')
          order by state.seq desc limit 1
        ), 'reopened') = 'reopened'
      order by opened.at desc, holder.case_id`.execute(this.db);
    const open = await Promise.all(rows.map(async ({ id, sealed }) => !sealed || (await this.isOpen(board, id))));
    return rows.filter((_row, index) => open[index]).map(({ id }) => id);
  }

  async casesWithTaskFor(board: BoardId, personId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select opened.case_id as id from case_event opened
      where opened.board_id = ${board} and opened.seq = 1
        and opened.case_id in (select task.case_id from case_task task where task.board_id = ${board} and task.person_id = ${personId})
      order by opened.at desc, opened.case_id`.execute(this.db);
    return rows.map(({ id }) => id);
  }

  async holdersOfCasesAbout(board: BoardId, personId: string): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ id: string }>`
      select distinct holder.person_id as id
      from case_event about
      join case_holder holder on holder.board_id = about.board_id and holder.case_id = about.case_id
      where about.board_id = ${board} and not (about.event ? 'underSeal')
        and about.event->>'type' in ('opened', 'tookIn') and (about.event->'aboutIds') ? ${personId}`.execute(this.db);
    return new Set(rows.map(({ id }) => id));
  }

  private async isOpen(board: BoardId, caseId: string): Promise<boolean> {
    try {
      return fold(caseId, (await this.load(board, caseId)) ?? []).status !== 'closed';
    } catch (error) {
      // Whether it is over can't be read any more: better once too often in the list than hiding the others.
      if (error instanceof SealBroken) return true;
      throw error;
    }
  }

  private opened(event: Stored, place: string): object {
    return 'underSeal' in event ? (JSON.parse(this.seal.open(place, event.underSeal)) as object) : event;
  }

  /** Who reported stands in an origin key. */
  private sealedOrigin(board: BoardId, originKey: string): string {
    return `sealed:${this.seal.mark('case origin', `${board}\n${originKey}`)}`;
  }
}

/** A sealed event opens only where it was written. */
function placeOf(board: BoardId, caseId: string, seq: number): string {
  return `case:${board}:${caseId}:${seq}`;
}
