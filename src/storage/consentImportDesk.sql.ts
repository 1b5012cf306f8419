import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { ConsentEvent } from '../consent/consentEvent';
import type { DeskRow, ImportDesk, ImportSignature } from '../consent/import/importDesk';
import type { ListRow } from '../consent/import/listRow';
import { signImport, type SigningDeps } from '../consent/import/signImport';
import { COPY_LIST, copyIn, listRows } from './consentImportCopy';
import { CopyBuffer } from './consentImportCopyBuffer';
import { COPY_EVENTS, EventRows } from './consentImportEvents';
import type { ImportTurns } from './consentImportTurns';
import { DeskRowReader, HAS_ENTRIES, ROWS_CURSOR, ROWS_CURSOR_OF_NEW_SCHOOL, type PackedRow } from './consentImportRows.sql';
import type { DatabaseTransaction } from './database';
import type { Schema } from './schema';
import { asTx } from './unitOfWork.sql';

/** Enough to keep both sides busy, little enough to be forgotten quickly. */
const BATCH = 2_000;

const LIST = `create temp table consent_list (
  line int not null, account text, stamnummer text, birth_date text, decided_on text, giver text, answers text not null) on commit drop`;

/**
 * A desk on one connection that has a transaction open. Writing goes on while the caller prepares what comes next, and
 * the next batch is fetched while it decides on this one.
 */
export class SqlImportDesk implements ImportDesk {
  #writing: Promise<void> = Promise.resolve();
  #hasList = false;
  readonly #events = new EventRows();
  /** One is on its way to the server while the other is filled. */
  #buffers = [new CopyBuffer(), new CopyBuffer()] as const;

  constructor(
    private readonly client: PoolClient,
    private readonly turns: ImportTurns,
    private readonly deps: SigningDeps,
    private readonly at: { readonly board: string; readonly school: string },
  ) {}

  async lastRows(): Promise<number | null> {
    const { board, school } = this.at;
    const last = await this.#query<{ rows: number }>('select rows from consent_import where board_id = $1 and school = $2 order by applied_at desc, id desc limit 1', [board, school]);
    return last.rows[0]?.rows ?? null;
  }

  async lay(rows: readonly ListRow[]): Promise<void> {
    if (!this.#hasList) await this.#query(LIST);
    this.#hasList = true;
    await this.#writeBehind(COPY_LIST, listRows(this.#freeBuffer(), rows));
  }

  async *rows(purposes: readonly string[]): AsyncIterable<readonly DeskRow[]> {
    if (!this.#hasList) return;
    await this.#query('analyze consent_list');
    const { board, school } = this.at;
    const entries = await this.#query<{ has_entries: boolean }>(HAS_ENTRIES, [board, school]);
    await this.#query(entries.rows[0]?.has_entries === true ? ROWS_CURSOR : ROWS_CURSOR_OF_NEW_SCHOOL, [board, school, [...purposes]]);
    const reader = new DeskRowReader();
    let next = this.#fetch();
    for (;;) {
      const batch = await next;
      if (batch.length === 0) return;
      next = this.#fetch();
      yield batch.map((row) => reader.read(row));
    }
  }

  async enter(events: readonly ConsentEvent[]): Promise<void> {
    await this.#writeBehind(COPY_EVENTS, this.#events.write(this.#freeBuffer(), events));
  }

  async sign(signature: ImportSignature): Promise<void> {
    await this.turns.take(() => signImport(this.deps, asTx(kyselyOn(this.client)), signature));
  }

  #query<Row extends QueryResultRow>(statement: string, values: readonly unknown[] = []): Promise<QueryResult<Row>> {
    return this.turns.take(() => this.client.query<Row>(statement, [...values]));
  }

  #fetch(): Promise<readonly PackedRow[]> {
    return this.turns.take(async () => (await this.client.query<PackedRow>({ text: `fetch ${BATCH} from consent_rows`, rowMode: 'array' })).rows);
  }

  /** One batch at most is on its way, or a slow database would fill the memory. */
  async #writeBehind(statement: string, rows: Uint8Array): Promise<void> {
    await this.#writing;
    this.#writing = this.turns.take(() => copyIn(this.client, statement, rows));
  }

  #freeBuffer(): CopyBuffer {
    const [busy, free] = this.#buffers;
    this.#buffers = [free, busy];
    return free;
  }
}

/** The same connection for what writes with Kysely. */
function kyselyOn(client: PoolClient): DatabaseTransaction {
  const same = { query: client.query.bind(client), release: () => undefined } as unknown as PostgresPoolClient;
  const dialect = new PostgresDialect({ pool: { connect: async () => same, end: async () => undefined } });
  return new Kysely<Schema>({ dialect }) as unknown as DatabaseTransaction;
}
