import { foldLetters } from '../foldLetters';
import { KEY_WORDS, type KeyWord } from './keyWord';
import { arabicStems } from './keyWords/arabic';
import { polishStems } from './keyWords/polish';
import { stemsOf } from './keyWords/stemsOf';
import { turkishStems } from './keyWords/turkish';
import { ukrainianStems } from './keyWords/ukrainian';
import type { OtherLanguage } from './otherLanguage';

const STEMS: Readonly<Record<OtherLanguage, ReturnType<typeof stemsOf>>> = {
  tr: stemsOf(turkishStems),
  ar: stemsOf(arabicStems),
  uk: stemsOf(ukrainianStems),
  pl: stemsOf(polishStems),
};
/** What Arabic writes on to a word: "and", "in", "to", "the" and whose it is or who does it. */
const ARABIC_BEGIN = /^(?:[وف]?(?:بال|كال|لل|ال|[بلك](?=\S{3})))/;
/** More than these no question is about. */
const MOST = 8;
/** By themselves they ask nothing. */
const NO_SUBJECT: ReadonlySet<KeyWord> = new Set(['may', 'school', 'friend', 'child', 'class', 'lesson', 'student', 'without']);

/**
 * The subjects whose words stand in a question, in their order; empty when there is nothing to go by.
 *
 * `keyWordsIn('czy mogę nagrywać nauczyciela', 'pl')` → `['may', 'recording', 'teacher']`
 */
export function keyWordsIn(question: string, language: OtherLanguage): readonly KeyWord[] {
  const found = new Set<KeyWord>();
  for (const word of foldLetters(question).match(/\p{L}+/gu) ?? []) {
    const key = keyOf(word, language);
    if (key !== null) found.add(key);
  }
  const keys = [...found].slice(0, MOST);
  return keys.some((key) => !NO_SUBJECT.has(key)) ? keys : [];
}

function keyOf(word: string, language: OtherLanguage): KeyWord | null {
  const forms = language === 'ar' ? [word, word.replace(ARABIC_BEGIN, '')] : [word];
  return STEMS[language].find(([stem]) => forms.some((form) => form.startsWith(stem)))?.[1] ?? null;
}

/** `['recording', 'teacher', 'may']` → `'mag ik opnemen docent'`: not a sentence, but enough to find the article with. */
export function dutchQuery(keys: readonly KeyWord[]): string {
  const [first, others] = [keys.filter((key) => key === 'may'), keys.filter((key) => key !== 'may')];
  return [...first, ...others].map((key) => KEY_WORDS[key]).join(' ');
}
