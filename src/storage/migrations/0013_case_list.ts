import { sql, type Kysely } from 'kysely';

/** What each case adds up to, for lists. The product fills it with the cases that are there already when it starts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_summary (
      board_id text not null, case_id text not null, school text not null, status text not null check (status in ('open','acknowledged','closed')),
      level text not null, kind text not null, from_student boolean not null, responsible_id text, opened_at timestamptz not null, changed_at timestamptz not null,
      version int not null, steps int not null, steps_done int not null, holder_ids text[] not null,
      primary key (board_id, case_id))`.execute(db);
}
