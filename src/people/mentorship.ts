import type { Person } from './person';

/** That somebody mentors a class, by ids. */
export interface Mentorship {
  readonly personId: string;
  readonly classKey: string;
}

/** Of people with the role only; a mentor of whom it isn't known which classes mentors all of theirs. */
export function mentorClassesOf({ id, roles, classes }: Person, mentorships: readonly Mentorship[]): readonly string[] {
  if (!roles.includes('mentor')) return [];
  const named = mentorships.filter(({ personId }) => personId === id).map(({ classKey }) => classKey);
  return named.length === 0 ? classes : classes.filter((classKey) => named.includes(classKey));
}
