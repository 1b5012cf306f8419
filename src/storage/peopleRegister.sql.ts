import { sql } from 'kysely';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { ImportRecord, MatchKeys, PeopleRegister, RegisteredPerson, RegisteredSchool } from '../people/import/peopleRegister';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { toPerson } from './directory.sql';
import { purposeRows } from './purposeRows';
import { savePeople } from './savePeople.sql';
import { transactionOf } from './unitOfWork.sql';

export class SqlPeopleRegister implements PeopleRegister {
  /** @param tenants of the board: a school that is opened can be reached from them at once */
  constructor(
    private readonly purposes: readonly ConsentPurpose[],
    private readonly tenants: readonly string[],
  ) {}

  async lock(tx: Tx, board: BoardId): Promise<void> {
    const db = transactionOf(tx);
    // The other import may take longer than a query usually may, and comparing a large roster longer than a pause.
    await sql`set local statement_timeout = 0`.execute(db);
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
    await sql`select pg_advisory_xact_lock(hashtext('people.import'), hashtext(${board}))`.execute(db);
  }

  async schools(tx: Tx, board: BoardId): Promise<readonly RegisteredSchool[]> {
    return transactionOf(tx).selectFrom('school').select(['key', 'name']).where('board_id', '=', board).orderBy('key').execute();
  }

  async openSchool(tx: Tx, board: BoardId, { key, name }: RegisteredSchool): Promise<void> {
    const db = transactionOf(tx);
    const opened = await db
      .insertInto('school')
      .values({ board_id: board, key, name, watch_mode: 'off', decision_reference: null, decision_date: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const tenants = this.tenants.map((tenant) => ({ tenant_id: tenant.toLowerCase(), board_id: board }));
    if (tenants.length > 0) await db.insertInto('tenant').values(tenants).onConflict((conflict) => conflict.doNothing()).execute();
    const known = await db.selectFrom('consent_purpose').select('key').where('board_id', '=', board).where('school', '=', key).limit(1).executeTakeFirst();
    if (opened.numInsertedOrUpdatedRows === 0n && known !== undefined) return;
    const purposes = purposeRows(board, key, this.purposes);
    if (purposes.length > 0) await db.insertInto('consent_purpose').values(purposes).execute();
  }

  async matching(tx: Tx, board: BoardId, { accounts, numbers, entraIds }: MatchKeys): Promise<readonly RegisteredPerson[]> {
    const db = transactionOf(tx);
    const lower = [...new Set(accounts.map((account) => account.toLowerCase()))];
    // Three queries, so that each finds by its own index.
    const ofBoard = () => db.selectFrom('person').selectAll().where('board_id', '=', board);
    const byAccount = await ofBoard().where(sql<boolean>`lower(upn) = any(${lower})`).execute();
    const byNumber = await ofBoard()
      .where(sql<boolean>`(school, stamnummer) in (select * from unnest(${numbers.map(({ school }) => school)}::text[], ${numbers.map(({ stamnummer }) => stamnummer)}::text[]))`)
      .execute();
    const byEntraId = await ofBoard().where(sql<boolean>`entra_id = any(${[...entraIds]})`).execute();
    const people = [...new Map([...byAccount, ...byNumber, ...byEntraId].map((row) => [row.id, row])).values()];
    const members = await db
      .selectFrom('class_member')
      .select(['person_id', 'class_key', 'is_mentor', 'is_declared'])
      .where('board_id', '=', board)
      .where(sql<boolean>`person_id = any(${people.map(({ id }) => id)})`)
      .where((eb) => eb.or([eb('is_mentor', '=', true), eb('is_declared', '=', true)]))
      .execute();
    const membersOf = Map.groupBy(members, ({ person_id }) => person_id);
    return people.map((row) => {
      const classes = membersOf.get(row.id) ?? [];
      return {
        person: toPerson(row),
        mentorClasses: classes.filter(({ is_mentor }) => is_mentor).map(({ class_key }) => class_key),
        declaredClasses: classes.filter(({ is_declared }) => is_declared).map(({ class_key }) => class_key),
      };
    });
  }

  async save(tx: Tx, board: BoardId, people: readonly RegisteredPerson[]): Promise<void> {
    await savePeople(transactionOf(tx), board, people);
  }

  async setSupervisors(tx: Tx, board: BoardId, supervision: readonly { readonly of: string; readonly supervisor: string }[]): Promise<void> {
    if (supervision.length === 0) return;
    await transactionOf(tx)
      .insertInto('supervision')
      .values(supervision.map(({ of, supervisor }) => ({ board_id: board, person_id: of, supervisor_id: supervisor })))
      .onConflict((conflict) => conflict.columns(['board_id', 'person_id']).doUpdateSet((eb) => ({ supervisor_id: eb.ref('excluded.supervisor_id') })))
      .execute();
  }

  async lastSizes(tx: Tx, board: BoardId, schools: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await transactionOf(tx)
      .selectFrom('people_import')
      .select(['school', 'students'])
      .distinctOn('school')
      .where('board_id', '=', board)
      .where(sql<boolean>`school = any(${[...schools]})`)
      .orderBy('school')
      .orderBy('applied_at', 'desc')
      .execute();
    return new Map(rows.map(({ school, students }) => [school, students]));
  }

  async record(tx: Tx, board: BoardId, { at, ...counts }: ImportRecord): Promise<void> {
    await transactionOf(tx).insertInto('people_import').values({ board_id: board, applied_at: at, ...counts }).onConflict((conflict) => conflict.doNothing()).execute();
  }
}
