import type { RosterPerson, RosterReject } from './roster';

/** A person of the files, with our school. */
export interface ResolvedPerson extends RosterPerson {
  readonly schoolKey: string;
}

export interface MergedRows {
  readonly people: readonly ResolvedPerson[];
  readonly rejected: readonly RosterReject[];
}

/** The side of the school that somebody is on: a student and a teacher may have the same number. */
export function sideKey(school: string, isStudent: boolean, stamnummer: string): string {
  return `${school}\n${isStudent ? 'student' : 'staff'}\n${stamnummer}`;
}

/**
 * Somebody with several enrolments stands there several times and becomes one person with all the classes. Rows that
 * share a key and contradict each other are two people with one key: then only the first counts.
 */
export function mergeRosterRows(rows: readonly ResolvedPerson[]): MergedRows {
  const merged: ResolvedPerson[] = [];
  const rejected: RosterReject[] = [];
  const placeOf = new Map<string, number>();
  for (const row of rows) {
    const keys = [row.account?.toLowerCase(), row.stamnummer === null ? undefined : sideKey(row.schoolKey, row.kind === 'student', row.stamnummer)].filter((key) => key !== undefined);
    const places = [...new Set(keys.flatMap((key) => placeOf.get(key) ?? []))];
    const [place] = places;
    const before = place === undefined ? undefined : merged[place];
    if (place === undefined || before === undefined) {
      for (const key of keys) placeOf.set(key, merged.length);
      merged.push(row);
    } else if (places.length > 1 || contradict(before, row)) {
      rejected.push({ file: row.file, line: row.line, reason: 'duplicate' });
    } else {
      for (const key of keys) placeOf.set(key, place);
      merged[place] = {
        ...before,
        account: before.account ?? row.account,
        stamnummer: before.stamnummer ?? row.stamnummer,
        birthDate: before.birthDate ?? row.birthDate,
        classes: union(before.classes, row.classes),
        mentorClasses: union(before.mentorClasses, row.mentorClasses),
      };
    }
  }
  return { people: merged, rejected };
}

function contradict(a: ResolvedPerson, b: ResolvedPerson): boolean {
  const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
  return a.kind !== b.kind || a.schoolKey !== b.schoolKey || differ(a.account, b.account) || differ(a.stamnummer, b.stamnummer) || differ(a.birthDate, b.birthDate);
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].toSorted();
}
