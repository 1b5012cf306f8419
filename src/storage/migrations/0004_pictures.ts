import { sql, type Kysely } from 'kysely';

/**
 * Pictures that are shared together, taken along or covered afterwards; what became of warnings about pictures that were
 * posted unchecked; students' recordings that a teacher allowed (III.A.3); who gets to see what a purpose is for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // Unknown counts as the widest audience.
  `alter table consent_purpose add column audience text not null default 'public'`,
  `update consent_purpose set audience = case when key in ('besloten', 'whatsapp') then 'group' when key in ('nieuwsbrief', 'jaarboek') then 'school' else 'public' end`,
  `alter table school add column hide_pictures boolean not null default false, add column escalate_pictures boolean not null default false`,

  `alter table shared_picture add column post_id text, add column post_index int not null default 0, add column how text not null default 'posted',
    add column school text not null default '', add column place text, add column faces jsonb not null default '[]',
    add column card text not null default 'posted', add column stuck_at timestamptz, add column offer jsonb, add column offer_until timestamptz`,
  `update shared_picture set post_id = id, place = 'group', card = case when withdrawn_at is null then 'posted' else 'removed' end,
    school = coalesce((select conversation.school from conversation where conversation.board_id = shared_picture.board_id and conversation.id = shared_picture.conversation_id), '')`,
  `alter table shared_picture alter column post_id set not null, alter column blob_key drop not null`,
  `create index shared_picture_post on shared_picture (board_id, post_id)`,
  `create index shared_picture_online on shared_picture (board_id, id) where withdrawn_at is null`,
  `create index shared_picture_of_poster on shared_picture (board_id, posted_by, withdrawn_at) where withdrawn_at is not null`,
  `create index shared_picture_stuck on shared_picture (board_id, school) where card = 'stuck'`,
  `create index shared_picture_offer on shared_picture (offer_until) where offer_until is not null`,
  // Messages that wait are known by their post from now on.
  `update outbox set item = jsonb_build_object('kind', 'sharedPost', 'postId', item->>'pictureId') where state = 'waiting' and item->>'kind' = 'sharedPicture'`,
  `update outbox set item = jsonb_build_object('kind', 'sharedPostChanged', 'postId', item->>'pictureId') where state = 'waiting' and item->>'kind' = 'pictureTakenDown'`,
  `delete from outbox where state = 'waiting' and item->>'kind' in ('takenDownNotice', 'postedWarning')`,

  `alter table posted_check add column language text not null default 'nl', add column warning jsonb, add column declared text,
    add column warned_at timestamptz, add column reminded_at timestamptz, add column due_at timestamptz,
    add column hiding text not null default 'no', add column version int not null default 1`,
  // What was waited for under the old rules isn't known well enough to remind anybody of it.
  `update posted_check set outcome = case outcome when 'deleted' then 'removed' when 'warnStaff' then 'asked' when 'warnStudent' then 'asked'
    when 'couldNotCheck' then 'asked' else outcome end`,
  `create index posted_check_due on posted_check (due_at) where due_at is not null`,
  `create index posted_check_hiding on posted_check (hiding) where hiding in ('wanted', 'toRelease')`,

  `create table permission_event (
    board_id text not null, permission_id text not null, seq int not null, at timestamptz not null, kind text not null,
    school text not null, conversation_id text, event jsonb not null, primary key (board_id, permission_id, seq))`,
  `create index permission_event_of on permission_event (board_id, conversation_id, kind)`,
];
