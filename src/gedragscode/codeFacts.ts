import type { CodeArticle } from './codeOfConduct';
import { findDutchDates } from './dutchDates';

export interface CodeFacts {
  readonly title: string | null;
  readonly adopted: string | null;
  readonly effective: string | null;
  readonly evaluation: string | null;
}

/** What a code says about itself in its closing articles: name, adoption, effect and evaluation (V.1, V.2, V.3, V.5). */
export function codeFacts(articles: readonly CodeArticle[]): CodeFacts {
  return {
    title: first(articles, /aangehaald|citeertitel/i, (text) => /[‘'"“«]([^’'"”»]{4,120})[’'"”»]/.exec(text)?.[1]?.trim() ?? null),
    adopted: first(articles, /vastgesteld/i, (text) => nearestDate(text, /vastgesteld/i)),
    effective: first(articles, /in\s+werking|van\s+kracht|met\s+ingang\s+van/i, (text) => nearestDate(text, /in\s+werking|van\s+kracht|ingang/i)),
    evaluation: first(articles, /[eë]valu/i, (text) => nearestDate(text, /[eë]valu/i)?.slice(0, 7) ?? null),
  };
}

// The closing articles come last, and an earlier one may use the same words in passing.
function first(articles: readonly CodeArticle[], about: RegExp, read: (text: string) => string | null): string | null {
  for (const { text } of [...articles].reverse()) {
    if (!about.test(text)) continue;
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** A date stands behind its word as a rule; one before it belongs to another word more often than not. */
const BEFORE_ITS_WORD = 40;

function nearestDate(text: string, word: RegExp): string | null {
  const found = word.exec(text);
  if (found === null) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  let best: { iso: string; distance: number } | null = null;
  for (const { iso, start, end } of findDutchDates(text)) {
    const distance = start >= to ? start - to : from - end + BEFORE_ITS_WORD;
    if (best === null || distance < best.distance) best = { iso, distance };
  }
  return best?.iso ?? null;
}
