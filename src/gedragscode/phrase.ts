import { foldLetters } from './foldLetters';

/** A text as phrases are looked for in it: folded words, and these with one space before, between and after them. */
export interface PhraseText {
  readonly plain: string;
  readonly words: readonly string[];
  /** What the words begin with. */
  readonly begins: readonly string[];
}

interface Phrase {
  readonly pattern: RegExp;
  /** What the first word may be, as it is written in the phrase; empty: anything. */
  readonly firsts: readonly string[];
}

const UP_TO_FOUR_WORDS = '(?:\\S+ ){0,4}';
const UP_TO_TEN_WORDS = '(?:\\S+ ){0,10}';
/** Phrases whose first word has an open end are filed under so many letters of it. */
const FILED_UNDER = 3;
const NONE: readonly Phrase[] = [];
const PLAIN = /^[\x20-\x7e]*$/;

export function phraseText(text: string): PhraseText {
  const folded = foldLetters(text);
  // A stretched word ("olmekkkk") is the word.
  const words = PLAIN.test(folded)
    ? folded.replace(/([a-z])\1{2,}/g, '$1').match(/[a-z0-9]+/g)
    : folded.replace(/(\p{L})\1{2,}/gu, '$1').match(/[\p{L}\p{N}]+/gu);
  return read(words ?? []);
}

function read(words: readonly string[]): PhraseText {
  return { plain: ` ${words.join(' ')} `, words, begins: words.map((word) => word.slice(0, FILED_UNDER)) };
}

/**
 * Phrases, one on a line. A word stands for itself, `stem*` for every word that begins so and `*end` for every word
 * that ends so; `(a|b)` for either; `?` behind it when it may be missing. `..` is room for up to four words, `....`
 * for up to ten, `^` and `$` the begin and the end of the text. Diacritics don't matter.
 *
 * `new Phrases('chce .. umrzeć').standIn(phraseText('ja juz chcę po prostu umrzec'))` → `true`
 */
export class Phrases {
  readonly #anywhere: readonly Phrase[];
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #byBegin = new Map<string, Phrase[]>();

  /** @param before what may be written on to the begin of any word, as a pattern; in Arabic "and", "the" and more are. */
  constructor(lines: string, before = '') {
    const all = lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => phrase(line, before));
    const isFiled = ({ firsts }: Phrase): boolean => before === '' && firsts.length > 0 && !firsts.some((word) => word.startsWith('*'));
    this.#anywhere = all.filter((one) => !isFiled(one));
    for (const one of all.filter(isFiled)) {
      for (const word of one.firsts) file(one, word, word.endsWith('*') ? this.#byBegin : this.#byWord);
    }
  }

  standIn(text: PhraseText): boolean {
    for (const { pattern } of this.#possible(text)) if (text.plain.search(pattern) >= 0) return true;
    return false;
  }

  /** The text without these phrases. */
  takenOutOf(text: PhraseText): PhraseText {
    let { plain } = text;
    for (const { pattern } of this.#possible(text)) plain = plain.replace(pattern, '');
    return plain === text.plain ? text : read(plain.split(' ').filter((word) => word !== ''));
  }

  /** Those of which the first word is there: for nearly every text none. */
  #possible({ words, begins }: PhraseText): Iterable<Phrase> {
    let found: Set<Phrase> | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const [exact, begun] = [this.#byWord.get(words[at] ?? ''), this.#byBegin.get(begins[at] ?? '')];
      if (exact === undefined && begun === undefined) continue;
      found ??= new Set(this.#anywhere);
      for (const one of exact ?? NONE) found.add(one);
      for (const one of begun ?? NONE) found.add(one);
    }
    return found ?? this.#anywhere;
  }
}

function file(one: Phrase, word: string, under: Map<string, Phrase[]>): void {
  const bare = foldLetters(word.replace('*', ''));
  if (word.endsWith('*') && bare.length < FILED_UNDER) throw new Error(`too short for the begin of a phrase: ${word}`);
  const key = word.endsWith('*') ? bare.slice(0, FILED_UNDER) : bare;
  under.set(key, [...(under.get(key) ?? []), one]);
}

function phrase(line: string, before: string): Phrase {
  const tokens = line.split(/\s+/);
  const pattern = new RegExp(tokens.map((token, at) => tokenPattern(token, at === 0, before)).join(''), 'g');
  const firsts: string[] = [];
  for (const token of tokens) {
    if (token === '^') continue;
    if (token === '..' || token === '....') return { pattern, firsts: [] };
    firsts.push(...wordsOf(token));
    if (!token.endsWith('?')) break;
  }
  return { pattern, firsts };
}

function tokenPattern(token: string, isFirst: boolean, before: string): string {
  if (token === '^') return '^ ';
  if (token === '$') return '$';
  if (token === '..') return UP_TO_FOUR_WORDS;
  if (token === '....') return UP_TO_TEN_WORDS;
  if (!/^(?:[^()?|]+|\([^()?]+\))\??$/.test(token)) throw new Error(`a phrase with a token that can't be read: ${token}`);
  // Only the first word needs a boundary before it: every piece ends with a space.
  return `${isFirst ? '(?<= )' : ''}(?:${before}(?:${wordsOf(token).map(wordPattern).join('|')}) )${token.endsWith('?') ? '?' : ''}`;
}

function wordsOf(token: string): readonly string[] {
  return token.replace(/\?$/, '').replace(/^\((.*)\)$/, '$1').split('|');
}

function wordPattern(word: string): string {
  const bare = foldLetters(word.replaceAll('*', ''));
  return `${word.startsWith('*') ? '\\S*' : ''}${bare}${word.endsWith('*') ? '\\S*' : ''}`;
}
