import { sql, type Kysely } from 'kysely';

/** When an open case must be looked at again (nobody may be forgotten over a restart), and the step plans that boards imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table case_deadline (board_id text not null, case_id text not null, due_at timestamptz not null, primary key (board_id, case_id))`.execute(db);
  await sql`create table step_plan (board_id text not null, version text not null, imported_at timestamptz not null, plan jsonb not null, primary key (board_id, version))`.execute(db);
  await sql`create index case_deadline_due on case_deadline (due_at)`.execute(db);
}
