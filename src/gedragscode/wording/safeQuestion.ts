import { CONCEPTS, FUNCTION_WORDS } from '../finding/lexicon';
import { ENGLISH_WORDS } from '../finding/inDutch';
import { normalise } from '../finding/normalise';
import { Spelling } from '../finding/spelling';

/** What stands in the place of a word that stays here. */
export const MARKS = { name: '[naam]', number: '[getal]', word: '[woord]' } as const;

const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gi;
const UNKNOWN = 'xqx';
/** Without these there is no question left. Everything else that somebody is called goes, whatever else it means. */
const SMALL: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const APART = /[ _]/;

export interface SafeQuestion {
  /** The question as it may leave the school: words that we know ourselves, everything else as a mark. */
  (question: string, names: ReadonlySet<string>): string;
}

/**
 * Makes what replaces people in a question before a model sees it. Not what looks like a name is taken out, but
 * everything that isn't an ordinary word of ours: a name that nobody foresaw doesn't get through either.
 *
 * `safe('Mag ik Sannes foto van 06-12345678 mailen?', new Set(['sanne']))` → `'mag ik [naam] foto van [getal] mailen'`
 *
 * @param texts our own texts; their words, and no others, are ordinary.
 */
export function createSafeQuestion(texts: Iterable<string>): SafeQuestion {
  const ordinary = new Map<string, number>();
  for (const text of texts) for (const word of normalise(text)) ordinary.set(word, (ordinary.get(word) ?? 0) + 1);
  for (const word of [...Object.values(CONCEPTS).flatMap((words) => words.split(APART)), ...FUNCTION_WORDS, ...ENGLISH_WORDS]) if (!ordinary.has(word)) ordinary.set(word, 1);
  const spelling = new Spelling(ordinary);

  return (question, names) => {
    const isName = (word: string): boolean => !SMALL.has(word) && (names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1))));
    const marked = normalise(question.replace(ADDRESS, ` ${UNKNOWN} `)).map((word) => {
      if (/\d/.test(word)) return MARKS.number;
      if (isName(word)) return MARKS.name;
      if (ordinary.has(word)) return word;
      const meant = spelling.correct(word);
      return meant === null || isName(meant) ? MARKS.word : meant;
    });
    return marked.filter((word, at) => !word.startsWith('[') || word !== marked[at - 1]).join(' ');
  };
}

/** The words of people's names, as a question would have them. */
export function nameWords(names: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) for (const word of normalise(name)) if (word.length > 1 && !PARTICLES.has(word)) words.add(word);
  return words;
}

const PARTICLES: ReadonlySet<string> = new Set('van der den de het ten ter te in op aan la le el al ben bin von du da dos del'.split(' '));
