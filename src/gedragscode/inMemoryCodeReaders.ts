import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { CodeReader, CodeReaders } from './codeReaders';

export class InMemoryCodeReaders implements CodeReaders {
  readonly #rows: (CodeReader & { readonly board: BoardId; readonly version: string })[] = [];

  async read(_tx: Tx, board: BoardId, version: string, reader: CodeReader): Promise<boolean> {
    if ((await this.of(board, version)).some(({ personId }) => personId === reader.personId)) return false;
    this.#rows.push({ board, version, ...reader });
    return true;
  }

  async of(board: BoardId, version: string): Promise<readonly CodeReader[]> {
    return this.#rows.filter((row) => row.board === board && row.version === version).map(({ personId, at }) => ({ personId, at }));
  }
}
