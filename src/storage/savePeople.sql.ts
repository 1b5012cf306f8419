import { sql } from 'kysely';
import type { RegisteredPerson } from '../people/import/peopleRegister';
import type { BoardId } from '../people/person';
import type { DatabaseTransaction } from './database';

/** Some megabytes of text per statement. */
const CHUNK = 5_000;

/**
 * Adds or replaces people and, beside them, the rows that find a class's members: `class_member` always says what
 * `person.classes` says.
 */
export async function savePeople(db: DatabaseTransaction, board: BoardId, people: readonly RegisteredPerson[]): Promise<void> {
  // Whoever gives up an account or a number comes before whoever gets it.
  for (let from = 0; from < people.length; from += CHUNK) {
    const some = people.slice(from, from + CHUNK);
    await sql`
      insert into person (board_id, id, school, entra_id, upn, stamnummer, display_name, given_name, birth_date, roles, classes)
      select ${board}, * from json_to_recordset(${JSON.stringify(some.map(asPersonRow))}::json)
        as row (id text, school text, entra_id text, upn text, stamnummer text, display_name text, given_name text, birth_date date, roles text[], classes text[])
      on conflict (board_id, id) do update set
        school = excluded.school, entra_id = excluded.entra_id, upn = excluded.upn, stamnummer = excluded.stamnummer, display_name = excluded.display_name,
        given_name = excluded.given_name, birth_date = excluded.birth_date, roles = excluded.roles, classes = excluded.classes`.execute(db);
    await sql`delete from class_member where board_id = ${board} and person_id = any(${some.map(({ person }) => person.id)})`.execute(db);
    const members = some.flatMap(asMemberRows);
    const column = <K extends keyof (typeof members)[number]>(name: K) => members.map((row) => row[name]);
    await sql`
      insert into class_member (board_id, school, class_key, person_id, is_mentor, is_declared)
      select ${board}, * from unnest(${column('school')}::text[], ${column('class_key')}::text[], ${column('person_id')}::text[], ${column('is_mentor')}::boolean[], ${column('is_declared')}::boolean[])`.execute(db);
  }
}

function asPersonRow({ person }: RegisteredPerson) {
  return {
    id: person.id,
    school: person.school,
    entra_id: person.entraId?.toLowerCase() ?? null,
    upn: person.userPrincipalName,
    stamnummer: person.stamnummer,
    display_name: person.displayName,
    given_name: person.givenName,
    birth_date: person.birthDate,
    roles: person.roles,
    classes: person.classes,
  };
}

function asMemberRows({ person, mentorClasses, declaredClasses }: RegisteredPerson) {
  return [...new Set(person.classes)].map((classKey) => ({
    school: person.school,
    class_key: classKey,
    person_id: person.id,
    is_mentor: mentorClasses.includes(classKey),
    is_declared: declaredClasses.includes(classKey),
  }));
}
