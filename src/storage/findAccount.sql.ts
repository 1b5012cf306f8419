import { sql } from 'kysely';
import type { BoardId, Person } from '../people/person';
import type { Database } from './database';
import { toPerson } from './directory.sql';

/** Somebody of the board by the account in Teams, in any case. */
export async function findAccount(db: Database, board: BoardId, userPrincipalName: string): Promise<Person | null> {
  const row = await db.selectFrom('person').selectAll().where('board_id', '=', board).where(sql<boolean>`lower(upn) = ${userPrincipalName.trim().toLowerCase()}`).executeTakeFirst();
  return row === undefined ? null : toPerson(row);
}
