import type { ResolvedPerson } from './mergeRosterRows';

/** Keys of a school's classes, by the same in lower case: people write `2a`. */
export type ClassesOfSchool = ReadonlyMap<string, string>;

export function classesBySchool(people: readonly ResolvedPerson[]): ReadonlyMap<string, ClassesOfSchool> {
  const schools = new Map<string, Map<string, string>>();
  for (const { schoolKey, classes } of people) {
    const here = schools.get(schoolKey) ?? new Map<string, string>();
    schools.set(schoolKey, here);
    for (const key of classes) here.set(key.toLowerCase(), key);
  }
  return schools;
}
