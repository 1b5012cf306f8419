import { inOrder } from './declaredRoles';
import type { RegisteredPerson } from './peopleRegister';

export type PersonEffect = 'added' | 'changed' | 'moved' | 'unchanged';

export function personEffect(before: RegisteredPerson | null, after: RegisteredPerson): PersonEffect {
  if (before === null) return 'added';
  if (before.person.school !== after.person.school) return 'moved';
  return facts(before) === facts(after) ? 'unchanged' : 'changed';
}

/** In one order, because lists of classes and roles have none. */
function facts({ person, mentorClasses, declaredClasses }: RegisteredPerson): string {
  const { entraId, userPrincipalName, stamnummer, displayName, givenName, birthDate, roles, classes } = person;
  return JSON.stringify([entraId, userPrincipalName, stamnummer, displayName, givenName, birthDate, inOrder(roles), classes.toSorted(), mentorClasses.toSorted(), declaredClasses.toSorted()]);
}
