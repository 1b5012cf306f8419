import { emojiWords, shortForms } from './lexicon/shortForms';

/** A message as words in one spelling. Nothing of it outlives the assessment. */
export interface NormalisedText {
  readonly words: readonly string[];
  /** Per word: does it stand between quotation marks? */
  readonly quoted: readonly boolean[];
  readonly shouting: boolean;
  /** A capital at the start and a full stop at the end: written language rather than chat. */
  readonly written: boolean;
  readonly asks: boolean;
  readonly exclaims: boolean;
  /** Spelling that hides something: leet inside words or letters with spaces between. */
  readonly disguised: boolean;
}

const TOKEN = /[\p{L}\p{N}@$€]+(?:['’][\p{L}\p{N}]+)*|["“”„«»]|['’‘]|[?!.,:;]|\p{Extended_Pictographic}/gu;
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's' };
const MOST_WORDS = 160;

/**
 * Brings a message to plain lower-case words: no diacritics, stretched letters shortened, leet and spaced letters
 * read, chat abbreviations written out, emoji as words. Looks at no more than `MOST_WORDS` words, so its time is bounded.
 *
 * @example normaliseText('j3 b3nt zóóóó raar').words // ['je', 'bent', 'zoo', 'raar']
 */
export function normaliseText(text: string): NormalisedText {
  const flat = uncensor(text.normalize('NFKD').replace(/\p{M}+/gu, ''));
  const joined = joinSpacedLetters(flat);
  const disguisedBySpaces = joined !== flat;
  const tokens = joined.match(TOKEN) ?? [];
  const leet = looksLeet(tokens);
  const words: string[] = [];
  const quoted: boolean[] = [];
  let inQuotes = false;
  let capitals = 0;
  let letters = 0;
  let asks = false;
  let exclaims = false;
  for (const token of tokens) {
    if (words.length >= MOST_WORDS) break;
    if (token.length === 1 && QUOTES.has(token)) {
      inQuotes = !inQuotes;
      continue;
    }
    if (token === '?') asks = true;
    if (token === '!') exclaims = true;
    if (token.length === 1 && PUNCTUATION.has(token)) continue;
    for (const character of token) {
      if (character >= 'A' && character <= 'Z') capitals += 1;
      if ((character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')) letters += 1;
    }
    for (const word of toWords(token.toLowerCase(), leet)) {
      words.push(word);
      quoted.push(inQuotes);
    }
  }
  // An opening quote without a closing one was an apostrophe or a slip: then nothing is a quotation.
  const isQuoted = inQuotes ? quoted.map(() => false) : quoted;
  return { words, quoted: isQuoted, shouting: letters > 9 && capitals > 0.6 * letters, written: /^\p{Lu}/u.test(text) && /[.?!]\s*$/.test(text), asks, exclaims, disguised: leet || disguisedBySpaces };
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', "'", '’', '‘']);
const PUNCTUATION: ReadonlySet<string> = new Set(['?', '!', '.', ',', ':', ';']);

function toWords(token: string, leet: boolean): readonly string[] {
  const emoji = emojiWords.get(token);
  if (emoji !== undefined) return [emoji];
  let word = token.replaceAll('’', "'");
  if (isMixed(word) && (leet || /^[a-z]+[013457]+[a-z]+$/.test(word))) word = unleet(word);
  word = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (word.length > 24) word = word.slice(0, 24);
  const long = shortForms.get(word);
  if (long !== undefined) return long;
  return [word.replaceAll("'", '')];
}

function isMixed(word: string): boolean {
  return /\p{L}/u.test(word) && /[0-9@$]/.test(word);
}

function unleet(word: string): string {
  let plain = '';
  for (const character of word) plain += LEET[character] ?? character;
  return plain;
}

/** One "n13t" may be a class name such as 3tl; letters around a digit, or several such words, are leet. */
function looksLeet(tokens: readonly string[]): boolean {
  let inside = 0;
  let mixed = 0;
  for (const token of tokens) {
    if (token.length < 2 || !isMixed(token)) continue;
    if (/^\d+(?:e|x|u|k|v|h|m|tl|kb|gl|cm|kg|km|min|uur|de|ste|am|pm|gb|[a-f])$/i.test(token)) continue;
    mixed += 1;
    if (/[a-z][0134578@$]+[a-z]/i.test(token)) inside += 1;
  }
  return inside >= 2 || (inside === 1 && mixed >= 2);
}

const CENSORED: readonly (readonly [RegExp, string])[] = [
  [/\bk[*.]{1,3}n?k?e?r\b|\bk[*]+\b/giu, 'kanker'],
  [/\bh[*]{1,2}e?r\b/giu, 'hoer'],
  [/\bsl[*]t\b/giu, 'slet'],
  [/\bd[*]{1,2}d\b/giu, 'dood'],
  [/\bf[*]{1,2}c?k\b/giu, 'fuck'],
  [/\bn[*]+[gk]?g?[*]*er\b/giu, 'neger'],
  [/\bb[*]+t?ch\b/giu, 'bitch'],
  [/\bn[*]+des\b/giu, 'nudes'],
  [/\bk\.y\.s\b\.?/giu, 'kys'],
];

/** Reads words whose letters were starred out. */
function uncensor(text: string): string {
  if (!text.includes('*') && !/k\.y\.s/i.test(text)) return text;
  return CENSORED.reduce((read, [pattern, word]) => read.replace(pattern, word), text);
}

/** Reads "k a n   j e" as "kan je": single letters apart; a wider gap parts the words. */
function joinSpacedLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?: {1,4}\p{L}){3,}(?![\p{L}\p{N}'’])/gu, (run) =>
    / {2,}/.test(run)
      ? run
          .split(/ {2,}/)
          .map((part) => part.replaceAll(' ', ''))
          .join(' ')
      : run.replaceAll(' ', ''),
  );
}
