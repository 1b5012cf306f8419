import { sql, type Kysely } from 'kysely';

/** When a school is open, who is on call for acute cases, who comes last, and which gaps the administrators were told of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // Minutes since midnight per weekday; null: the usual hours.
  `alter table school add column hours jsonb, add column region text not null default 'noord' check (region in ('noord','none')),
    add column days_off jsonb not null default '[]', add column on_call text[] not null default '{}', add column on_call_hours jsonb,
    add column last_responder text, add column ask_absence boolean not null default false`,
  `create table line_alarm (board_id text not null, school text not null, gaps text[] not null, told_on date, primary key (board_id, school))`,
];
