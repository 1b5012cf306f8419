import type { BoardId } from '../../people/person';

/** Port: how large the lists were that a school applied, to notice one that is cut off. */
export interface ImportLog {
  lastRows(board: BoardId, school: string): Promise<number | null>;
  record(board: BoardId, school: string, rows: number, at: Date): Promise<void>;
}

/** For a place that keeps no log: every list is a first one. */
export const noImportLog: ImportLog = {
  lastRows: async () => null,
  record: async () => undefined,
};
