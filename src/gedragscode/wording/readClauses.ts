import { normalise } from '../finding/normalise';
import { deciders } from './deciders';
import { PERSON_KEYS, ruleKey } from './ruleKeys';
import { isTurning, ruleOf, type Rule } from './ruleKind';
import { CARRIES_NOTHING, OLDER, REACH, YOUNGER } from './ruleWords';

/** A piece of a sentence that says one thing. */
export interface Clause {
  /** Which sentence of the text it belongs to. */
  readonly sentence: number;
  readonly keys: ReadonlySet<string>;
  /** Of the keys: what it says, without the case in which it says so ("stuurt een leerling iets, antwoord dan …"). */
  readonly main: ReadonlySet<string>;
  /** Of the keys: how far it reaches ("altijd", "iedereen", "privé"). */
  readonly reach: ReadonlySet<string>;
  /** Who occurs in it, in order. */
  readonly people: readonly string[];
  readonly numbers: ReadonlySet<string>;
  /** Who decides from or until which age, as far as it says so. */
  readonly ages: ReadonlySet<string>;
  /** It is about what is private. */
  readonly isPrivate: boolean;
  readonly rule: Rule;
}

const PRIVATE = /^priv/;
/** What stands before "dan": a case, and no rule. */
const CASE = /^.*?(?:\bdan,|,(?=\s+(?:\S+\s+)?(?:dan|then)\b))/i;
export const ARTICLE_ID = /\b(?:III|II|IV|I|V)\.(?:[AB]\.)?\d{1,2}\b/g;

/** Where something ends that was said. Not at any comma: a condition belongs to what it is a condition of. */
const ENDS = /[;:–—]|(?<=[.!])\s|[.!]$|,?\s+(?:maar|but)\s+|(?:,\s+|,?\s+(?:en|and)\s+)(?=(?:(?:dus )?ook |also )?(?:niet|not|nor)\s+(?:in|per|via|op|by|on|through|van|of|als|if)\b)/;
const COMMA = /,\s+|\s+(?:en|and)\s+/;
const AGE = new RegExp(`\\b(?:\\d+|${[...OLDER, ...YOUNGER].join('|')})\\b`, 'i');

/**
 * Reads a text into clauses: what each is about, and what rule it makes.
 * @param whose a remnant without content ("…, niet van jou") turns round what a model says, and adds nothing to what the code says.
 */
export function readClauses(text: string, whose: 'code' | 'model'): readonly Clause[] {
  return sentencesOf(text).flatMap((sentence, at) =>
    clausesOf(sentence, whose)
      .map((piece) => clauseOf(piece, at))
      .filter(({ keys, rule }) => keys.size > 0 || rule.kind !== 'plain'),
  );
}

/** A question and what follows it are one: "Ben je 16 of ouder? Dan beslis je zelf." */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/n['’]t\b/g, ' not')
    .replace(/\bcannot\b/gi, 'can not')
    .replace(/\b(?:have|has) to\b(?! do\b)/gi, 'must')
    .replace(/\bat once\b/gi, 'immediately')
    .replace(/\bclass (?=photos?\b)/gi, '')
    .replace(/\b(?:waar|zo|indien) (?:nodig|mogelijk)\b|\b(?:where|if) (?:needed|possible)\b/gi, ' ')
    .replace(/\b(?:jaarlijks|yearly|annually)\b/gi, (word) => (word.toLowerCase() === 'jaarlijks' ? 'elk jaar' : 'every year'))
    .replace(/\badvise[ds]? against\b/gi, 'discouraged')
    .replace(ARTICLE_ID, ' ')
    .replace(/\((?:zie|see)?(?: ook| also)?\s*\)/gi, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\?(?=\s*\S)/g, ' dan,')
    .split(/(?<=[.!])\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function clausesOf(sentence: string, whose: 'code' | 'model'): readonly string[] {
  const pieces: string[] = [];
  for (const piece of sentence.split(ENDS).flatMap(splitAges).filter((one) => /\p{L}/u.test(one))) {
    if (pieces.length === 0 || contentOf(normalise(piece)).length > 0) pieces.push(piece);
    else if (whose === 'model') pieces.push(`${pieces.pop() ?? ''} ${piece}`);
  }
  return pieces;
}

function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !CARRIES_NOTHING.has(word) && !isTurning(word));
}

/** "Wie 16 is beslist zelf, voor jongeren beslissen de ouders": two rules about age in one sentence are read apart. */
function splitAges(piece: string): readonly string[] {
  for (const cut of piece.matchAll(new RegExp(COMMA, 'g'))) {
    const [before, after] = [piece.slice(0, cut.index), piece.slice(cut.index + cut[0].length)];
    if (AGE.test(before) && AGE.test(after) && /\s/.test(before.trim()) && /\b(?:ouders|parents|zelf|decide|you|u|je)\b/i.test(before)) return [before, ...splitAges(after)];
  }
  return [piece];
}

function clauseOf(piece: string, sentence: number): Clause {
  const words = normalise(piece);
  const keys = contentOf(words).map(ruleKey);
  return {
    sentence,
    keys: new Set(keys),
    main: new Set(contentOf(normalise(piece.replace(CASE, ''))).map(ruleKey)),
    reach: new Set(words.filter((word) => REACH.has(word) || PRIVATE.test(word)).map(ruleKey)),
    people: keys.filter((key, at) => PERSON_KEYS.has(key) && keys[at - 1] !== key),
    numbers: new Set(keys.filter((key) => /^\d+$/.test(key))),
    ages: deciders(words),
    isPrivate: words.some((word) => PRIVATE.test(word)),
    rule: ruleOf(words),
  };
}
