import type { Role } from '../person';
import { inOrder, type Declared } from './declaredRoles';
import type { ResolvedPerson } from './mergeRosterRows';
import type { RegisteredPerson } from './peopleRegister';

/** Somebody whom the roster names. What it doesn't say stays: a number, an account, a date of birth. */
export function afterRoster(row: ResolvedPerson, before: RegisteredPerson, declared: Declared, knowsHomerooms: boolean): RegisteredPerson {
  const old = before.person;
  const stayed = old.school === row.schoolKey;
  const alreadyMentors = stayed && !knowsHomerooms ? before.mentorClasses.filter((key) => row.classes.includes(key)) : [];
  const mentorClasses = row.kind === 'student' ? [] : union(row.mentorClasses, declared.mentorClasses, alreadyMentors);
  const sameAccount = row.account === null || row.account.toLowerCase() === old.userPrincipalName?.toLowerCase();
  return {
    person: {
      ...old,
      school: row.schoolKey,
      userPrincipalName: sameAccount ? old.userPrincipalName : row.account,
      stamnummer: row.stamnummer ?? (stayed ? old.stamnummer : null),
      displayName: row.displayName,
      givenName: row.givenName === '' ? row.displayName : row.givenName,
      birthDate: row.birthDate ?? old.birthDate,
      roles: row.kind === 'student' ? ['student'] : staffRoles(row.kind === 'teacher', declared, mentorClasses),
      classes: union(row.classes, declared.classes),
    },
    mentorClasses,
    declaredClasses: declared.classes,
  };
}

/** Somebody whom only the school's own list names: what a roster once said stays. */
export function afterList(before: RegisteredPerson, declared: Declared): RegisteredPerson {
  const { person } = before;
  const kept = person.classes.filter((key) => !before.declaredClasses.includes(key));
  const mentorClasses = union(declared.mentorClasses, before.mentorClasses.filter((key) => kept.includes(key)));
  return {
    person: { ...person, roles: staffRoles(person.roles.includes('teacher'), declared, mentorClasses), classes: union(kept, declared.classes) },
    mentorClasses,
    declaredClasses: declared.classes,
  };
}

function staffRoles(isTeacher: boolean, declared: Declared, mentorClasses: readonly string[]): readonly Role[] {
  return inOrder([...declared.roles, ...(isTeacher ? (['teacher'] as const) : []), ...(mentorClasses.length > 0 ? (['mentor'] as const) : [])]);
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted();
}
