import { sql, type Kysely } from 'kysely';

/** What a next question may go on about, and questions of which the school said what answers them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // Ten minutes old at most, so a crash may lose it.
  `create unlogged table question_context (
    board_id text not null, conversation_id text not null, person_id text not null,
    articles text[] not null, subjects text[] not null, at timestamptz not null,
    primary key (board_id, conversation_id, person_id)
  )`,
  `create index question_context_at on question_context (at)`,
  `create table known_question (
    board_id text not null, id text not null, question text not null, articles text[] not null,
    added_by text not null, added_at timestamptz not null,
    primary key (board_id, id)
  )`,
];
