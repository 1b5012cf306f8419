import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { PermissionEvent } from './permissionEvent';
import type { PermissionKey, PermissionState } from './permissionState';

/** Port: the append-only register of what was asked and decided. */
export interface PermissionRegister {
  load(board: BoardId, id: string): Promise<PermissionState | null>;
  /** What this person asked for or allowed a class, the newest first. */
  ofAsker(board: BoardId, personId: string): Promise<readonly PermissionState[]>;
  /** What waits for this person's answer, the longest waiting first. */
  waitingFor(board: BoardId, personId: string): Promise<readonly PermissionState[]>;
  /** Everything of a school's year, the newest first. */
  ofSchool(board: BoardId, school: string, schoolYear: number): Promise<readonly PermissionState[]>;
  /**
   * Adds `events`, after which it is `after` and has to be looked at again at `due`. False: another was first, and
   * nothing is written.
   */
  append(tx: Tx, after: PermissionState, events: readonly PermissionEvent[], due: Date | null): Promise<boolean>;
  /** Due by then, the longest overdue first. */
  due(now: Date, limit: number): Promise<readonly PermissionKey[]>;
}
