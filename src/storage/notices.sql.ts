import type { BoardId } from '../people/person';
import type { Language } from '../runtime/language';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** Who was told at first contact that this is an automated assistant, and what it sees; and in which language they deal with it. */
export class SqlNotices {
  private readonly told = new Set<string>();
  private readonly languages = new Map<string, Language>();

  constructor(private readonly db: Database) {}

  async has(board: BoardId, personId: string): Promise<boolean> {
    const key = `${board}\n${personId}`;
    if (this.told.has(key)) return true;
    const row = await this.db.selectFrom('notice').select('person_id').where('board_id', '=', board).where('person_id', '=', personId).executeTakeFirst();
    if (row !== undefined) this.told.add(key);
    return row !== undefined;
  }

  /** True for the first one only. */
  async add(tx: Tx, board: BoardId, personId: string, at: Date): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('notice')
      .values({ board_id: board, person_id: personId, noticed_at: at, language: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  /** Writes only what changed: the language of Teams rarely does. */
  async speaks(board: BoardId, personId: string, language: Language): Promise<void> {
    const key = `${board}\n${personId}`;
    if (this.languages.get(key) === language) return;
    await this.db
      .updateTable('notice')
      .set({ language })
      .where('board_id', '=', board)
      .where('person_id', '=', personId)
      .where((eb) => eb.or([eb('language', 'is', null), eb('language', '!=', language)]))
      .execute();
    this.languages.set(key, language);
  }

  /** Dutch for somebody who never dealt with the bot. */
  async languageOf(board: BoardId, personId: string): Promise<Language> {
    const row = await this.db.selectFrom('notice').select('language').where('board_id', '=', board).where('person_id', '=', personId).executeTakeFirst();
    return row?.language ?? 'nl';
  }
}
