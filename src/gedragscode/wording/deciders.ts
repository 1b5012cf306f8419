import { PERSON_KEYS, ruleKey } from './ruleKeys';
import { OLDER, YOUNGER } from './ruleWords';

const NEAR = 3;
const FAR = 4;

/**
 * Who is named beside an age, in the order of the clause: words alone don't tell "vanaf 16 de leerling zelf, daaronder
 * de ouders" from its opposite.
 *
 * `deciders(['jongere', 'leerlingen', 'beslissen', 'de', 'ouders'])` → `{ '|<|:parent' }`
 */
export function deciders(words: readonly string[]): ReadonlySet<string> {
  const marks: string[] = [];
  const used = new Set<number>();
  for (const [at, word] of words.entries()) {
    const key = ruleKey(word);
    if (/^\d+$/.test(key)) marks.push(comparison(words, at, used));
    else if (used.has(at)) continue;
    else if (/^(?:jongere?|younger)$/.test(word) && !comesNumber(words, at)) marks.push('<');
    else if (/^(?:oudere|older)$/.test(word) && !comesNumber(words, at)) marks.push('>');
    else if (word === 'ouder' && !comesNumber(words, at) && !words.slice(Math.max(0, at - FAR), at).some((before) => /^\d+$/.test(ruleKey(before)))) marks.push(':parent');
    else if (word === 'you' || word === 'jij') marks.push(':you');
    else if (PERSON_KEYS.has(key) && key !== ':student') marks.push(key);
  }
  const found = new Set<string>();
  for (const [at, mark] of marks.entries()) {
    if (mark.startsWith(':')) continue;
    found.add(`${neighbour(marks, at, -1)}|${mark}|${neighbour(marks, at, 1)}`);
  }
  return found;
}

function neighbour(marks: readonly string[], at: number, step: number): string {
  const next = marks[at + step] ?? '';
  return next.startsWith(':') ? next : '';
}

/** `>` from that age, `<` below it, `=` when it doesn't say. */
function comparison(words: readonly string[], at: number, used: Set<number>): string {
  for (let other = Math.max(0, at - NEAR); other <= Math.min(words.length - 1, at + NEAR); other += 1) {
    const word = words[other] ?? '';
    if (used.has(other)) continue;
    const mark = OLDER.has(word) ? '>' : YOUNGER.has(word) ? '<' : null;
    if (mark === null) continue;
    used.add(other);
    return mark;
  }
  return '=';
}

function comesNumber(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 1 + NEAR).some((word) => /^\d+$/.test(ruleKey(word)));
}
