import { sql } from 'kysely';
import { schoolYearOf } from '../calendar/schoolYear';
import type { BoardId } from '../people/person';
import type { Database } from '../storage/database';
import type { Finding } from './finding';

/** Whether a school's register of consents can answer: purposes, birth dates, answers of this year, mentors. Counts only. */
export async function consentFindings(db: Database, board: BoardId, school: string, today: string): Promise<readonly Finding[]> {
  const check = `toestemming ${school}`;
  const count = async (query: ReturnType<typeof sql<{ n: string }>>): Promise<number> => Number((await query.execute(db)).rows[0]?.n ?? 0);
  const purposes = await count(sql`select count(*) as n from consent_purpose where board_id = ${board} and school = ${school}`);
  if (purposes === 0) return [{ check, state: 'problem', says: 'Er zijn nog geen doelen, dus er mag geen enkele foto. Voeg ze toe op de pagina Toestemming in Teams.' }];

  const students = await count(sql`select count(*) as n from person where board_id = ${board} and school = ${school} and roles @> array['student']`);
  if (students === 0) return [{ check, state: 'problem', says: 'Er zijn nog geen leerlingen. Doe: houvast people import MAP' }];

  const findings: Finding[] = [];
  const ageless = await count(sql`select count(*) as n from person where board_id = ${board} and school = ${school} and roles @> array['student'] and birth_date is null`);
  if (ageless > 0) findings.push({ check, state: 'warning', says: `Van ${ageless} van de ${students} leerlingen ontbreekt de geboortedatum. Dan is niet duidelijk wie toestemming geeft, en is het antwoord nee.` });

  const answered = await count(
    sql`select count(*) as n from person where board_id = ${board} and school = ${school} and roles @> array['student'] and exists (
      select 1 from consent_event where consent_event.board_id = person.board_id and consent_event.school = person.school and consent_event.student_id = person.id and school_year = ${schoolYearOf(today)})`,
  );
  if (answered === 0) findings.push({ check, state: 'warning', says: 'Voor dit schooljaar is nog niets vastgelegd: elk antwoord is nee. Doe: houvast consent import BESTAND' });
  else findings.push({ check, state: 'ok', says: `${answered} van de ${students} leerlingen hebben dit schooljaar een antwoord.` });

  const orphaned = await sql<{ class_key: string }>`
    select class_key from class_member join person on person.board_id = class_member.board_id and person.id = class_member.person_id
    where class_member.board_id = ${board} and class_member.school = ${school}
    group by class_key having bool_or(roles @> array['student']) and not bool_or(is_mentor) order by class_key`.execute(db);
  if (orphaned.rows.length > 0) {
    const shown = orphaned.rows.slice(0, 10).map(({ class_key }) => class_key).join(', ');
    findings.push({ check, state: 'warning', says: `Zonder mentor, dus zonder herinneringen: ${shown}${orphaned.rows.length > 10 ? ' en andere' : ''}. Zet mentoren in houvast-rollen.csv.` });
  }
  return findings;
}
