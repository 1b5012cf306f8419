import { sql } from 'kysely';
import type { Account, Directory } from '../people/directory';
import { ROLES, type BoardId, type Person, type Role } from '../people/person';
import type { Database } from './database';
import type { Schema } from './schema';
import type { Selectable } from 'kysely';

const KNOWN: ReadonlySet<string> = new Set(ROLES);

export class SqlDirectory implements Directory {
  constructor(private readonly db: Database) {}

  async byId(board: BoardId, id: string): Promise<Person | null> {
    return this.one(this.people(board).where('id', '=', id));
  }

  async byEntraId(board: BoardId, entraId: string): Promise<Person | null> {
    return this.one(this.people(board).where('entra_id', '=', entraId.toLowerCase()));
  }

  async byEntraIds(board: BoardId, entraIds: readonly string[]): Promise<readonly Person[]> {
    if (entraIds.length === 0) return [];
    return this.all(this.people(board).where(sql<boolean>`entra_id = any(${entraIds.map((id) => id.toLowerCase())})`));
  }

  async byIds(board: BoardId, ids: readonly string[]): Promise<readonly Person[]> {
    if (ids.length === 0) return [];
    return this.all(this.people(board).where(sql<boolean>`id = any(${[...ids]})`));
  }

  async byStudentKey(board: BoardId, school: string, key: string): Promise<Person | null> {
    const wanted = key.trim();
    if (wanted === '') return null;
    return this.one(
      this.people(board)
        .where('school', '=', school)
        .where(sql<boolean>`roles @> array['student']`)
        .where((eb) => (wanted.includes('@') ? eb(sql`lower(upn)`, '=', wanted.toLowerCase()) : eb('stamnummer', '=', wanted))),
    );
  }

  async byStudentKeys(board: BoardId, school: string, keys: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const wanted = new Map(keys.map((key) => [key, key.trim().toLowerCase()]));
    const [accounts, numbers] = [[...wanted.values()].filter((key) => key.includes('@')), [...wanted.keys()].map((key) => key.trim()).filter((key) => key !== '' && !key.includes('@'))];
    const students = () => this.people(board).where('school', '=', school).where(sql<boolean>`roles @> array['student']`);
    const [byAccount, byNumber] = await Promise.all([
      accounts.length === 0 ? [] : this.all(students().where(sql<boolean>`lower(upn) = any(${accounts})`)),
      numbers.length === 0 ? [] : this.all(students().where(sql<boolean>`stamnummer = any(${numbers})`)),
    ]);
    const person = new Map<string, Person>([
      ...byAccount.map((one) => [one.userPrincipalName?.toLowerCase() ?? '', one] as const),
      ...byNumber.map((one) => [one.stamnummer ?? '', one] as const),
    ]);
    return new Map([...wanted].flatMap(([key, account]) => {
      const found = person.get(key.includes('@') ? account : key.trim());
      return found === undefined ? [] : [[key, found] as const];
    }));
  }

  async linkAccounts(board: BoardId, accounts: readonly Account[]): Promise<boolean> {
    if (accounts.length === 0) return false;
    const result = await sql`
      update person set entra_id = account.entra_id
      from unnest(${accounts.map(({ entraId }) => entraId.toLowerCase())}::text[], ${accounts.map(({ userPrincipalName }) => userPrincipalName.toLowerCase())}::text[]) as account (entra_id, upn)
      where person.board_id = ${board} and lower(person.upn) = account.upn and person.entra_id is null
        and not exists (select 1 from person other where other.board_id = person.board_id and other.entra_id = account.entra_id)`.execute(this.db);
    return (result.numAffectedRows ?? 0n) > 0n;
  }

  async inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.all(this.people(board).where('id', 'in', this.members(board, school, classKey)));
  }

  async studentsIn(board: BoardId, school: string, classKeys: readonly string[]): Promise<readonly Person[]> {
    if (classKeys.length === 0) return [];
    const members = this.db.selectFrom('class_member').select('person_id').where('board_id', '=', board).where('school', '=', school).where(sql<boolean>`class_key = any(${[...classKeys]})`);
    return this.all(this.people(board).where('id', 'in', members).where(sql<boolean>`roles @> array['student']`));
  }

  async classes(board: BoardId, school: string): Promise<readonly string[]> {
    const rows = await this.db.selectFrom('class_member').select('class_key').distinct().where('board_id', '=', board).where('school', '=', school).orderBy('class_key').execute();
    return rows.map((row) => row.class_key);
  }

  async mentorClasses(board: BoardId, personId: string): Promise<readonly string[]> {
    const rows = await this.db.selectFrom('class_member').select('class_key').where('board_id', '=', board).where('person_id', '=', personId).where('is_mentor', '=', true).orderBy('class_key').execute();
    return rows.map((row) => row.class_key);
  }

  async mentorsOf(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.all(this.people(board).where('id', 'in', this.members(board, school, classKey).where('is_mentor', '=', true)));
  }

  async withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]> {
    return this.all(this.people(board).where('school', '=', school).where(sql<boolean>`roles @> array[${role}::text]`));
  }

  async withRoleOnBoard(board: BoardId, role: Role): Promise<readonly Person[]> {
    return this.all(this.people(board).where(sql<boolean>`roles @> array[${role}::text]`));
  }

  async supervisorOf(board: BoardId, personId: string): Promise<Person | null> {
    return this.one(
      this.people(board).where('id', '=', (eb) =>
        eb.selectFrom('supervision').select('supervisor_id').where('board_id', '=', board).where('person_id', '=', personId),
      ),
    );
  }

  async deputiesOf(board: BoardId, personId: string, on: string): Promise<readonly Person[]> {
    const rows = await this.db
      .selectFrom('deputy')
      .innerJoin('person', (join) => join.onRef('person.board_id', '=', 'deputy.board_id').onRef('person.id', '=', 'deputy.deputy_id'))
      .selectAll('person')
      .where('deputy.board_id', '=', board)
      .where('deputy.of_id', '=', personId)
      .where('deputy.from_date', '<=', on)
      .where('deputy.to_date', '>=', on)
      .orderBy('deputy.from_date', 'desc')
      .execute();
    return rows.map(toPerson);
  }

  private members(board: BoardId, school: string, classKey: string) {
    return this.db.selectFrom('class_member').select('person_id').where('board_id', '=', board).where('school', '=', school).where('class_key', '=', classKey);
  }

  private people(board: BoardId) {
    return this.db.selectFrom('person').selectAll().where('board_id', '=', board).orderBy('display_name').orderBy('id');
  }

  private async all(query: ReturnType<SqlDirectory['people']>): Promise<readonly Person[]> {
    return (await query.execute()).map(toPerson);
  }

  private async one(query: ReturnType<SqlDirectory['people']>): Promise<Person | null> {
    const row = await query.limit(1).executeTakeFirst();
    return row === undefined ? null : toPerson(row);
  }
}

export function toPerson(row: Selectable<Schema['person']>): Person {
  return {
    boardId: row.board_id,
    id: row.id,
    school: row.school,
    entraId: row.entra_id,
    userPrincipalName: row.upn,
    stamnummer: row.stamnummer,
    displayName: row.display_name,
    givenName: row.given_name,
    birthDate: row.birth_date,
    roles: row.roles.filter((role): role is Role => KNOWN.has(role)),
    classes: row.classes,
  };
}
