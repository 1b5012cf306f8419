import type { StoredMessage } from './model';

// Documented: a targeted message disappears after a day, and then it can't be changed or deleted any more.
const LASTS_MS = 24 * 3600 * 1000;

/** Whether a targeted message has had its day. */
export const isExpired = ({ targetedTo, at }: StoredMessage, now: Date): boolean =>
  targetedTo !== null && now.getTime() - new Date(at).getTime() > LASTS_MS;
