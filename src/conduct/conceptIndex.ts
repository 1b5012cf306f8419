import { closeness } from './lexicon/closeness';
import { context } from './lexicon/context';
import { everyday } from './lexicon/everyday';
import { groups } from './lexicon/groups';
import { harm } from './lexicon/harm';
import { people } from './lexicon/people';

const lexicon = { ...people, ...harm, ...closeness, ...groups, ...context, ...everyday } as const;

export type Concept = keyof typeof lexicon;

export const concepts = Object.keys(lexicon) as readonly Concept[];

/** A concept found in a message: at which words, and whether a negation reaches it. */
export interface Found {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly concept: number;
}

const GAP = '_';
const MOST_GAP = 3;
const SHORTEST_STEM = 3;

const wholeWords = new Map<string, number[]>();
const stems = new Map<string, number[]>();
/** What stems begin with: most words can be passed over at once. */
const stemStarts = new Set<string>();
const phrases = new Map<string, Phrase[]>();
let longestStem = 0;

for (const [concept, name] of concepts.entries()) {
  for (const entry of lexicon[name].split(',')) {
    const words = entry.trim().replaceAll("'", '').split(/\s+/);
    const [first] = words;
    if (first === undefined || first === '') continue;
    if (words.length > 1) {
      push(phrases, first, { words, concept });
    } else if (first.endsWith('*') && first.length > SHORTEST_STEM) {
      push(stems, first.slice(0, -1), concept);
      stemStarts.add(first.slice(0, SHORTEST_STEM));
      longestStem = Math.max(longestStem, first.length - 1);
    } else {
      push(wholeWords, first.replace('*', ''), concept);
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** All concepts of a message in the order of its words. One pass; a phrase is looked for only where its first word stands. */
export function findConcepts(words: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const [at, word] of words.entries()) {
    for (const concept of wholeWords.get(word) ?? []) found.push({ concept, from: at, to: at });
    const end = stemStarts.has(word.slice(0, SHORTEST_STEM)) ? Math.min(word.length, longestStem) : 0;
    for (let length = SHORTEST_STEM; length <= end; length += 1) {
      for (const concept of stems.get(word.slice(0, length)) ?? []) found.push({ concept, from: at, to: at });
    }
    for (const phrase of phrases.get(word) ?? []) {
      const to = endOf(phrase.words, words, at);
      if (to !== -1) found.push({ concept: phrase.concept, from: at, to });
    }
  }
  return found;
}

/** Where the phrase that begins at `at` ends, or -1. A gap takes as few words as it can. */
function endOf(phrase: readonly string[], words: readonly string[], at: number): number {
  let position = at;
  for (let part = 1; part < phrase.length; part += 1) {
    const wanted = phrase[part];
    if (wanted === undefined) return -1;
    if (wanted === GAP) {
      const next = phrase[part + 1];
      if (next === undefined) return position;
      let reach = position + 1;
      while (reach < words.length && reach <= position + 1 + MOST_GAP && !fits(next, words[reach])) reach += 1;
      if (reach >= words.length || reach > position + 1 + MOST_GAP) return -1;
      position = reach;
      part += 1;
    } else {
      position += 1;
      if (!fits(wanted, words[position])) return -1;
    }
  }
  return position;
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
