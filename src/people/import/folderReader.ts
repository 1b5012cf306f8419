import { readTable, type TableColumns, type TableRow } from './readTable';
import type { RosterProblem, RosterReject, RosterRejectReason } from './roster';
import { fileNamed, type RosterFolder } from './rosterFolder';

/** Reads one file of a folder after the other; after the first that isn't what it should be it reads no more. */
export class FolderReader {
  readonly rejected: RosterReject[] = [];
  problem: RosterProblem | null = null;

  constructor(private readonly folder: RosterFolder) {}

  async required<K extends string>(name: string, columns: TableColumns<K>, required: readonly NoInfer<K>[], take: (row: TableRow<K>, file: string) => RosterRejectReason | null): Promise<void> {
    if (fileNamed(this.folder, name) === null) this.problem ??= { kind: 'missingFile', file: name };
    await this.optional(name, columns, required, take);
  }

  /** Nothing happens when the file isn't there. */
  async optional<K extends string>(name: string, columns: TableColumns<K>, required: readonly NoInfer<K>[], take: (row: TableRow<K>, file: string) => RosterRejectReason | null): Promise<void> {
    const file = fileNamed(this.folder, name);
    if (this.problem !== null || file === null) return;
    const outcome = await readTable(this.folder.open(file), columns, required, (row) => take(row, file));
    if (outcome.kind === 'missingColumns') this.problem = { kind: 'missingColumns', file, columns: outcome.columns };
    else for (const { line, reason } of outcome.rejected) this.rejected.push({ file, line, reason });
  }
}
