import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Timestamp = ColumnType<Date, Date, Date>;
type Json = JSONColumnType<object>;

/** Every table. The school board's id leads every key, so that the data can be distributed by board. */
export interface Schema {
  school: {
    board_id: string; key: string; name: string;
    watch_mode: 'off' | 'dryRun' | 'advise' | 'escalate';
    decision_reference: string | null; decision_date: string | null;
    hide_pictures: Generated<boolean>; escalate_pictures: Generated<boolean>; language_model: Generated<boolean>;
    hours: ColumnType<object | null, string | null | undefined, string | null>; region: Generated<'noord' | 'none'>;
    days_off: ColumnType<object, string | undefined, string>; on_call: Generated<string[]>;
    on_call_hours: ColumnType<object | null, string | null | undefined, string | null>; last_responder: ColumnType<string | null, string | null | undefined, string | null>;
    ask_absence: Generated<boolean>;
    /** Checks, quiet hours, channels, documents and the reading of the code; what is missing is as usual. */
    practice: ColumnType<object, string | undefined, string>;
  };
  line_alarm: { board_id: string; school: string; gaps: string[]; told_on: string | null };
  tenant: { tenant_id: string; board_id: string };
  person: {
    board_id: string; id: string; school: string; entra_id: string | null; upn: string | null; stamnummer: string | null;
    display_name: string; given_name: string; birth_date: string | null; roles: string[]; classes: string[];
  };
  supervision: { board_id: string; person_id: string; supervisor_id: string };
  deputy: { board_id: string; of_id: string; deputy_id: string; from_date: string; to_date: string };
  consent_purpose: {
    board_id: string; school: string; key: string; register: 'image' | 'socialMedia'; audience: 'group' | 'school' | 'public';
    title_nl: string; title_en: string; ordinal: number;
  };
  consent_event: {
    board_id: string; school: string; student_id: string; id: string;
    /** Decision by key of the purpose. */
    answers: Json; giver: 'student' | 'guardian'; giver_key: string;
    decided_on: string; recorded_at: Timestamp; school_year: number; source: string; by_id: string | null; batch_id: string | null;
  };
  consent_import: {
    board_id: string; id: string; school: string; source: string; applied_at: Timestamp; by_id: string | null;
    rows: number; new: number; changed: number; withdrawn: number; unchanged: number; unmatched: number; duplicates: number; rejected: number;
  };
  consent_mapping: { board_id: string; school: string; mapping: Json; saved_at: Timestamp };
  consent_settings: { board_id: string; school: string; source_name: string | null; source_url: string | null; deadline: string | null };
  class_member: { board_id: string; school: string; class_key: string; person_id: string; is_mentor: boolean; is_declared: Generated<boolean> };
  people_import: { board_id: string; school: string; applied_at: Timestamp; students: number; added: number; changed: number; moved: number };
  campaign_notice: { board_id: string; key: string; person_id: string; at: Timestamp };
  conversation: {
    board_id: string; id: string; kind: 'personal' | 'groupChat' | 'channel'; school: string; team_id: string | null;
    service_url: string; tenant_id: string; person_id: string | null; installed_at: Timestamp; removed_at: Timestamp | null;
    last_message_at: Timestamp | null;
  };
  inbox: { board_id: string; activity_key: string; received_at: Timestamp; answered_at: Timestamp | null; answer: ColumnType<object | null, string | null, string | null> };
  outbox: {
    board_id: string; id: string; seq: Generated<string>; conversation_id: string; item: Json;
    state: 'waiting' | 'sent' | 'failed' | 'dropped'; attempts: number; not_before: Timestamp; created_at: Timestamp;
    activity_id: string | null; last_error: string | null;
  };
  conduct_state: { board_id: string; conversation_id: string; state: Json; version: number; updated_at: Timestamp };
  nudge: {
    board_id: string; id: string; conversation_id: string; message_id: string; person_id: string; about_ids: string[];
    kind: string; priority: string; reasons: string[]; created_at: Timestamp;
    outcome: 'open' | 'reported' | 'dismissed'; outcome_at: Timestamp | null; dismissed_because: string | null; activity_id: string | null;
    turns: ColumnType<object, string, string>; is_member: boolean; message: 'there' | 'edited' | 'deleted'; version: Generated<number>;
  };
  /** A conversation in which may be watched. `told`: what the bot said there of its watching. */
  watch_place: { board_id: string; conversation_id: string; told: string | null; heard_at: Timestamp | null; test_until: Timestamp | null; test_language: 'nl' | 'en' | null };
  /** A day old at most. */
  message_change: { board_id: string; conversation_id: string; message_id: string; changed_at: Timestamp };
  /** Numbers without persons, conversations and words. */
  watch_count: { board_id: string; school: string; day: string; kind: string; what: string; cue: string; times: number };
  /** What a word means at a school, by an administrator. */
  watch_word: { board_id: string; school: string; word: string; means: string; added_at: Timestamp };
  case_event: { board_id: string; case_id: string; seq: number; event: Json; at: Timestamp };
  case_origin: { board_id: string; origin_key: string; case_id: string };
  step_plan: { board_id: string; version: string; imported_at: Timestamp; plan: Json };
  case_deadline: { board_id: string; case_id: string; due_at: Timestamp };
  /** What a case adds up to, for lists; without sealed ones. */
  case_summary: {
    board_id: string; case_id: string; school: string; status: 'open' | 'acknowledged' | 'closed'; level: string; kind: string; from_student: boolean;
    responsible_id: string | null; opened_at: Timestamp; changed_at: Timestamp; version: number; steps: number; steps_done: number; holder_ids: string[];
  };
  case_task: { board_id: string; case_id: string; task_id: string; person_id: string };
  case_holder: { board_id: string; case_id: string; person_id: string };
  card_place: {
    board_id: string; subject: string; person_id: string; conversation_id: string; activity_id: string; version: number;
  };
  shared_picture: {
    board_id: string; id: string; post_id: string; post_index: number; ticket_key: string; how: 'posted' | 'takenAlong';
    school: string; conversation_id: string; place: 'group' | 'school' | 'public' | null; posted_by: string; purpose: string;
    alt_text: string; media_type: string; width: number; height: number; blob_key: string | null; person_ids: string[];
    /** Who is where, until it is taken down. */
    faces: Json; consent_event_ids: string[]; covered_faces: number; shared_at: Timestamp; withdrawn_at: Timestamp | null;
    card: 'waiting' | 'posted' | 'unsure' | 'failed' | 'removed' | 'stuck'; stuck_at: Timestamp | null; activity_id: string | null;
    offer: ColumnType<object | null, string | null, string | null>; offer_until: Timestamp | null;
  };
  posted_check: {
    board_id: string; conversation_id: string; message_id: string; person_id: string; root_id: string | null;
    sources: ColumnType<object | null, string | null, string | null>; outcome: string; at: Timestamp; language: 'nl' | 'en';
    warning: ColumnType<object | null, string | null, string | null>; declared: string | null;
    warned_at: Timestamp | null; reminded_at: Timestamp | null; due_at: Timestamp | null; hiding: string; version: number;
  };
  /** Append-only: what was asked, granted, refused and withdrawn (III.A.3). */
  permission_event: {
    board_id: string; permission_id: string; seq: number; at: Timestamp; kind: 'recording' | 'register'; school: string; conversation_id: string | null; event: Json;
  };
  /** Made from the events of kind `register`, in the transaction of each. */
  permission_now: {
    board_id: string; permission_id: string; school: string; school_year: number; kind: string; asker_id: string; status: string; for_students: boolean; classes: string[];
    waiting_for: string[]; valid_from: Timestamp; valid_until: Timestamp; asked_at: Timestamp; due_at: ColumnType<Date | null, Date | null, Date | null>; version: number;
  };
  audit_event: {
    board_id: string; id: string; at: Timestamp; type: string; by_id: string | null; about_ids: string[]; data: Json;
  };
  /** Ten minutes old at most: subjects and articles, no words. */
  question_context: { board_id: string; conversation_id: string; person_id: string; articles: string[]; subjects: string[]; at: Timestamp };
  /** In words without names, that an administrator read. */
  known_question: { board_id: string; id: string; question: string; articles: string[]; added_by: string; added_at: Timestamp };
  code_version: { board_id: string; version: string; imported_at: Timestamp; code: Json };
  /** Whom a check told something on that day; gone when the day is over. */
  check_notice: { board_id: string; person_id: string; kind: string; day: string };
  /** Where somebody asked for help a moment ago; a day old at most. */
  help_asked: { board_id: string; conversation_id: string; at: Timestamp };
  newcomer: { board_id: string; person_id: string; confirmed_at: Timestamp; told: string[] };
  code_read: { board_id: string; person_id: string; version: string; at: Timestamp };
  notice: { board_id: string; person_id: string; noticed_at: Timestamp; language: 'nl' | 'en' | null };
}
