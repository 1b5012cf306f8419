import { firstDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import { addDays, addYears } from '../../calendar/shiftDate';
import type { Person } from '../../people/person';
import { DEMO_BOARD, DEMO_DOMAIN, DEMO_SCHOOL, demoUuid } from './demoIds';
import type { StaffRow } from './staffRoster';
import type { StudentRow } from './studentRoster';

/** Numbers above the students', so that both can grow. */
const FIRST_STAFF_NUMBER = 901;
const FIRST_STAMNUMMER = 20401;

export function demoStaffMember(row: StaffRow, index: number): Person {
  return {
    ...account(row, FIRST_STAFF_NUMBER + index),
    stamnummer: null,
    birthDate: null,
    roles: row.roles,
    classes: row.classes,
  };
}

export function demoStudent(row: StudentRow, index: number, today: string): Person {
  return {
    ...account(row, index + 1),
    stamnummer: String(FIRST_STAMNUMMER + index),
    birthDate: row.hardCase === 'birthDateUnknown' ? null : birthDateOf(row, today),
    roles: ['student'],
    classes: [row.classKey],
  };
}

/** Counted back from today, so that the hard cases exist in whatever year the demo starts. */
function birthDateOf({ age: [years, days], hardCase }: StudentRow, today: string): string {
  // Whoever turned sixteen did so this school year, also when that began a few days ago.
  const thisYear = hardCase === 'parentYesNow16' || hardCase === 'sixteenAskedAgain';
  const birthday = addDays(today, -days);
  const start = firstDayOfSchoolYear(schoolYearOf(today));
  return addYears(thisYear && birthday < start ? start : birthday, -years);
}

function account({ given, family }: { given: string; family: string }, number: number) {
  return {
    boardId: DEMO_BOARD,
    id: demoUuid('d', number),
    school: DEMO_SCHOOL,
    entraId: demoUuid('e', number),
    userPrincipalName: `${ascii(given)}.${ascii(family)}@${DEMO_DOMAIN}`,
    displayName: `${given} ${family}`,
    givenName: given,
  };
}

function ascii(name: string): string {
  // The Turkish ı has no base letter to fall apart into.
  return name.toLowerCase().replaceAll('ı', 'i').normalize('NFD').replace(/[^a-z]/g, '');
}
