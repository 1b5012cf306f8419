import type { ListedPerson } from '../../../photo/photoApi';

/** The first name of somebody of the conversation that stands in a text, with a capital as names have; null without one. */
export function nameIn(text: string, people: readonly ListedPerson[]): string | null {
  const words = new Set(text.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word)));
  const names = people.flatMap(({ name }) => name.split(/[^\p{L}]+/u)[0] ?? []);
  return names.find((name) => name.length > 1 && words.has(name)) ?? null;
}
