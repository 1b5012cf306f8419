import { ofNoGroup, wordGroups } from './lexicon/wordGroups';

/** Where a word belongs: its group, and the wider field that the group lies in. Both are counted from 0. */
export interface WordGroup {
  readonly field: number;
  readonly group: number;
}

const groupOfWord = new Map<string, WordGroup>();
let count = 0;
for (const [field, line] of wordGroups.entries()) {
  for (const words of line.split(' / ')) {
    for (const word of words.split(' ')) groupOfWord.set(word, { field, group: count });
    count += 1;
  }
}

const withoutGroup: ReadonlySet<string> = new Set(ofNoGroup.split(' '));

const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 3;
const SHORTEST_STEM = 4;
const ENDINGS = ['en', 'e', 's', 't', 'n', 'je', 'tje', 'jes', 'tjes'];

/** A word that isn't listed is taken for an inflection, or for a compound, which means most like its last part. */
export function wordGroupOf(word: string): WordGroup | undefined {
  if (withoutGroup.has(word)) return undefined;
  return groupOfWord.get(word) ?? groupOfStem(word) ?? groupOfTail(word);
}

function groupOfStem(word: string): WordGroup | undefined {
  for (const ending of ENDINGS) {
    const length = word.length - ending.length;
    if (length < SHORTEST_STEM || !word.endsWith(ending)) continue;
    const found = groupOfWord.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function groupOfTail(word: string): WordGroup | undefined {
  for (let from = SHORTEST_HEAD; from <= word.length - SHORTEST_TAIL; from += 1) {
    const found = groupOfWord.get(word.slice(from));
    if (found !== undefined) return found;
  }
  return undefined;
}
