import { sql, type Kysely } from 'kysely';

/** A school decides whether questions about the code may go to the language model that the installation names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table school add column language_model boolean not null default false`.execute(db);
}
