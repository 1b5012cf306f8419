import type { Selectable } from 'kysely';
import type { BoardId } from '../people/person';
import type { RecordingEvent, RecordingFact, RecordingPermission } from '../permissions/recordingPermission';
import type { RecordingPermissions } from '../permissions/recordingPermissions';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import type { Schema } from './schema';
import { transactionOf } from './unitOfWork.sql';

type Row = Selectable<Schema['permission_event']>;

export class SqlRecordingPermissions implements RecordingPermissions {
  constructor(private readonly db: Database) {}

  async byId(board: BoardId, id: string): Promise<RecordingPermission | null> {
    const rows = await this.of(board).where('permission_id', '=', id).execute();
    return grouped(rows)[0] ?? null;
  }

  async ofConversation(board: BoardId, conversationId: string): Promise<readonly RecordingPermission[]> {
    return grouped(await this.of(board).where('conversation_id', '=', conversationId).execute());
  }

  async ofSchool(board: BoardId, school: string, { from, to }: { readonly from: Date; readonly to: Date }): Promise<readonly RecordingPermission[]> {
    const begun = this.db.selectFrom('permission_event').select('permission_id').where('board_id', '=', board).where('school', '=', school).where('kind', '=', 'recording').where('seq', '=', 1).where('at', '>=', from).where('at', '<', to);
    const found = grouped(await this.of(board).where('permission_id', 'in', begun).execute());
    return found.toSorted((a, b) => b.events[0].at.getTime() - a.events[0].at.getTime());
  }

  async append(tx: Tx, permission: Omit<RecordingPermission, 'events'>, { seq, at, ...fact }: RecordingEvent): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('permission_event')
      .values({
        board_id: permission.boardId,
        permission_id: permission.id,
        seq,
        at,
        kind: 'recording',
        school: permission.school,
        conversation_id: permission.conversationId,
        event: JSON.stringify(fact),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  private of(board: BoardId) {
    return this.db.selectFrom('permission_event').selectAll().where('board_id', '=', board).where('kind', '=', 'recording').orderBy('permission_id').orderBy('seq');
  }
}

function grouped(rows: readonly Row[]): readonly RecordingPermission[] {
  return [...Map.groupBy(rows, ({ permission_id: id }) => id).values()].flatMap((ofOne) => {
    const [first, ...others] = ofOne;
    if (first === undefined) return [];
    const events: [RecordingEvent, ...RecordingEvent[]] = [toEvent(first), ...others.map(toEvent)];
    return [{ boardId: first.board_id, id: first.permission_id, school: first.school, conversationId: first.conversation_id ?? '', events }];
  });
}

function toEvent({ seq, at, event }: Row): RecordingEvent {
  return { ...(event as RecordingFact), seq, at };
}
