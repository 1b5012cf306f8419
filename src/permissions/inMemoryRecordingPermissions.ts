import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { RecordingEvent, RecordingPermission } from './recordingPermission';
import type { RecordingPermissions } from './recordingPermissions';

export class InMemoryRecordingPermissions implements RecordingPermissions {
  readonly #rows: RecordingPermission[] = [];

  async byId(board: BoardId, id: string): Promise<RecordingPermission | null> {
    return this.#rows.find((row) => row.boardId === board && row.id === id) ?? null;
  }

  async ofConversation(board: BoardId, conversationId: string): Promise<readonly RecordingPermission[]> {
    return this.#rows.filter((row) => row.boardId === board && row.conversationId === conversationId);
  }

  async ofSchool(board: BoardId, school: string, { from, to }: { readonly from: Date; readonly to: Date }): Promise<readonly RecordingPermission[]> {
    const begun = this.#rows.filter((row) => row.boardId === board && row.school === school && row.events[0].at >= from && row.events[0].at < to);
    return begun.toSorted((a, b) => b.events[0].at.getTime() - a.events[0].at.getTime());
  }

  async append(_tx: Tx, permission: Omit<RecordingPermission, 'events'>, event: RecordingEvent): Promise<boolean> {
    const at = this.#rows.findIndex((row) => row.boardId === permission.boardId && row.id === permission.id);
    const known = this.#rows[at];
    if ((known?.events.length ?? 0) !== event.seq - 1) return false;
    if (known === undefined) this.#rows.push({ ...permission, events: [event] });
    else this.#rows[at] = { ...known, events: [...known.events, event] };
    return true;
  }
}
