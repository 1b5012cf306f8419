import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { RecordingEvent, RecordingPermission } from './recordingPermission';

/** Port: the append-only register of what was asked and decided about recordings (III.A.3). */
export interface RecordingPermissions {
  byId(board: BoardId, id: string): Promise<RecordingPermission | null>;
  ofConversation(board: BoardId, conversationId: string): Promise<readonly RecordingPermission[]>;
  /** Asked for or allowed from `from` on and before `to`, the newest first. */
  ofSchool(board: BoardId, school: string, period: { readonly from: Date; readonly to: Date }): Promise<readonly RecordingPermission[]>;
  /** False: that entry is there already, and nothing is written. */
  append(tx: Tx, permission: Omit<RecordingPermission, 'events'>, event: RecordingEvent): Promise<boolean>;
}
