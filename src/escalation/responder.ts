import type { Person, Role } from '../people/person';
import type { CaseKind } from './caseKind';

/** Roles whose task it is to follow up cases, the one nearest to the student first. */
const RESPONDERS: readonly Role[] = [
  'mentor',
  'supervisor',
  'zorgcoordinator',
  'socialMediaCoach',
  'privacyOfficer',
  'vertrouwenspersoon',
  'schoolleiding',
  'bevoegdGezag',
];

// A suspicion about a colleague goes to the board, and no further down than those who answer for the school.
const FOR_STAFF_INVOLVED: readonly Role[] = ['bevoegdGezag', 'schoolleiding', 'vertrouwenspersoon'];

// Neither those who follow up what somebody is said to have done, nor everyone who could.
const FOR_OBJECTION: readonly Role[] = ['privacyOfficer', 'schoolleiding', 'bevoegdGezag'];

const FOR_SEALED: readonly Role[] = ['vertrouwenspersoon'];

/** In which role this person may follow up such a case; null: in none. */
export function responderRole(person: Pick<Person, 'roles'>, { kind, sealed = false }: { readonly kind: CaseKind; readonly sealed?: boolean }): Role | null {
  return (sealed ? FOR_SEALED : respondersFor(kind)).find((role) => person.roles.includes(role)) ?? null;
}

function respondersFor(kind: CaseKind): readonly Role[] {
  if (kind === 'objection') return FOR_OBJECTION;
  return kind === 'staffInvolved' ? FOR_STAFF_INVOLVED : RESPONDERS;
}

// These work for all schools of a board.
export const BOARD_WIDE: ReadonlySet<Role> = new Set<Role>(['bevoegdGezag', 'privacyOfficer']);

/** May hold a sealed case of this school: by the task itself, today, and not because somebody stands in for somebody. */
export function mayHoldSealed(person: Pick<Person, 'roles' | 'school'>, school: string): boolean {
  return person.roles.includes('vertrouwenspersoon') && person.school === school;
}

/** Works at this school, or for the board that it belongs to. */
export function servesSchool(person: Pick<Person, 'roles' | 'school'>, school: string): boolean {
  return person.school === school || person.roles.some((role) => BOARD_WIDE.has(role));
}
