import { readDate } from '../../calendar/readDate';
import { FolderReader } from './folderReader';
import type { TableRow } from './readTable';
import type { Roster, RosterProblem, RosterRejectReason } from './roster';
import { RosterAssembly } from './rosterAssembly';
import { SDS1 } from './rosterColumns';
import { accountIn, fullName, isGone, isOutside, stamnummerIn } from './rosterFields';
import type { RosterFolder } from './rosterFolder';

/** School Data Sync, first edition: students and teachers in files of their own. It knows no homerooms. */
export async function readSds1(folder: RosterFolder, today: string): Promise<Roster | RosterProblem> {
  const reader = new FolderReader(folder);
  const assembly = new RosterAssembly();

  await reader.required('School.csv', SDS1.school, ['id', 'name'], ({ cells }) => (assembly.school({ id: cells.id, name: cells.name, identifier: cells.identifier || null }), null));
  for (const [file, kind] of [['Student.csv', 'student'], ['Teacher.csv', 'teacher']] as const) {
    await reader.optional(file, SDS1.person, ['id', 'school'], (row, name) => person(assembly, row, name, kind));
  }
  await reader.required('Section.csv', SDS1.section, ['id', 'school', 'name'], ({ cells }) => {
    const isOver = isOutside(today, '', cells.endsOn);
    if (isOver === null) return 'unreadableDate';
    if (isOver || isGone(cells.status)) assembly.leaveOut(cells.id);
    else assembly.class({ id: cells.id, school: cells.school, names: [cells.name, cells.number], isHomeroom: false });
    return null;
  });
  for (const [file, kind] of [['StudentEnrollment.csv', 'student'], ['TeacherRoster.csv', 'teacher']] as const) {
    await reader.optional(file, SDS1.member, ['section', 'person'], ({ cells }) => assembly.enrol(`${kind} ${cells.person}`, cells.section, kind));
  }
  return reader.problem ?? assembly.build('sds1', reader.rejected);
}

function person(assembly: RosterAssembly, { line, cells }: TableRow<keyof typeof SDS1.person>, file: string, kind: 'student' | 'teacher'): RosterRejectReason | null {
  // Students and teachers may have the same number.
  const id = `${kind} ${cells.id}`;
  if (isGone(cells.status)) return (assembly.leaveOut(id, true), null);
  const problem = assembly.user({
    id,
    file,
    line,
    kind,
    schools: [cells.school],
    account: accountIn(cells.username, cells.email),
    stamnummer: stamnummerIn(cells.number, cells.id),
    givenName: cells.givenName,
    displayName: fullName(cells.givenName, cells.middleName, cells.familyName),
  });
  if (problem !== null || cells.birthDate === '') return problem;
  // This format comes from a country that writes the month first: with slashes nobody can tell the two apart.
  const birthDate = cells.birthDate.includes('/') ? null : readDate(cells.birthDate);
  return birthDate === null || birthDate > '2100' ? 'unreadableDate' : assembly.birthDate(id, birthDate);
}
