import { ROLES, type Role } from '../person';
import type { ClassesOfSchool } from './classesBySchool';
import type { RegisteredPerson } from './peopleRegister';
import type { RoleRow } from './readRoles';

/** What a person decided about somebody, beside what the roster says. */
export interface Declared {
  readonly roles: readonly Role[];
  readonly classes: readonly string[];
  readonly mentorClasses: readonly string[];
}

export const NOTHING_DECLARED: Declared = { roles: [], classes: [], mentorClasses: [] };

/** These come with the roster or with a class. */
const NOT_DECLARED: ReadonlySet<Role> = new Set<Role>(['student', 'guardian', 'teacher', 'mentor']);

/**
 * By the rows of the school's own list, which name all roles of whoever they name; without rows as an earlier list said.
 * A class that the school doesn't have any more has nobody.
 */
export function declaredFor(
  school: string,
  before: RegisteredPerson | null,
  rows: readonly RoleRow[] | undefined,
  classes: ClassesOfSchool = new Map(),
): { readonly declared: Declared; readonly unknownClass: readonly RoleRow[] } {
  if (rows !== undefined) {
    const known = rows.map((row) => ({ row, key: row.classKey === null ? null : classes.get(row.classKey.toLowerCase()) }));
    const fitting = known.filter(({ key }) => key !== undefined);
    const of = fitting.map(({ row, key }) => ({ role: row.role, classKey: key ?? null }));
    return { declared: declaredIn(of), unknownClass: known.filter(({ key }) => key === undefined).map(({ row }) => row) };
  }
  // Rights at one school say nothing about another.
  if (before === null || before.person.school !== school) return { declared: NOTHING_DECLARED, unknownClass: [] };
  const still = (classKey: string): boolean => classes.size === 0 || classes.has(classKey.toLowerCase());
  const declaredClasses = before.declaredClasses.filter(still);
  return {
    declared: {
      roles: inOrder(before.person.roles.filter((role) => !NOT_DECLARED.has(role))),
      classes: declaredClasses,
      mentorClasses: declaredClasses.filter((classKey) => before.mentorClasses.includes(classKey)),
    },
    unknownClass: [],
  };
}

function declaredIn(rows: readonly { readonly role: Role | null; readonly classKey: string | null }[]): Declared {
  const classesOf = (some: typeof rows): readonly string[] => [...new Set(some.flatMap(({ classKey }) => classKey ?? []))].toSorted();
  return {
    roles: inOrder(rows.flatMap(({ role }) => (role === null || role === 'mentor' ? [] : [role]))),
    classes: classesOf(rows),
    mentorClasses: classesOf(rows.filter(({ role }) => role === 'mentor')),
  };
}

export function inOrder(roles: readonly Role[]): readonly Role[] {
  return ROLES.filter((role) => roles.includes(role));
}
