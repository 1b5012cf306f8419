import type { RegisteredSchool } from './peopleRegister';
import type { RosterSchool } from './roster';

export type SchoolKeys =
  /** Our key by the id of the files; a school that isn't in it is left out. */
  | { readonly kind: 'keys'; readonly keys: ReadonlyMap<string, RegisteredSchool> }
  /** The files hold several schools, and none of them is the one that was asked for. */
  | { readonly kind: 'schoolNotInFiles'; readonly found: readonly string[] }
  | { readonly kind: 'noSchool' };

/** @example slug('Dijkcollege Élan (vmbo)') // 'dijkcollege-elan-vmbo' */
export function slug(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036F]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}

/**
 * Which of our schools each school of the files is: the one that was asked for, one with the same name or key, or a new
 * one. Two schools with one name keep apart by their identifier.
 */
export function schoolKeys(schools: readonly RosterSchool[], known: readonly RegisteredSchool[], asked: string | null): SchoolKeys {
  const [first, ...others] = schools;
  if (first === undefined) return { kind: 'noSchool' };
  const keyed = schools.map((school) => ({ school, as: keyOf(school, schools, known) }));
  if (asked === null) return { kind: 'keys', keys: new Map(keyed.map(({ school, as }) => [school.id, as])) };
  const same = known.find(({ key }) => key === asked);
  if (others.length === 0) return { kind: 'keys', keys: new Map([[first.id, same ?? { key: asked, name: first.name }]]) };
  const wanted = keyed.find(({ school, as }) => [as.key, school.id, school.identifier, school.name].some((name) => name?.toLowerCase() === asked.toLowerCase()));
  return wanted === undefined ? { kind: 'schoolNotInFiles', found: keyed.map(({ as }) => as.key) } : { kind: 'keys', keys: new Map([[wanted.school.id, wanted.as]]) };
}

function keyOf(school: RosterSchool, all: readonly RosterSchool[], known: readonly RegisteredSchool[]): RegisteredSchool {
  const key = slug(school.name);
  const namesake = all.some((other) => other.id !== school.id && slug(other.name) === key);
  const own = [key, namesake || key === '' ? slug(school.identifier ?? school.id) : ''].filter((part) => part !== '').join('-');
  const same = known.find((one) => one.key === own) ?? (namesake ? undefined : known.find(({ name }) => slug(name) === key));
  return same ?? { key: own, name: school.name };
}
