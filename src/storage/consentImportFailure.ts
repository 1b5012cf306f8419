import { ImportBrokenOff } from '../consent/import/importFailure';

const DISK_FULL = '53100';
/** Connection exceptions, and a server that is stopped or starts up. */
const SERVER_GONE = /^(?:08|57P0[1-3]|25P03)/;
const SOCKET_GONE: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** The words of `pg` for a connection that ended by itself. */
const CONNECTION_GONE = /connection terminated|not queryable|connection timeout|timeout exceeded when trying to connect/i;

/** An error of the database by what somebody can do about it; any other error as it is. */
export function importFailure(error: unknown): unknown {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (code === DISK_FULL) return new ImportBrokenOff('diskFull', error);
  const gone = SERVER_GONE.test(String(code)) || SOCKET_GONE.has(String(code)) || CONNECTION_GONE.test(String(message));
  return gone ? new ImportBrokenOff('databaseGone', error) : error;
}
