/** `first`: the first name begins so. `later`: another part of the name does. */
export type NameMatch = 'first' | 'later' | 'initials';

/**
 * How a name fits what was typed; null when it doesn't. Every word that was typed is the beginning of a word of the
 * name: `em vr` finds Emma de Vries. Two letters may also be initials: `ev` finds her too.
 */
export function matchOf(name: string, wanted: readonly string[]): NameMatch | null {
  const words = wordsOf(name);
  const [first = '', ...others] = words;
  const [typed] = wanted;
  if (typed === undefined) return 'first';
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return wanted.some((part) => first.startsWith(part)) ? 'first' : 'later';
  const [a, b] = typed;
  const areInitials = wanted.length === 1 && typed.length === 2 && a === first[0] && others.some((word) => word[0] === b);
  return areInitials ? 'initials' : null;
}

/** True when every word that was typed is the beginning of a word of the text. */
export function startsWithEach(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** `wordsOf('Émile van Dijk-Bos')` → `['emile', 'van', 'dijk', 'bos']` */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
