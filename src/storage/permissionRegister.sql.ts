import { sql, type Selectable } from 'kysely';
import type { BoardId } from '../people/person';
import type { AskedOfRecord } from '../permissions/covers';
import type { PermissionEvent, PermissionFact } from '../permissions/permissionEvent';
import type { PermissionRegister } from '../permissions/permissionRegister';
import type { PermissionsOnRecord } from '../permissions/permissionsOnRecord';
import { permissionState, waitsFor, type PermissionKey, type PermissionState } from '../permissions/permissionState';
import { permissionSpan } from '../permissions/permissionTimes';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import type { Schema } from './schema';
import { transactionOf } from './unitOfWork.sql';

type EventRow = Selectable<Schema['permission_event']>;

/** More than anybody has under way. */
const MOST = 2_000;

export class SqlPermissionRegister implements PermissionRegister, PermissionsOnRecord {
  constructor(private readonly db: Database) {}

  async load(board: BoardId, id: string): Promise<PermissionState | null> {
    return (await this.states(board, [id]))[0] ?? null;
  }

  async ofAsker(board: BoardId, personId: string): Promise<readonly PermissionState[]> {
    return this.statesOf(board, await this.now(board).where('asker_id', '=', personId).orderBy('asked_at', 'desc').orderBy('permission_id', 'desc').execute());
  }

  async waitingFor(board: BoardId, personId: string): Promise<readonly PermissionState[]> {
    return this.statesOf(board, await this.now(board).where(sql<boolean>`waiting_for @> array[${personId}::text]`).orderBy('asked_at').orderBy('permission_id').execute());
  }

  async ofSchool(board: BoardId, school: string, schoolYear: number): Promise<readonly PermissionState[]> {
    return this.statesOf(board, await this.now(board).where('school', '=', school).where('school_year', '=', schoolYear).orderBy('asked_at', 'desc').orderBy('permission_id', 'desc').execute());
  }

  async append(tx: Tx, after: PermissionState, events: readonly PermissionEvent[], due: Date | null): Promise<boolean> {
    const db = transactionOf(tx);
    const { boardId, id, school } = after;
    const rows = events.map(({ seq, at, ...fact }) => ({ board_id: boardId, permission_id: id, seq, at, kind: 'register' as const, school, conversation_id: null, event: JSON.stringify(fact) }));
    const result = await db.insertInto('permission_event').values(rows).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (result.numInsertedOrUpdatedRows !== BigInt(rows.length)) return false;
    const { from, to } = permissionSpan(after);
    const now = {
      status: after.status, waiting_for: [...waitsFor(after)], valid_from: from, valid_until: to, due_at: due, version: after.version,
    };
    await db
      .insertInto('permission_now')
      .values({
        board_id: boardId, permission_id: id, school, school_year: after.schoolYear, kind: after.kind, asker_id: after.askerId,
        for_students: after.details.forStudents, classes: [...after.details.classes], asked_at: after.askedAt, ...now,
      })
      .onConflict((conflict) => conflict.columns(['board_id', 'permission_id']).doUpdateSet(now))
      .execute();
    return true;
  }

  async due(now: Date, limit: number): Promise<readonly PermissionKey[]> {
    const rows = await this.db.selectFrom('permission_now').select(['board_id', 'permission_id']).where('due_at', '<=', now).orderBy('due_at').orderBy('permission_id').limit(limit).execute();
    return rows.map((row) => ({ boardId: row.board_id, id: row.permission_id }));
  }

  /** The same as `covers`, without reading a history. */
  async holds(board: BoardId, { kind, personId, school, classes, at }: AskedOfRecord): Promise<boolean> {
    const keys = sql`${[...classes]}::text[]`;
    const found = await this.db
      .selectFrom('permission_now')
      .select('permission_id')
      .where('board_id', '=', board).where('school', '=', school).where('kind', '=', kind).where('status', '=', 'granted')
      .where('valid_from', '<=', at).where('valid_until', '>=', at)
      .where(sql<boolean>`(classes = '{}' or classes @> ${keys})`)
      .where(sql<boolean>`(asker_id = ${personId} or (for_students and ${classes.length > 0}))`)
      .limit(1)
      .executeTakeFirst();
    return found !== undefined;
  }

  private now(board: BoardId) {
    return this.db.selectFrom('permission_now').select('permission_id').where('board_id', '=', board).limit(MOST);
  }

  private statesOf(board: BoardId, rows: readonly { readonly permission_id: string }[]): Promise<readonly PermissionState[]> {
    return this.states(board, rows.map((row) => row.permission_id));
  }

  /** In the order of `ids`. */
  private async states(board: BoardId, ids: readonly string[]): Promise<readonly PermissionState[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.selectFrom('permission_event').selectAll().where('board_id', '=', board).where('kind', '=', 'register').where('permission_id', 'in', ids).orderBy('seq').execute();
    const byId = Map.groupBy(rows, ({ permission_id: id }) => id);
    return ids.flatMap((id) => stateFrom(byId.get(id) ?? []) ?? []);
  }
}

function stateFrom(rows: readonly EventRow[]): PermissionState | null {
  const [first] = rows;
  return first === undefined ? null : permissionState({ boardId: first.board_id, id: first.permission_id, school: first.school }, rows.map(toEvent));
}

function toEvent({ seq, at, event }: EventRow): PermissionEvent {
  return { ...(event as PermissionFact), seq, at };
}
