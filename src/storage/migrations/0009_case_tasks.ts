import { sql, type Kysely } from 'kysely';

/** Who was asked to do something for a case: to find a person's tasks. What the task is stands in the case's history. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table case_task (board_id text not null, case_id text not null, task_id text not null, person_id text not null, primary key (board_id, case_id, task_id))`.execute(db);
  await sql`create index case_task_person on case_task (board_id, person_id)`.execute(db);
}
