import { sql, type Kysely } from 'kysely';

/** What happens around a signal: where watching was announced and works, what was edited or deleted, and numbers without persons. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `alter table nudge add column turns jsonb not null default '[]', add column is_member boolean not null default true,
    add column message text not null default 'there' check (message in ('there','edited','deleted')), add column version integer not null default 1`,
  // Cards of nudges that were settled already show their second state.
  `update nudge set version = 2 where outcome <> 'open'`,
  `create table watch_place (board_id text not null, conversation_id text not null, told text, heard_at timestamptz,
    test_until timestamptz, test_language text, primary key (board_id, conversation_id))`,
  `create index watch_place_test on watch_place (test_until) where test_until is not null`,
  // What arrives late must not undo a change that came before it.
  `create table message_change (board_id text not null, conversation_id text not null, message_id text not null, changed_at timestamptz not null,
    primary key (board_id, conversation_id, message_id))`,
  `create table watch_count (board_id text not null, school text not null, day date not null, kind text not null, what text not null, cue text not null,
    times integer not null, primary key (board_id, school, day, kind, what, cue))`,
  `create table watch_word (board_id text not null, school text not null, word text not null, means text not null, added_at timestamptz not null,
    primary key (board_id, school, word))`,
];
