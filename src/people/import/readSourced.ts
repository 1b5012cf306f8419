import { readDate } from '../../calendar/readDate';
import { FolderReader } from './folderReader';
import type { Roster, RosterPerson, RosterProblem } from './roster';
import { RosterAssembly } from './rosterAssembly';
import { SOURCED } from './rosterColumns';
import { accountIn, fullName, isGone, isOutside, stamnummerIn } from './rosterFields';
import type { RosterFolder } from './rosterFolder';
import { schoolsOfOrgs, type Org } from './schoolsOfOrgs';

export type SourcedFormat = 'sds2.1' | 'oneRoster1.1' | 'oneRoster1.2';

interface RoleOf {
  readonly school: string;
  readonly kind: RosterPerson['kind'] | null;
  readonly isPrimary: boolean;
}

/** School Data Sync 2.1 and OneRoster: everything has a `sourcedId`. Only the older OneRoster has roles among the users. */
export async function readSourced(folder: RosterFolder, format: SourcedFormat, today: string): Promise<Roster | RosterProblem> {
  const reader = new FolderReader(folder);
  const assembly = new RosterAssembly();

  const orgs: Org[] = [];
  await reader.required('orgs.csv', SOURCED.org, ['id', 'name'], ({ cells }) => {
    if (!isGone(cells.status)) orgs.push({ id: cells.id, name: cells.name, type: cells.type.toLowerCase(), identifier: cells.identifier || null, parent: cells.parent || null });
    return null;
  });
  const { schools, schoolOf } = schoolsOfOrgs(orgs);
  for (const school of schools) assembly.school(school);

  const roles = new Map<string, RoleOf[]>();
  if (format !== 'oneRoster1.1') {
    await reader.required('roles.csv', SOURCED.role, ['user', 'school', 'role'], ({ cells }) => {
      const isOver = isOutside(today, cells.from, cells.to);
      if (isOver === null) return 'unreadableDate';
      if (isOver || isGone(cells.status)) return null;
      const isPrimary = cells.type.toLowerCase() === 'primary' || cells.isPrimary.toLowerCase() === 'true';
      const known = roles.get(cells.user) ?? [];
      roles.set(cells.user, known);
      known.push({ school: schoolOf(cells.school), kind: kindOf(cells.role), isPrimary });
      return null;
    });
  }

  await reader.required('users.csv', SOURCED.user, format === 'oneRoster1.1' ? ['id', 'role', 'schools'] : ['id'], ({ line, cells }, file) => {
    const inUsers = cells.schools.split(',').map((id) => ({ school: schoolOf(id.trim()), kind: kindOf(cells.role), isPrimary: false }));
    const here = (format === 'oneRoster1.1' ? inUsers : (roles.get(cells.id) ?? [])).filter(({ kind }) => kind !== null).toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
    if (here.length === 0) return (assembly.leaveOut(cells.id), null);
    if (isGone(cells.status, cells.enabled)) return (assembly.leaveOut(cells.id, true), null);
    const kinds = new Set(here.map(({ kind }) => kind));
    if (kinds.has('student') && kinds.size > 1) return 'studentAndStaff';
    const givenName = cells.preferredName || cells.givenName;
    const primary = cells.primarySchool === '' ? [] : [schoolOf(cells.primarySchool)];
    return assembly.user({
      id: cells.id,
      file,
      line,
      kind: kinds.has('student') ? 'student' : kinds.has('teacher') ? 'teacher' : 'otherStaff',
      schools: [...primary, ...here.map(({ school }) => school)],
      account: accountIn(cells.username, cells.match, cells.email),
      stamnummer: stamnummerIn(cells.identifier, cells.match, cells.id),
      givenName,
      displayName: fullName(givenName, cells.middleName, cells.familyName),
    });
  });

  const endedTerms = new Set<string>();
  await reader.optional('academicSessions.csv', SOURCED.session, ['id'], ({ cells }) => {
    const isOver = isOutside(today, '', cells.endsOn);
    if (isOver === true) endedTerms.add(cells.id);
    return isOver === null ? 'unreadableDate' : null;
  });
  await reader.required('classes.csv', SOURCED.class, ['id', 'title', 'school'], ({ cells }) => {
    const terms = cells.terms.split(',').map((id) => id.trim()).filter((id) => id !== '');
    if (isGone(cells.status) || (terms.length > 0 && terms.every((id) => endedTerms.has(id)))) assembly.leaveOut(cells.id);
    else assembly.class({ id: cells.id, school: schoolOf(cells.school), names: [cells.title, cells.code], isHomeroom: cells.type.toLowerCase() === 'homeroom' });
    return null;
  });
  await reader.required('enrollments.csv', SOURCED.enrollment, ['class', 'user', 'role'], ({ cells }) => {
    const kind = kindOf(cells.role);
    if (isGone(cells.status) || (kind !== 'student' && kind !== 'teacher')) return null;
    const isOver = isOutside(today, cells.from, cells.to);
    if (isOver === null) return 'unreadableDate';
    return isOver ? null : assembly.enrol(cells.user, cells.class, kind);
  });
  await reader.optional('demographics.csv', SOURCED.demographics, ['user', 'birthDate'], ({ cells }) => {
    if (cells.birthDate === '' || isGone(cells.status)) return null;
    const birthDate = readDate(cells.birthDate);
    return birthDate === null || birthDate > today ? 'unreadableDate' : assembly.birthDate(cells.user, birthDate);
  });
  return reader.problem ?? assembly.build(format, reader.rejected);
}

/** Parents and relatives have no place in a register of who is at school. */
function kindOf(role: string): RosterPerson['kind'] | null {
  const word = role.toLowerCase();
  if (word === 'student' || word === 'teacher') return word;
  return word === '' || ['guardian', 'parent', 'relative'].includes(word) ? null : 'otherStaff';
}
