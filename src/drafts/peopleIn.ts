import { COMMON_NAMES } from './commonNames';
import type { Draft } from './draft';
import { foldWord } from './foldWord';
import type { Sentence } from './sentences';
import { has } from './wordPattern';

const TITLED = /(?<![\p{L}\p{M}])(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Dd]e heer|[Jj]uf|[Mm]eester|[Mm]rs?\.?|[Mm]s\.?|[Mm]iss)\s(?:van\s|de\s|der\s|den\s|ten\s|ter\s|el\s){0,3}\p{Lu}\p{L}+/gu;
const TWO_NAMES = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]+)\s(?:(?:van|de|der|den|ten|ter|het|op|el|al|da|dos|von)\s|['’]t\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+/gu;
const ONE_NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}-]+/gu;

/** Whether a sentence names somebody, known in the directory or not. Only for sentences that say something about that person: the net is wide. */
export function namesSomebody(draft: Draft, sentence: Sentence, who: 'students' | 'anybody'): boolean {
  const known = draft.named.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (known.some((one) => one.who === 'student' || (one.who === 'adult' && who === 'anybody'))) return true;
  // Whom it knows, it knows better than by a list of names.
  const isKnown = (index: number): boolean => known.some(({ start, end }) => start <= sentence.start + index && sentence.start + index < end);
  const text = sentence.text;
  if (who === 'anybody' && has(TITLED, text)) return true;
  for (const { 1: first = '', index } of text.matchAll(TWO_NAMES)) if (COMMON_NAMES.has(foldWord(first)) && !isKnown(index)) return true;
  for (const { 0: name, index } of text.matchAll(ONE_NAME)) if (COMMON_NAMES.has(foldWord(name)) && !isKnown(index)) return true;
  return false;
}
