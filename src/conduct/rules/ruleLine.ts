import type { NormalisedText } from '../normaliseText';

/** The words that are the writer's own, for rules: without quoted ones, with slipped double endings ("gaa doodd") put right. */
export function ruleLine({ words, quoted }: Pick<NormalisedText, 'words' | 'quoted'>): string {
  const own: string[] = [];
  for (const [at, word] of words.entries()) {
    if (quoted[at] === true) continue;
    own.push(word.replace(/([abdgjknrtuwxyzi])\1$/, '$1'));
  }
  return own.join(' ');
}
