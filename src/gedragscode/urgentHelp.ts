import type { HelpNeed } from './helpContacts';
import type { OtherLanguage } from './otherLanguages/otherLanguage';
import { otherLanguageOf } from './otherLanguages/otherLanguageOf';
import { urgentInOtherLanguage } from './otherLanguages/urgentInOtherLanguage';
import { phraseText, type PhraseText } from './phrase';
import { MANNERS_OF_SPEAKING, URGENT_SIGNALS } from './urgentSignals';
import { STREET_MANNERS, URGENT_STREET_SIGNALS } from './urgentStreetSignals';

/** What is read at most: the start of a text of any length, so that reading stays quick. */
const READ_AT_MOST = 20_000;
const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' };
const STRETCHED = /([a-z])\1{2,}/;

// One pattern per need is read in half the time of its many.
const SIGNALS = URGENT_SIGNALS.map(([need, signals]) => [need, new RegExp(signals.map(({ source }) => `(?:${source})`).join('|'))] as const);

export interface CryForHelp {
  readonly need: HelpNeed;
  /** The language to answer in, when it is neither Dutch nor English. */
  readonly in: OtherLanguage | null;
}

/**
 * Does somebody ask for help, however indirectly, and in which language? Rather once too often than once too little:
 * the help is shown beside the answer, never instead of a person.
 *
 * `cryForHelp('k wil nie meer leven')` → `{ need: 'suicide', in: null }`; of 'ik ga dood van het lachen' → `null`;
 * `cryForHelp('chce umrzec')` → `{ need: 'suicide', in: 'pl' }`.
 */
export function cryForHelp(text: string, writtenIn: OtherLanguage | null = otherLanguageOf(text)): CryForHelp | null {
  const read = text.slice(0, READ_AT_MOST);
  const elsewhere = urgentInOtherLanguage(read, writtenIn);
  if (elsewhere !== null && elsewhere.in === writtenIn) return elsewhere;
  const need = needInDutchOrEnglish(read);
  if (need !== null) return { need, in: writtenIn };
  return elsewhere;
}

/** The need alone. */
export function urgentHelp(text: string): HelpNeed | null {
  return cryForHelp(text)?.need ?? null;
}

function needInDutchOrEnglish(read: string): HelpNeed | null {
  // A stretched word may hide a single letter ("niettt") or a double one ("dooood").
  const letters = plainLetters(read);
  const readings = STRETCHED.test(letters) ? [plainText(letters, '$1'), plainText(letters, '$1$1')] : [plainText(letters, '')];
  for (const reading of readings) {
    const need = needIn(reading);
    if (need !== null) return need;
  }
  return null;
}

function needIn(reading: string): HelpNeed | null {
  // Nearly always there is nothing, and then manners of speaking needn't be looked for.
  if (needSignalled(reading, phraseText(reading)) === null) return null;
  let plain = reading;
  for (const manner of MANNERS_OF_SPEAKING) plain = plain.replace(manner, ' ');
  return needSignalled(plain, STREET_MANNERS.takenOutOf(phraseText(plain)));
}

function needSignalled(plain: string, asPhrases: PhraseText): HelpNeed | null {
  // Both lists have the same needs, the most urgent one first.
  for (const [at, [need, signals]] of SIGNALS.entries()) {
    if (signals.test(plain) || URGENT_STREET_SIGNALS[at]?.[1].standIn(asPhrases) === true) return need;
  }
  return null;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, '');
}

function plainText(letters: string, stretched: string): string {
  return letters
    .replace(/([a-z])\1{2,}/g, stretched)
    // "w1l", "d00d": digits that stand for the letter that they look like.
    .replace(/(?<=[a-z])[0134]{1,2}(?=[a-z])/g, (digits) => digits.replace(/[0134]/g, (digit) => LOOKS_LIKE[digit] ?? digit))
    // "kwil", "kga": written in one.
    .replace(/\bk(?=(?:wil|ga|heb|ben|word|doe|zie|voel|moet|haat|snij|durf)\b)/g, 'k ')
    // Letters typed apart ("d o o d") are read together.
    .replace(/\b(?:[a-z] ){2,}[a-z]\b/g, (apart) => apart.replaceAll(' ', ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
