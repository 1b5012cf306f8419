import type { Check } from '../draft';
import { added } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const QUOTED = /“[^”]{200,6000}”|„[^”“]{200,6000}[”“]|«[^»]{200,6000}»|(?<![\p{L}\p{N}])"[^"]{200,6000}"/gu;
const FEWEST_WORDS = 45;
const SOURCE = wordPattern('bron|uit|auteur|schrijver|geschreven door|door|uitgeverij|source|author|written by|by|from');
const NEAR = 120;

/** A long quotation of which it doesn't say whose words they are (III.A.5). */
export const checkLongQuotes: Check = (draft) =>
  Array.from(draft.text.matchAll(QUOTED)).flatMap(({ 0: quote, index }) => {
    const end = index + quote.length;
    const isLong = quote.split(/\s+/).length >= FEWEST_WORDS;
    const around = `${draft.text.slice(Math.max(0, index - NEAR), index)} ${draft.text.slice(end, end + NEAR)}`;
    return isLong && !has(SOURCE, around) ? [added('longQuote', 'III.A.5', { start: index, end }, { key: 'source' }, end, ' ')] : [];
  });
