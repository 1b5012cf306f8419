import { sql, type Kysely } from 'kysely';

/** How a school works with the code: checks in watched conversations, channels, documents, newcomers and who read the code. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `alter table school add column practice jsonb not null default '{}'`,
  // Once a day per person and kind: the row of a day says that somebody was told, and goes when the day is over.
  `create table check_notice (board_id text not null, person_id text not null, kind text not null, day date not null, primary key (board_id, person_id, kind, day))`,
  `create index check_notice_day on check_notice (day)`,
  // That somebody asked for help there a moment ago; not who, and not what about.
  `create table help_asked (board_id text not null, conversation_id text not null, at timestamptz not null, primary key (board_id, conversation_id))`,
  `create table newcomer (board_id text not null, person_id text not null, confirmed_at timestamptz not null, told text[] not null default '{}', primary key (board_id, person_id))`,
  `create table code_read (board_id text not null, person_id text not null, version text not null, at timestamptz not null, primary key (board_id, version, person_id))`,
];
