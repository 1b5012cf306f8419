import { sql, type Kysely } from 'kysely';

/** What is asked for and decided about WhatsApp, channels, recordings, videos and social media in class: as it stands now, beside its history in `permission_event`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table permission_now (
    board_id text not null, permission_id text not null, school text not null, school_year int not null, kind text not null, asker_id text not null, status text not null,
    for_students boolean not null, classes text[] not null, waiting_for text[] not null, valid_from timestamptz not null, valid_until timestamptz not null,
    asked_at timestamptz not null, due_at timestamptz, version int not null, primary key (board_id, permission_id))`,
  `create index permission_now_of_asker on permission_now (board_id, asker_id)`,
  `create index permission_now_of_school on permission_now (board_id, school, school_year)`,
  `create index permission_now_waiting on permission_now using gin (waiting_for)`,
  `create index permission_now_due on permission_now (due_at) where due_at is not null`,
  `create index permission_now_granted on permission_now (board_id, school, kind) where status = 'granted'`,
  // Recordings of a whole school, for its register.
  `create index permission_event_of_school on permission_event (board_id, school, kind, at)`,
];
