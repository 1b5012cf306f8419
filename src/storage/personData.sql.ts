import { sql } from 'kysely';
import type { BoardId, Person } from '../people/person';
import type { Database } from './database';

/** Sealed cases aren't told to an administrator, not even that there are any; this says so whether there are or not. */
const SEALED_REPORTS = 'Verzegelde meldingen staan hier niet in. Vraag ernaar bij de vertrouwenspersoon.';

/** Everything that is kept about one person, by table of origin. Of others only ids that can't be left out. */
export async function personData(db: Database, board: BoardId, person: Person) {
  const { id } = person;
  const about = sql<boolean>`about_ids @> array[${id}::text]`;
  const [consents, supervision, deputies, notice, conversations, nudges, nudgesAbout, cases, pictures, postedPictures, pictureWarnings, permissions, lastQuestions, duties, checkAdvice, newcomer, codeRead, account] = await Promise.all([
    db.selectFrom('consent_event').selectAll().where('board_id', '=', board).where('student_id', '=', id).orderBy('recorded_at').execute(),
    db.selectFrom('supervision').selectAll().where('board_id', '=', board).where((eb) => eb.or([eb('person_id', '=', id), eb('supervisor_id', '=', id)])).execute(),
    db.selectFrom('deputy').selectAll().where('board_id', '=', board).where((eb) => eb.or([eb('of_id', '=', id), eb('deputy_id', '=', id)])).execute(),
    db.selectFrom('notice').selectAll().where('board_id', '=', board).where('person_id', '=', id).executeTakeFirst(),
    db.selectFrom('conversation').select(['id', 'kind', 'installed_at', 'removed_at']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    db.selectFrom('nudge').select(['id', 'kind', 'created_at', 'outcome']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    // Without who got it: that is somebody else.
    db.selectFrom('nudge').select(['id', 'kind', 'reasons', 'created_at', 'outcome']).where('board_id', '=', board).where(about).execute(),
    casesWith(db, board, id),
    db.selectFrom('shared_picture').select(['id', 'purpose', 'shared_at', 'withdrawn_at']).where('board_id', '=', board).where(sql<boolean>`person_ids @> array[${id}::text]`).execute(),
    // Without who is in it: those are others.
    db.selectFrom('shared_picture').select(['id', 'purpose', 'how', 'alt_text', 'shared_at', 'withdrawn_at']).where('board_id', '=', board).where('posted_by', '=', id).execute(),
    db.selectFrom('posted_check').select(['conversation_id', 'message_id', 'at', 'outcome', 'declared', 'warned_at', 'reminded_at']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    // What the person asked for with what came of it, and what the person said about others' requests.
    db.selectFrom('permission_event').select(['permission_id', 'at', 'event']).where('board_id', '=', board)
      .where(sql<boolean>`(event->>'by' = ${id} or event->>'to' = ${id} or permission_id in (select permission_id from permission_now where board_id = ${board} and asker_id = ${id}))`).orderBy('at').orderBy('seq').execute(),
    db.selectFrom('question_context').select(['conversation_id', 'articles', 'subjects', 'at']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    db.selectFrom('school').select(['key as school', sql<boolean>`on_call @> array[${id}::text]`.as('onCall'), sql<boolean>`coalesce(last_responder = ${id}, false)`.as('lastResponder')]).where('board_id', '=', board).where(sql<boolean>`(on_call @> array[${id}::text] or last_responder = ${id})`).execute(),
    // Of today only.
    db.selectFrom('check_notice').select(['kind', 'day']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    db.selectFrom('newcomer').select('confirmed_at').where('board_id', '=', board).where('person_id', '=', id).execute(),
    db.selectFrom('code_read').select(['version', 'at']).where('board_id', '=', board).where('person_id', '=', id).execute(),
    db.selectFrom('audit_event').select(['at', 'type', 'data', sql<boolean>`coalesce(by_id = ${id}, false)`.as('own')]).where('board_id', '=', board).where((eb) => eb.or([about, eb('by_id', '=', id)])).orderBy('at').execute(),
  ]);
  return { person, consents, supervision, deputies, firstContact: notice ?? null, conversations, nudges, nudgesAbout, cases, sealedReports: SEALED_REPORTS, pictures, postedPictures, pictureWarnings, permissions, lastQuestions, duties, checkAdvice, newcomer, codeRead, account };
}

export interface CaseOfPerson {
  readonly caseId: string;
  readonly openedAt: Date;
  readonly kind: string;
  readonly level: string;
  readonly closed: boolean;
  readonly as: readonly ('reporter' | 'about' | 'responder' | 'task')[];
}

/** In which cases somebody occurs, and as what; sealed ones aside. What stands in them concerns others as well: a person decides what is given. */
export async function casesWith(db: Database, board: BoardId, id: string): Promise<readonly CaseOfPerson[]> {
  const { rows } = await sql<{ case_id: string; at: Date; kind: string; level: string; closed: boolean; reporter: boolean; about: boolean; responder: boolean; task: boolean }>`
    select opened.case_id, opened.at, opened.event->>'kind' as kind, opened.event->>'level' as level,
      coalesce((select last.event->>'type' from case_event last where last.board_id = opened.board_id and last.case_id = opened.case_id
        and last.event->>'type' in ('closed', 'answered', 'mergedInto', 'reopened', 'withdrawn') and coalesce(last.event->>'closes', 'true') = 'true' order by last.seq desc limit 1), 'reopened') <> 'reopened' as closed,
      (opened.event->>'reporterId' = ${id} or exists (select 1 from case_event more where more.board_id = opened.board_id and more.case_id = opened.case_id
        and ((more.event->>'type' = 'reporterAdded' and more.event->>'by' = ${id}) or (more.event->>'type' = 'tookIn' and more.event->'reports' @> jsonb_build_array(jsonb_build_object('by', ${id}::text)))))) is true as reporter,
      exists (select 1 from case_event concerning where concerning.board_id = opened.board_id and concerning.case_id = opened.case_id
        and concerning.event->>'type' in ('opened', 'tookIn') and (concerning.event->'aboutIds') ? ${id}) as about,
      exists (select 1 from case_task task where task.board_id = opened.board_id and task.case_id = opened.case_id and task.person_id = ${id}) as task,
      exists (select 1 from case_holder holder where holder.board_id = opened.board_id and holder.case_id = opened.case_id and holder.person_id = ${id}) as responder
    from case_event opened where opened.board_id = ${board} and opened.seq = 1 and not (opened.event ? 'underSeal') order by opened.at`.execute(db);
  return rows
    .filter(({ reporter, about, responder, task }) => reporter || about || responder || task)
    .map(({ case_id: caseId, at: openedAt, kind, level, closed, ...part }) => ({
      caseId, openedAt, kind, level, closed,
      as: (['reporter', 'about', 'responder', 'task'] as const).filter((role) => part[role]),
    }));
}
