import type { BoardId } from '../people/person';

/** Port: which version of the code of conduct was in force. */
export interface CodeVersions {
  /** The newest version dated on or before that day (ISO), else the oldest there is; null when none was imported. */
  versionOn(board: BoardId, day: string): Promise<string | null>;
}

/** Versions are ISO dates, in any order. */
export function versionInForce(versions: readonly string[], day: string): string | null {
  const sorted = versions.toSorted();
  return sorted.findLast((version) => version <= day) ?? sorted[0] ?? null;
}

/** For a place without imported codes. */
export const noCodeVersions: CodeVersions = { versionOn: () => Promise.resolve(null) };
