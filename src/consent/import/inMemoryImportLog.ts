import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { ConsentImportRecord, ImportLog } from './importLog';

export class InMemoryImportLog implements ImportLog {
  /** Oldest first. */
  readonly records: ConsentImportRecord[] = [];

  async recent(board: BoardId, school: string, most: number): Promise<readonly ConsentImportRecord[]> {
    return this.records.filter((record) => record.boardId === board && record.school === school).toReversed().slice(0, most);
  }

  async record(_tx: Tx, record: ConsentImportRecord): Promise<void> {
    this.records.push(record);
  }
}
