import { sql, type Kysely } from 'kysely';

/**
 * Consents that can be accounted for: to which school, entered by whom, in which import; and who is in which class as
 * rows, because a class must be found as fast among a million students as among a thousand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `alter table consent_event add column school text, add column by_id text, add column batch_id text`,
  `update consent_event set school = coalesce((select person.school from person where person.board_id = consent_event.board_id and person.id = consent_event.student_id), '')`,
  `alter table consent_event alter column school set not null`,
  // What was said at one moment about several purposes is one row: a list of a million students is a million rows.
  `alter table consent_event add column answers jsonb`,
  `update consent_event set answers = jsonb_build_object(purpose, decision)`,
  `drop index consent_event_of`,
  `alter table consent_event drop constraint consent_event_pkey, drop column purpose, drop column decision, alter column answers set not null`,
  // One key for both: nothing is entered twice, and a student's entries lie side by side.
  `alter table consent_event add primary key (board_id, school, student_id, id)`,
  // For people who look into the database: one line per purpose.
  `create view consent_answer as select board_id, school, student_id, id, answer.key as purpose, answer.value as decision,
    giver, giver_key, decided_on, recorded_at, school_year, source, by_id, batch_id
    from consent_event, jsonb_each_text(answers) answer`,
  `create table consent_import (
    board_id text not null, id text not null, school text not null, source text not null, applied_at timestamptz not null, by_id text,
    rows int not null, new int not null, changed int not null, withdrawn int not null, unchanged int not null,
    unmatched int not null, duplicates int not null, rejected int not null,
    primary key (board_id, id))`,
  `create index consent_import_last on consent_import (board_id, school, applied_at)`,
  `create table consent_mapping (board_id text not null, school text not null, mapping jsonb not null, saved_at timestamptz not null, primary key (board_id, school))`,
  `create table consent_settings (
    board_id text not null, school text not null, source_name text, source_url text, deadline date, primary key (board_id, school))`,
  `create table class_member (
    board_id text not null, school text not null, class_key text not null, person_id text not null,
    is_mentor boolean not null default false, is_declared boolean not null default false, primary key (board_id, school, class_key, person_id))`,
  `create index class_member_person on class_member (board_id, person_id)`,
  `insert into class_member (board_id, school, class_key, person_id, is_mentor)
    select distinct board_id, school, unnest(classes), id, 'mentor' = any(roles) from person`,
  `drop index person_classes`,
  // A student and a teacher of one school may have the same number.
  `alter table person drop constraint person_board_id_school_stamnummer_key`,
  `create unique index person_stamnummer on person (board_id, school, stamnummer, (roles @> array['student'::text]))`,
  `create table people_import (
    board_id text not null, school text not null, applied_at timestamptz not null, students int not null,
    added int not null, changed int not null, moved int not null, primary key (board_id, school, applied_at))`,
  // A picture's card can be replaced in its place.
  `insert into card_place (board_id, subject, person_id, conversation_id, activity_id, version)
    select board_id, 'picture:' || id, '', conversation_id, activity_id, 1 from shared_picture where activity_id is not null`,
  // What the bot sends of its own accord is in the language in which somebody last dealt with it.
  `alter table notice add column language text check (language in ('nl','en'))`,
  `create table campaign_notice (
    board_id text not null, key text not null, person_id text not null, at timestamptz not null, primary key (board_id, key, person_id))`,
];
