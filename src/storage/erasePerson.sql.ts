import { sql } from 'kysely';
import type { AuditEvent } from '../audit/auditEvent';
import type { BoardId } from '../people/person';
import type { Ids } from '../runtime/ids';
import { SqlAudit } from './audit.sql';
import type { Database, DatabaseTransaction } from './database';
import { asTx } from './unitOfWork.sql';

/** How many rows of each kind went. */
export type Erased = Readonly<Record<'consents' | 'messages' | 'nudges' | 'other', number>>;

/**
 * Erases what is kept about one person, in one transaction. The account keeps that it happened, and ids: without the
 * person they lead to nobody. Closed cases keep their ids likewise. With `dryRun` everything is counted and nothing done.
 */
export async function erasePerson(db: Database, ids: Ids, { board, personId, at, dryRun }: { readonly board: BoardId; readonly personId: string; readonly at: Date; readonly dryRun: boolean }): Promise<Erased> {
  let erased: Erased = { consents: 0, messages: 0, nudges: 0, other: 0 };
  await db
    .transaction()
    .execute(async (transaction) => {
      erased = await erase(transaction, board, personId);
      const event: AuditEvent = { type: 'person.erased', boardId: board, at, by: null, about: [personId] };
      await new SqlAudit(ids).record(asTx(transaction), event);
      if (dryRun) throw new DryRun();
    })
    .catch((cause: unknown) => {
      if (!(cause instanceof DryRun)) throw cause;
    });
  return erased;
}

// Thrown inside the transaction only, so that it is rolled back.
class DryRun extends Error {}

async function erase(db: DatabaseTransaction, board: BoardId, id: string): Promise<Erased> {
  const counted = async (query: ReturnType<typeof sql>): Promise<number> => Number((await query.execute(db)).numAffectedRows ?? 0n);
  const of = sql`board_id = ${board}`;
  const consents = await counted(sql`delete from consent_event where ${of} and student_id = ${id}`);
  const messages = await counted(sql`delete from outbox where ${of} and conversation_id = ${`person:${id}`}`);
  const nudges =
    (await counted(sql`delete from nudge where ${of} and person_id = ${id}`)) +
    (await counted(sql`update nudge set about_ids = array_remove(about_ids, ${id}) where ${of} and about_ids @> array[${id}::text]`));
  let other = 0;
  for (const query of [
    sql`delete from supervision where ${of} and (person_id = ${id} or supervisor_id = ${id})`,
    sql`delete from deputy where ${of} and (of_id = ${id} or deputy_id = ${id})`,
    sql`update school set on_call = array_remove(on_call, ${id}), last_responder = nullif(last_responder, ${id}) where ${of} and (on_call @> array[${id}::text] or last_responder = ${id})`,
    sql`delete from class_member where ${of} and person_id = ${id}`,
    sql`delete from card_place where ${of} and person_id = ${id}`,
    sql`delete from campaign_notice where ${of} and person_id = ${id}`,
    sql`delete from posted_check where ${of} and person_id = ${id}`,
    sql`delete from permission_event where ${of} and permission_id in (select permission_id from permission_now where ${of} and asker_id = ${id})`,
    sql`delete from permission_now where ${of} and asker_id = ${id}`,
    // What the person said about another's request: that and when stays, without the words.
    sql`update permission_event set event = (select jsonb_object_agg(key, case when key in ('reason', 'conditions', 'question', 'answer') and jsonb_typeof(value) = 'string' then '""'::jsonb else value end) from jsonb_each(event))
      where ${of} and kind = 'register' and event->>'by' = ${id} and event ?| array['reason', 'conditions', 'question', 'answer']`,
    sql`update permission_now set waiting_for = array_remove(waiting_for, ${id}) where ${of} and waiting_for @> array[${id}::text]`,
    sql`delete from conversation where ${of} and person_id = ${id}`,
    sql`delete from question_context where ${of} and person_id = ${id}`,
    sql`delete from check_notice where ${of} and person_id = ${id}`,
    sql`delete from newcomer where ${of} and person_id = ${id}`,
    sql`update newcomer set told = array_remove(told, ${id}) where ${of} and told @> array[${id}::text]`,
    sql`delete from code_read where ${of} and person_id = ${id}`,
    sql`delete from notice where ${of} and person_id = ${id}`,
    sql`delete from person where ${of} and id = ${id}`,
  ]) other += await counted(query);
  return { consents, messages, nudges, other };
}
