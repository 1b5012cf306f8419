/**
 * What someone is at school. One person may hold several. `guardian` has no Teams account as a rule
 * and occurs as the giver of a consent only.
 */
export const ROLES = [
  'student',
  'teacher',
  'mentor',
  'intern',
  'supervisor',
  'socialMediaCoach',
  'zorgcoordinator',
  'vertrouwenspersoon',
  'schoolleiding',
  'bevoegdGezag',
  'privacyOfficer',
  'administrator',
  'guardian',
] as const;

export type Role = (typeof ROLES)[number];

/** A school board's own key; it leads every key in the database. */
export type BoardId = string;

export interface Person {
  readonly boardId: BoardId;
  /** Our own id (UUID). */
  readonly id: string;
  /** Key of the school, e.g. `demo`. */
  readonly school: string;
  /** Entra object id (`aadObjectId`), lower case; null for somebody without an account. */
  readonly entraId: string | null;
  readonly userPrincipalName: string | null;
  /** Repeats between schools: only (school, stamnummer) is a key. */
  readonly stamnummer: string | null;
  readonly displayName: string;
  readonly givenName: string;
  /** ISO date `yyyy-mm-dd`; null when unknown, and then nobody of 16 is assumed. */
  readonly birthDate: string | null;
  readonly roles: readonly Role[];
  /** Class keys such as `2A`: of a student the own classes, of staff those that they teach or mentor. */
  readonly classes: readonly string[];
}

const STUDENT_SIDE: ReadonlySet<Role> = new Set<Role>(['student', 'guardian']);

export function isStaff(person: Pick<Person, 'roles'>): boolean {
  return person.roles.some((role) => !STUDENT_SIDE.has(role));
}

export function isStudent(person: Pick<Person, 'roles'>): boolean {
  return person.roles.includes('student');
}

/** On the staff, and no student as well: who is both has no more to see than a student. */
export function worksAtSchool(person: Pick<Person, 'roles'>): boolean {
  return isStaff(person) && !isStudent(person);
}
