import { ORDINARY_WORDS } from './ordinaryWords';
import type { NameBook, Who, WrittenName } from './nameBook';
import type { Sentence } from './sentences';
import type { Word } from './words';

/** Somebody whom the directory knows, named in a draft. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly personId: string;
  readonly who: Who;
  /** False: it can be a word as well ("roos"), and only what is said of it tells. */
  readonly isSure: boolean;
}

const CAPITAL = /^['’]?\p{Lu}/u;

/** Where people of these books are named. A first name is sure with a capital; one that is a word as well, only in the middle of a sentence. */
export function namesIn(text: string, words: readonly Word[], sentences: readonly Sentence[], books: readonly NameBook[]): readonly NamedPlace[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = longestAt(text, words, at, books);
    if (name === null) continue;
    const [first, last] = [words[at], words[at + name.words.length - 1]];
    const sureness = name.isFull ? 'sure' : surenessOf(text, words, at, name, starts);
    if (first === undefined || last === undefined || sureness === 'no') continue;
    found.push({ start: first.start, end: endWithoutPossessive(last), personId: name.personId, who: name.who, isSure: sureness === 'sure' });
    at += name.words.length - 1;
  }
  return found;
}

function longestAt(text: string, words: readonly Word[], at: number, books: readonly NameBook[]): WrittenName | null {
  const word = words[at];
  if (word === undefined) return null;
  const fitting = books.flatMap((book) => book.get(word.folded)?.find(({ words: parts }) => parts.every((part, index) => words[at + index]?.folded === part) && isTogether(text, words, at, parts.length)) ?? []);
  return fitting.reduce<WrittenName | null>((longest, name) => (longest === null || name.words.length > longest.words.length ? name : longest), null);
}

function surenessOf(text: string, words: readonly Word[], at: number, name: WrittenName, starts: ReadonlySet<number>): 'sure' | 'perhaps' | 'no' {
  const word = words[at];
  if (word === undefined) return 'no';
  // "Max 10" and "3 Mei" are no people; "Noor Verkerk" is somebody else than our Noor.
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  if (/^\s?\d/.test(text.slice(word.end, word.end + 2)) || /\d\s?$/.test(before)) return 'no';
  const next = words[at + name.words.length];
  if (next !== undefined && CAPITAL.test(next.text) && text.slice(word.end, next.start) === ' ' && !ORDINARY_WORDS.has(next.folded)) return 'no';
  if (!CAPITAL.test(word.text)) return name.isOrdinary ? 'no' : 'perhaps';
  return name.isOrdinary && (starts.has(word.start) || /["'“‘(]$/.test(before)) ? 'perhaps' : 'sure';
}

function isTogether(text: string, words: readonly Word[], at: number, count: number): boolean {
  for (let index = at; index < at + count - 1; index += 1) {
    const [one, next] = [words[index], words[index + 1]];
    if (one === undefined || next === undefined || !/^[ \u00A0]{1,2}$/.test(text.slice(one.end, next.start))) return false;
  }
  return true;
}

function endWithoutPossessive({ text, end }: Word): number {
  return /['’]s$/i.test(text) ? end - 2 : end;
}
