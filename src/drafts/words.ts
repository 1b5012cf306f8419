import { foldWord } from './foldWord';

export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /['’]?\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** The words of a text with their places; combining marks stay with their letter. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, folded: foldWord(word), start: index, end: index + word.length }));
}
