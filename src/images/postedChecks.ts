import type { Tx } from '../runtime/unitOfWork';
import type { PostedCheck, PostedKey } from './postedCheck';

/** Port: what is remembered of messages with pictures. */
export interface PostedChecks {
  of(key: PostedKey): Promise<PostedCheck | null>;
  /** False: this message is known already. */
  begin(tx: Tx, check: PostedCheck): Promise<boolean>;
  /** False: something else happened to it since `before` was read, and nothing is written. */
  save(tx: Tx, before: PostedCheck, after: PostedCheck): Promise<boolean>;
  /** Whose moment has come, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly PostedKey[]>;
  /** Where Graph is still to be asked to hide or to release. */
  hidingOpen(limit: number): Promise<readonly PostedKey[]>;
}
