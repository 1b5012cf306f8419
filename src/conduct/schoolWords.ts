import { readMessage, type ReadMessage } from './assessMessage';
import type { TurnWithWords } from './turn';

/** What a school may say that a word means: nothing bad, or as much as one of these. */
export const WORD_MEANINGS = ['harmless', 'insult', 'slur', 'weapon', 'nudes'] as const;

export type WordMeaning = (typeof WORD_MEANINGS)[number];

export interface SchoolWord {
  readonly word: string;
  readonly means: WordMeaning;
}

/** A word that the detector knows and that stands for it; for what is harmless one that says nothing. */
export const STAND_IN: Readonly<Record<WordMeaning, string>> = { harmless: 'dinges', insult: 'sukkel', slur: 'kankerhomo', weapon: 'mes', nudes: 'naaktfoto' };

export const LONGEST_WORD = 40;
export const MOST_WORDS = 200;
const SHAPE = /^[\p{L}\p{N}]+(?:[ '’-][\p{L}\p{N}]+){0,3}$/u;

/** As it is kept and compared; null when it is no word, or more than four of them. */
export function schoolWord(text: string): string | null {
  const word = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return word.length >= 2 && word.length <= LONGEST_WORD && SHAPE.test(word) ? word : null;
}

/** Puts the words of a school into ones that the detector knows. */
export type InSchoolWords = (text: string) => string;

export function inSchoolWords(words: readonly SchoolWord[]): InSchoolWords {
  if (words.length === 0) return (text) => text;
  const meanings = new Map(words.map(({ word, means }) => [word, means]));
  // Longer ones first, so that a team's whole name wins from a word in it.
  const either = [...meanings.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.normalize('NFC').replace(pattern, (found) => STAND_IN[meanings.get(found.toLowerCase().replace(/\s+/g, ' ')) ?? 'harmless']);
}

/**
 * Reads a message with the words of the school. What a school calls harmless never silences danger to life, a threat
 * that leaves no doubt, a weapon or a demand for intimate pictures.
 */
export function readAtSchool(turn: TurnWithWords, words: InSchoolWords): ReadMessage {
  const usual = readMessage(turn);
  const text = words(turn.text);
  if (text === turn.text) return usual;
  return isNeverSilenced(usual) ? usual : readMessage({ ...turn, text });
}

/** A word that a school can't call harmless: by itself or in a wish it is about danger. */
export function isNeverHarmless(word: string): boolean {
  const read = [word, `ik wil ${word}`, `ik denk aan ${word}`].map((text) => readMessage({ text, role: 'student' }));
  return read.some((one) => isNeverSilenced(one) || one.concepts.has('weapon'));
}

function isNeverSilenced({ assessment: { kind, acute, reasons } }: ReadMessage): boolean {
  if (kind === 'zelfbeschadiging' || kind === 'sexting') return true;
  return (kind === 'bedreiging' && acute) || reasons.includes('weapon');
}
