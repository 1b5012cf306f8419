import { NEIGHBOUR_LETTERS, NEIGHBOURS } from './evidence/neighbours';
import { POLISH, POLISH_LETTERS, POLISH_SHARED } from './evidence/polish';
import { TURKISH, TURKISH_LETTERS, TURKISH_SHARED } from './evidence/turkish';
import { foldLetters } from '../foldLetters';
import { learnLetters, likelihood, type LetterModel } from './letterModel';
import type { OtherLanguage } from './otherLanguage';
import { scriptOf } from './scriptOf';

interface Word {
  /** In lower case. */
  readonly word: string;
  readonly plain: string;
}

interface LatinLanguage {
  readonly language: OtherLanguage;
  /** Letters that Dutch and its neighbours don't have. */
  readonly letters: RegExp;
  /** Letters of languages that look like it: Czech and its neighbours, Kurdish and Romanian. */
  readonly foreign: RegExp;
  readonly words: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
  readonly model: LetterModel;
}

const LANGUAGES: readonly LatinLanguage[] = [
  { language: 'tr', letters: /[ğışİ]|i̇/u, foreign: /[êîûăâțșəñőűčšžđ]|[wxq]/u, words: TURKISH, shared: TURKISH_SHARED, model: learnLetters(`${[...TURKISH].join(' ')} ${TURKISH_LETTERS}`) },
  { language: 'pl', letters: /[ąćęłńśźż]/u, foreign: /[čšžřěůťďňľĺŕđāēīūģķļņėįųășțşğıőűäöüñ]/u, words: POLISH, shared: POLISH_SHARED, model: learnLetters(`${[...POLISH].join(' ')} ${POLISH_LETTERS}`) },
];
const PLAIN = /^[\x20-\x7e]*$/;
const ELSEWHERE = learnLetters(`${[...NEIGHBOURS].join(' ')} ${NEIGHBOUR_LETTERS}`);

/** What is read at most: nobody changes language after so much. */
const READ_AT_MOST = 2_000;
const [KNOWN_WORD, OWN_LETTER, SHARED_WORD, MOST_FOR, MOST_AGAINST, NEIGHBOURS_WORD] = [4, 2, 0.5, 2.5, -1.5, -3] as const;
/** So much evidence, and so much of it per word; where no word or letter says it by itself, in so many words. */
const [ENOUGH, PER_WORD, WORDS_BY_LOOKS] = [4, 0.6, 3] as const;

/**
 * In which other language a text is written; null when it is Dutch, English or anything else. Words of street Dutch
 * ("wallah", "abi") and names don't make a text Turkish or Arabic.
 *
 * `otherLanguageOf('ogretmenimi cekebilir miyim')` → `'tr'`; `otherLanguageOf('mag Ayşe op de foto')` → `null`.
 */
export function otherLanguageOf(text: string): OtherLanguage | null {
  const read = text.slice(0, READ_AT_MOST);
  const script = scriptOf(read);
  if (script === 'arabic') return 'ar';
  if (script === 'cyrillic') return 'uk';
  return script === 'latin' ? latinLanguageOf(read) : null;
}

function latinLanguageOf(text: string): OtherLanguage | null {
  const words = (text.toLowerCase().match(PLAIN.test(text) ? /[a-z']+/g : /[\p{L}\p{M}'’]+/gu) ?? []).map((word) => ({ word, plain: foldLetters(word) }));
  if (isPlainlyNeither(words)) return null;
  for (const one of LANGUAGES) {
    let [score, sure] = [0, false];
    for (const word of words) {
      const forIt = evidence(one, word);
      score += forIt;
      if (forIt > MOST_FOR) sure = true;
    }
    if (score >= Math.max(ENOUGH, PER_WORD * words.length) && (sure || words.length >= WORDS_BY_LOOKS)) return one.language;
  }
  return null;
}

/** Nearly every question: words of neighbours and none of ours, so that the letters needn't be looked at. */
function isPlainlyNeither(words: readonly Word[]): boolean {
  let against = 0;
  for (const { word, plain } of words) {
    if (plain !== word || TURKISH.has(plain) || POLISH.has(plain)) return false;
    if (NEIGHBOURS.has(plain) && !TURKISH_SHARED.has(plain) && !POLISH_SHARED.has(plain)) against += 1;
  }
  return against * 3 > words.length;
}

/** Above zero speaks for the language, below zero against. */
function evidence({ letters, foreign, words, shared, model }: LatinLanguage, { word, plain }: Word): number {
  if (foreign.test(word)) return NEIGHBOURS_WORD;
  const own = plain !== word && letters.test(word) ? OWN_LETTER : 0;
  if (words.has(plain)) return KNOWN_WORD + own;
  if (shared.has(plain)) return SHARED_WORD;
  if (own === 0 && NEIGHBOURS.has(plain)) return NEIGHBOURS_WORD;
  const odds = likelihood(model, plain) - likelihood(ELSEWHERE, plain);
  return Math.max(MOST_AGAINST, Math.min(MOST_FOR, odds)) + own;
}
