import { lastDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import { addDays } from '../../calendar/shiftDate';
import type { ConsentEvent } from '../../consent/consentEvent';
import type { ConsentSettings } from '../../consent/consentSettings';
import type { SchoolPurposes } from '../../consent/inMemoryConsentBook';
import type { Deputy } from '../../people/directory';
import type { Supervision } from '../../people/inMemoryDirectory';
import type { Mentorship } from '../../people/mentorship';
import type { Person } from '../../people/person';
import { NO_DUTY } from '../../settings/schoolDuty';
import type { SchoolSettings } from '../../settings/schoolSettings';
import { USUAL_TIMES } from '../../settings/schoolTimes';
import { demoConsents, type DemoStudent } from './demoConsents';
import { demoConversations, type DemoConversation } from './demoConversations';
import { DEMO_BOARD, DEMO_SCHOOL, DEMO_SCHOOL_NAME, DEMO_TENANT } from './demoIds';
import { demoStaffMember, demoStudent } from './demoPeople';
import { demoPractice } from './demoPractice';
import { demoPurposes } from './demoPurposes';
import { HARD_CASES, type HardCase } from './hardCase';
import { STAFF_KEYS, staffRoster, type StaffKey } from './staffRoster';
import { studentRoster } from './studentRoster';

/** Who plays along in the Speelplein, besides the staff. */
export type ShowcaseKey = StaffKey | 'studentUnder16' | 'studentOver16';

export interface DemoSchool {
  readonly boardId: string;
  readonly school: string;
  readonly schoolName: string;
  readonly tenantId: string;
  readonly classes: readonly string[];
  readonly people: readonly Person[];
  readonly students: readonly Person[];
  /** The eight who work at the school; those of the board as a whole are only among `people`. */
  readonly staff: readonly Person[];
  readonly showcase: Readonly<Record<ShowcaseKey, Person>>;
  readonly supervision: readonly Supervision[];
  readonly deputies: readonly Deputy[];
  readonly mentorships: readonly Mentorship[];
  readonly conversations: readonly DemoConversation[];
  readonly purposes: SchoolPurposes;
  readonly consents: readonly ConsentEvent[];
  /** The student that carries each hard case, by id. */
  readonly hardCases: Readonly<Record<HardCase, string>>;
  readonly settings: SchoolSettings;
  readonly consentSettings: ConsentSettings;
}

/** An invented school, the same for every start on that day (ISO). */
export function demoSchool(today: string): DemoSchool {
  const staffMembers = staffRoster.map((row, index) => ({ row, person: demoStaffMember(row, index) }));
  const students = studentRoster.map((row, index): DemoStudent => ({
    person: demoStudent(row, index, today),
    hardCase: row.hardCase ?? null,
  }));
  const people = [...staffMembers.map(({ person }) => person), ...students.map(({ person }) => person)];
  const staffBy = Object.fromEntries(
    STAFF_KEYS.map((key) => [key, need(staffMembers.find(({ row }) => row.key === key)).person]),
  ) as Record<StaffKey, Person>;
  const hardCases = Object.fromEntries(
    HARD_CASES.map((key) => [key, need(students.find(({ hardCase }) => hardCase === key)).person.id]),
  ) as Record<HardCase, string>;

  return {
    boardId: DEMO_BOARD,
    school: DEMO_SCHOOL,
    schoolName: DEMO_SCHOOL_NAME,
    tenantId: DEMO_TENANT,
    classes: ['1B', '3H', '5V'],
    people,
    students: students.map(({ person }) => person),
    staff: staffMembers.filter(({ row }) => row.external !== true).map(({ person }) => person),
    showcase: {
      ...staffBy,
      studentUnder16: need(students[0]).person,
      studentOver16: need(students.find(({ hardCase }) => hardCase === 'sixteenAskedAgain')).person,
    },
    supervision: staffMembers.flatMap(({ row, person }) =>
      row.supervisor === null ? [] : [{ of: person.id, supervisor: staffBy[row.supervisor].id }],
    ),
    deputies: [
      { of: staffBy.teamLeader.id, deputy: staffBy.deputy.id, from: addDays(today, -14), to: addDays(today, 180) },
    ],
    // Teaches 1B as well, and mentors one of the two.
    mentorships: [{ personId: staffBy.mentor.id, classKey: '3H' }],
    conversations: demoConversations(people, staffBy, need(students[0]).person),
    purposes: { boardId: DEMO_BOARD, school: DEMO_SCHOOL, purposes: demoPurposes },
    consents: demoConsents(students, today),
    hardCases,
    settings: demoSettings(today),
    consentSettings: demoConsentSettings(today),
  };
}

/** Answers are asked for in Houvast, until some weeks from now. */
export function demoConsentSettings(today: string): ConsentSettings {
  const [soon, last] = [addDays(today, 25), lastDayOfSchoolYear(schoolYearOf(today))];
  return { source: { kind: 'houvast' }, deadline: soon < last ? soon : last };
}

/** Watching is on, with the decision that it needs. */
export function demoSettings(today: string): SchoolSettings {
  return {
    boardId: DEMO_BOARD,
    school: DEMO_SCHOOL,
    schoolName: DEMO_SCHOOL_NAME,
    watch: {
      mode: 'escalate',
      decisionReference: 'GMR-besluit demo',
      decisionDate: `${schoolYearOf(today)}-06-11`,
    },
    pictures: { hide: false, escalate: true },
    languageModel: false,
    times: USUAL_TIMES,
    duty: NO_DUTY,
    practice: demoPractice,
  };
}

function need<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the demo school misses somebody that its roster promises');
  return found;
}
