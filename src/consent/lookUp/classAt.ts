import type { Word } from './words';

export interface ClassFound {
  /** Ids of those of its students whom the asker may see; empty for a class that they don't have, or that doesn't exist. */
  readonly ids: readonly string[];
  readonly length: number;
}

/** Written as classes are: `2A`, `4vwo1`. Not `2e`, which counts. */
const LOOKS_LIKE_A_CLASS = /^[1-6](?!(?:de|e|ste|st|nd|rd|th)$)[a-z]{1,5}\d{0,2}$/;
const LONGEST = 3;

/** The class that is named at this place; null when none is. */
export function classAt(words: readonly Word[], at: number, classes: ReadonlyMap<string, readonly string[]>): ClassFound | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).map((word) => word.key).join('');
    const ids = classes.get(key);
    if (ids !== undefined) return { ids, length };
  }
  return LOOKS_LIKE_A_CLASS.test(words[at]?.key ?? '') ? { ids: [], length: 1 } : null;
}
