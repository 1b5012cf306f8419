import { nameWords } from '../gedragscode/wording/safeQuestion';
import type { BoardId } from '../people/person';
import type { Database } from './database';

/** The words of everybody's names, of all schools of a board: what must not leave the school in a question. */
export class SqlNameWords {
  constructor(private readonly db: Database) {}

  async of(board: BoardId): Promise<ReadonlySet<string>> {
    const people = await this.db.selectFrom('person').select(['display_name', 'given_name']).where('board_id', '=', board).execute();
    return nameWords(people.flatMap(({ display_name, given_name }) => [display_name, given_name]));
  }
}
