import { sql, type Kysely } from 'kysely';

/**
 * The first tables. Written as SQL, because that is what an administrator reads when asking what is kept.
 * `board_id` leads every key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table school (
    board_id text not null, key text not null, name text not null,
    watch_mode text not null default 'off' check (watch_mode in ('off','dryRun','advise','escalate')),
    decision_reference text, decision_date date,
    primary key (board_id, key))`,
  `create table tenant (tenant_id text primary key, board_id text not null)`,
  `create table person (
    board_id text not null, id text not null, school text not null, entra_id text, upn text, stamnummer text,
    display_name text not null, given_name text not null, birth_date date,
    roles text[] not null, classes text[] not null,
    primary key (board_id, id), unique (board_id, entra_id), unique (board_id, school, stamnummer))`,
  `create unique index person_upn on person (board_id, lower(upn))`,
  `create index person_classes on person using gin (classes)`,
  `create index person_roles on person (board_id, school) include (roles)`,
  `create table supervision (board_id text not null, person_id text not null, supervisor_id text not null, primary key (board_id, person_id))`,
  `create table deputy (
    board_id text not null, of_id text not null, deputy_id text not null, from_date date not null, to_date date not null,
    primary key (board_id, of_id, deputy_id, from_date))`,
  `create table consent_purpose (
    board_id text not null, school text not null, key text not null,
    register text not null check (register in ('image','socialMedia')),
    title_nl text not null, title_en text not null, ordinal int not null default 0,
    primary key (board_id, school, key))`,
  `create table consent_event (
    board_id text not null, id text not null, student_id text not null, purpose text not null,
    decision text not null check (decision in ('granted','refused','withdrawn','unknown')),
    giver text not null check (giver in ('student','guardian')), giver_key text not null,
    decided_on date not null, recorded_at timestamptz not null, school_year int not null, source text not null,
    primary key (board_id, id))`,
  `create index consent_event_of on consent_event (board_id, student_id, purpose)`,
  `create table conversation (
    board_id text not null, id text not null, kind text not null check (kind in ('personal','groupChat','channel')),
    school text not null, team_id text, service_url text not null, tenant_id text not null, person_id text,
    installed_at timestamptz not null, removed_at timestamptz, last_message_at timestamptz,
    primary key (board_id, id))`,
  `create index conversation_of_person on conversation (board_id, person_id) where person_id is not null`,
  `create table inbox (
    board_id text not null, activity_key text not null, received_at timestamptz not null, answered_at timestamptz, answer jsonb,
    primary key (board_id, activity_key))`,
  `create index inbox_age on inbox (received_at)`,
  `create table outbox (
    board_id text not null, id text not null, seq bigserial not null, conversation_id text not null, item jsonb not null,
    state text not null default 'waiting' check (state in ('waiting','sent','failed','dropped')),
    attempts int not null default 0, not_before timestamptz not null, created_at timestamptz not null,
    activity_id text, last_error text,
    primary key (board_id, id))`,
  `create index outbox_waiting on outbox (board_id, conversation_id, seq) where state = 'waiting'`,
  `create table conduct_state (
    board_id text not null, conversation_id text not null, state jsonb not null, version int not null, updated_at timestamptz not null,
    primary key (board_id, conversation_id))`,
  `create table nudge (
    board_id text not null, id text not null, conversation_id text not null, message_id text not null, person_id text not null,
    about_ids text[] not null, kind text not null, priority text not null, reasons text[] not null, created_at timestamptz not null,
    outcome text not null default 'open' check (outcome in ('open','reported','dismissed')),
    outcome_at timestamptz, dismissed_because text, activity_id text,
    primary key (board_id, id))`,
  `create table case_event (
    board_id text not null, case_id text not null, seq int not null, event jsonb not null, at timestamptz not null,
    primary key (board_id, case_id, seq))`,
  `create table case_origin (board_id text not null, origin_key text not null, case_id text not null, primary key (board_id, origin_key))`,
  `create table case_holder (board_id text not null, case_id text not null, person_id text not null, primary key (board_id, case_id, person_id))`,
  `create index case_holder_person on case_holder (board_id, person_id)`,
  `create table card_place (
    board_id text not null, subject text not null, person_id text not null, conversation_id text not null,
    activity_id text not null, version int not null,
    primary key (board_id, subject, person_id))`,
  `create table shared_picture (
    board_id text not null, id text not null, ticket_key text not null, conversation_id text not null, posted_by text not null,
    purpose text not null, alt_text text not null, media_type text not null, width int not null, height int not null,
    blob_key text not null, person_ids text[] not null, consent_event_ids text[] not null, covered_faces int not null,
    shared_at timestamptz not null, withdrawn_at timestamptz, activity_id text,
    primary key (board_id, id), unique (board_id, ticket_key))`,
  `create table posted_check (
    board_id text not null, conversation_id text not null, message_id text not null, person_id text not null,
    root_id text, sources jsonb, outcome text not null, at timestamptz not null,
    primary key (board_id, conversation_id, message_id))`,
  `create table audit_event (
    board_id text not null, id text not null, at timestamptz not null, type text not null,
    by_id text, about_ids text[] not null, data jsonb not null,
    primary key (board_id, id))`,
  `create index audit_event_at on audit_event (board_id, at)`,
  `create table code_version (board_id text not null, version text not null, imported_at timestamptz not null, code jsonb not null, primary key (board_id, version))`,
  `create table notice (board_id text not null, person_id text not null, noticed_at timestamptz not null, primary key (board_id, person_id))`,
];
