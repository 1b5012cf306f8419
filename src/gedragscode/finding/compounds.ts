const SHORTEST_PART = 3;
const LINKS = ['', 's', 'en', 'n', 'e'];

/**
 * Splits a Dutch compound into two words that are known: `'klassenfoto'` → `['klas', 'foto']` when both are.
 * Prefers the longest last part, because it carries the meaning. Null when it doesn't split.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): [string, string] | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const last = word.slice(at);
    if (!isKnown(last)) continue;
    const first = word.slice(0, at);
    for (const link of LINKS) {
      if (!first.endsWith(link)) continue;
      const bare = link === '' ? first : first.slice(0, -link.length);
      if (bare.length >= SHORTEST_PART && isKnown(bare)) return [bare, last];
    }
  }
  return null;
}
