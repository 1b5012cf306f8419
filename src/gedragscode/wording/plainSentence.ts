import type { Language } from '../../runtime/language';
import { questionLanguage } from '../questionLanguage';
import { normalise } from '../finding/normalise';
import { YES_OR_NO } from './ruleWords';

export const LONGEST_SENTENCE = 320;
const SHORTEST_SENTENCE = 12;

/** Letters of our alphabet, numbers, and the marks that plain sentences need: no markup, no links, nothing unseen. */
const PLAIN = /^[\p{Script=Latin}\d ,.;:?!'"’‘“”()–-]+$/u;
/** The only places for these two marks: "en/of", "School & Veiligheid". */
const PAIRS = /\b(?:en\/of|and\/or)\b| & (?=\p{L})/giu;
const LINK = /https?|www|:\/\/|@|\b[\p{L}\d-]{2,}\.\p{L}{2,}/iu;

/** Is this one or two plain sentences in the language of the answer, and no bare yes or no? */
export function isPlainSentence(text: string, language: Language): boolean {
  if (text.length < SHORTEST_SENTENCE || text.length > LONGEST_SENTENCE || text !== text.trim()) return false;
  if (!PLAIN.test(text.replace(PAIRS, ' ')) || LINK.test(text)) return false;
  if (!/^["“'‘]?\p{Lu}/u.test(text) || !/[.!]["”'’]?$/.test(text)) return false;
  if (questionLanguage(text) !== language) return false;
  const [first = ''] = normalise(text);
  return !YES_OR_NO.has(first);
}
