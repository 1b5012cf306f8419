import type { Person } from './person';

const SHORTEST = 2;

/** A text in which somebody's own names are taken out; names of others, and of those who aren't known, stay. */
export function withoutNames(text: string, people: readonly Pick<Person, 'displayName' | 'givenName'>[]): string {
  const names = people.flatMap(({ displayName, givenName }) => [displayName, givenName, displayName.split(/\s+/).at(-1) ?? '']).filter(({ length }) => length >= SHORTEST);
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'), '…'), text);
}
