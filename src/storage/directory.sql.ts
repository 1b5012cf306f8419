import { sql } from 'kysely';
import type { Directory } from '../people/directory';
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

  async inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.all(this.people(board).where('school', '=', school).where(sql<boolean>`classes @> array[${classKey}]`));
  }

  async withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]> {
    return this.all(this.people(board).where('school', '=', school).where(sql<boolean>`roles @> array[${role}::text]`));
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

function toPerson(row: Selectable<Schema['person']>): Person {
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
