import type { ConsentEvent, ConsentPurpose } from '../consent/consentEvent';
import type { ConsentSettings } from '../consent/consentSettings';
import type { CaseEvent } from '../escalation/caseEvent';
import { holdersIn } from '../escalation/caseStore';
import type { Deputy } from '../people/directory';
import { mentorClassesOf, type Mentorship } from '../people/mentorship';
import type { BoardId, Person } from '../people/person';
import type { SchoolSettings } from '../settings/schoolSettings';
import { SqlConsentBook } from './consentBook.sql';
import { SqlConsentSettings } from './consentSettings.sql';
import type { Database } from './database';
import { purposeRows } from './purposeRows';
import { savePeople } from './savePeople.sql';
import { settingsRow } from './settingsRow';
import { asTx } from './unitOfWork.sql';

/** All there is to know of a school to begin with. */
export interface SchoolContent {
  readonly tenantId: string;
  readonly settings: SchoolSettings;
  readonly people: readonly Person[];
  readonly supervision: readonly { readonly of: string; readonly supervisor: string }[];
  readonly deputies: readonly Deputy[];
  /** Which of their classes mentors mentor; without it a mentor mentors all of theirs. */
  readonly mentorships?: readonly Mentorship[];
  readonly purposes: readonly ConsentPurpose[];
  readonly consentSettings?: ConsentSettings;
  readonly consents: readonly ConsentEvent[];
  /** Whole histories of cases that aren't sealed. */
  readonly cases?: readonly { readonly id: string; readonly events: readonly CaseEvent[] }[];
}

export class SqlSchools {
  constructor(private readonly db: Database) {}

  async boardOfTenant(tenantId: string): Promise<BoardId | null> {
    const row = await this.db.selectFrom('tenant').select('board_id').where('tenant_id', '=', tenantId.toLowerCase()).executeTakeFirst();
    return row?.board_id ?? null;
  }

  async keys(board: BoardId): Promise<readonly string[]> {
    const rows = await this.db.selectFrom('school').select('key').where('board_id', '=', board).orderBy('key').execute();
    return rows.map((row) => row.key);
  }

  async boards(): Promise<readonly BoardId[]> {
    const rows = await this.db.selectFrom('school').select('board_id').distinct().orderBy('board_id').execute();
    return rows.map((row) => row.board_id);
  }

  /** Connects a tenant to a school board; one that is connected stays where it is. Schools come with `people import`. */
  async connect(tenantId: string, board: BoardId): Promise<void> {
    await this.db.insertInto('tenant').values({ tenant_id: tenantId.toLowerCase(), board_id: board }).onConflict((conflict) => conflict.doNothing()).execute();
  }

  /** Fills an empty board. False when there is a school already: what happened there is kept. */
  async fill(content: SchoolContent): Promise<boolean> {
    const { settings, tenantId } = content;
    const board = settings.boardId;
    return this.db.transaction().execute(async (db) => {
      const school = await db
        .insertInto('school')
        .values({
          board_id: board,
          key: settings.school,
          name: settings.schoolName,
          ...settingsRow(settings),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (school.numInsertedOrUpdatedRows === 0n) return false;
      await db.insertInto('tenant').values({ tenant_id: tenantId.toLowerCase(), board_id: board }).onConflict((conflict) => conflict.doNothing()).execute();
      await savePeople(db, board, content.people.map((person) => ({ person, mentorClasses: mentorClassesOf(person, content.mentorships ?? []), declaredClasses: [] })));
      const supervision = content.supervision.map(({ of, supervisor }) => ({ board_id: board, person_id: of, supervisor_id: supervisor }));
      if (supervision.length > 0) await db.insertInto('supervision').values(supervision).execute();
      const deputies = content.deputies.map(({ of, deputy, from, to }) => ({ board_id: board, of_id: of, deputy_id: deputy, from_date: from, to_date: to }));
      if (deputies.length > 0) await db.insertInto('deputy').values(deputies).execute();
      const purposes = purposeRows(board, settings.school, content.purposes);
      if (purposes.length > 0) await db.insertInto('consent_purpose').values(purposes).execute();
      if (content.consentSettings !== undefined) await new SqlConsentSettings(db).save(asTx(db), board, settings.school, content.consentSettings);
      await new SqlConsentBook(db).add(content.consents);
      for (const { id, events } of content.cases ?? []) {
        await db.insertInto('case_event').values(events.map(({ seq, at, ...event }) => ({ board_id: board, case_id: id, seq, at, event: JSON.stringify(event) }))).execute();
        await db.insertInto('case_holder').values(holdersIn(events).map((person) => ({ board_id: board, case_id: id, person_id: person }))).execute();
      }
      return true;
    });
  }
}
