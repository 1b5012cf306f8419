import { sql } from 'kysely';
import type { LineFacts } from '../escalation/coverage/lineFacts';
import type { BoardId } from '../people/person';
import type { Database } from './database';

/** Students, and those at the head of a school. */
const LED_BY_NOBODY = sql`array['student', 'guardian', 'schoolleiding', 'bevoegdGezag']`;

export class SqlLineFacts implements LineFacts {
  constructor(private readonly db: Database) {}

  async supervisors(board: BoardId, school: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select distinct supervisor_id as id from supervision
      join person on person.board_id = supervision.board_id and person.id = supervision.person_id
      where supervision.board_id = ${board} and person.school = ${school} and not person.roles && ${LED_BY_NOBODY} order by id`.execute(this.db);
    return rows.map(({ id }) => id);
  }

  async staffWithoutSupervisor(board: BoardId, school: string): Promise<number> {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from person
      where board_id = ${board} and school = ${school}
        and roles && array['teacher', 'mentor', 'intern', 'supervisor', 'socialMediaCoach', 'zorgcoordinator']
        and not roles && ${LED_BY_NOBODY}
        and not exists (
          select 1 from supervision join person lead on lead.board_id = supervision.board_id and lead.id = supervision.supervisor_id
          where supervision.board_id = person.board_id and supervision.person_id = person.id)`.execute(this.db);
    return Number(rows[0]?.n ?? 0);
  }

  async classesWithoutMentor(board: BoardId, school: string): Promise<readonly string[]> {
    const { rows } = await sql<{ class_key: string }>`
      select class_key from class_member join person on person.board_id = class_member.board_id and person.id = class_member.person_id
      where class_member.board_id = ${board} and class_member.school = ${school}
      group by class_key having bool_or(roles @> array['student']) and not bool_or(is_mentor) order by class_key`.execute(this.db);
    return rows.map(({ class_key }) => class_key);
  }
}
