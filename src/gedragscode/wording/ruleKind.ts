import { ASKS, CARRIES_NOTHING, DISCOURAGES, DUTIES, GRANTS, IF, NEGATIONS, ONLY, REACH, RELEASES, UNLESS, WITHOUT } from './ruleWords';
import { CONSENT, ruleKey } from './ruleKeys';

/**
 * What a clause does. `conditional`: it may be done, but only under a condition ("niet … zonder", "alleen … met").
 * `asksConsent`: consent must be there. `claimsConsent`: it says that it is. `unclear`: negations that may cancel each other.
 */
export type RuleKind =
  | 'plain' | 'free' | 'freely' | 'freeUnless' | 'conditional' | 'forbidden' | 'discouraged' | 'discouragedUnless'
  | 'duty' | 'asksConsent' | 'claimsConsent' | 'released' | 'only' | 'notOnly' | 'without' | 'unclear';

export interface Rule {
  readonly kind: RuleKind;
  /** It lets somebody do something. */
  readonly grants: boolean;
  readonly negations: number;
  /** How often a word of each sort turns it: nearly the same words with another one make another rule. */
  readonly turns: string;
  /** What it depends on: the keys after "zonder", "als", "alleen" and the like. */
  readonly condition: ReadonlySet<string>;
}

const OPENERS = [WITHOUT, UNLESS, ONLY, IF];
const WITH: ReadonlySet<string> = new Set(['met', 'na', 'with', 'after']);
const THERE_IS: ReadonlySet<string> = new Set('er there heb hebt heeft hebben had have has gegeven gaf gave given kreeg gekregen received verleend granted'.split(' '));
const NEAR = 3;

/** @param words of one clause, as `normalise` leaves them. */
export function ruleOf(words: readonly string[]): Rule {
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  const has = (set: ReadonlySet<string>): boolean => count(set) > 0;
  const negations = count(NEGATIONS);
  const isNegative = negations > 0;
  const isGrant = has(GRANTS);
  const consent = words.findIndex((word) => ruleKey(word) === CONSENT);
  const isConsent = consent !== -1;
  // "Mag met toestemming" is a condition, "toestemming mag" isn't.
  const isWithConsent = words.slice(Math.max(0, consent - NEAR), Math.max(0, consent)).some((word) => WITH.has(word));
  const kind = ((): RuleKind => {
    if (has(DISCOURAGES)) return isNegative ? 'unclear' : has(UNLESS) ? 'discouragedUnless' : 'discouraged';
    if (isNegative) {
      if (has(WITHOUT) && has(UNLESS)) return 'unclear';
      if (has(WITHOUT) || has(UNLESS)) return 'conditional';
      if (has(ONLY)) return 'notOnly';
      if (has(RELEASES)) return 'released';
      // "Niet met toestemming" turns the condition round.
      return isConsent ? 'unclear' : 'forbidden';
    }
    if (has(WITHOUT)) return isGrant ? 'freely' : 'without';
    if (has(UNLESS)) return isGrant ? 'freeUnless' : 'unclear';
    if (isGrant && isConsent) return has(ONLY) || has(IF) || isWithConsent ? 'conditional' : 'unclear';
    if (isGrant) return has(ONLY) || has(IF) ? 'conditional' : 'free';
    if (has(ONLY)) return isConsent ? 'conditional' : 'only';
    if (isConsent && (has(DUTIES) || has(ASKS))) return 'asksConsent';
    if (isConsent && has(THERE_IS)) return 'claimsConsent';
    return has(DUTIES) ? 'duty' : 'plain';
  })();
  const grants = isGrant && !isNegative;
  const turns = [negations, count(WITHOUT), count(UNLESS), count(ONLY), has(IF) && (grants || isNegative), grants, has(DUTIES), count(REACH)].join();
  return { kind, grants, negations, turns, condition: conditionOf(words) };
}

function conditionOf(words: readonly string[]): ReadonlySet<string> {
  const opened = words.findIndex((word) => OPENERS.some((set) => set.has(word)));
  const consent = words.findIndex((word) => ruleKey(word) === CONSENT);
  const from = opened === -1 ? consent : opened;
  if (from === -1) return new Set();
  const after = words.slice(from);
  // "Zonder toestemming mag je geen …": there the condition ends.
  const end = after.findIndex((word, at) => at > 0 && (GRANTS.has(word) || NEGATIONS.has(word)));
  return new Set(after.slice(0, end === -1 ? undefined : end).filter((word) => !CARRIES_NOTHING.has(word) && !isTurning(word)).map(ruleKey));
}

/** A word that a rule turns on, and that therefore is no content. */
export function isTurning(word: string): boolean {
  return [NEGATIONS, WITHOUT, UNLESS, ONLY, IF, GRANTS, DUTIES].some((set) => set.has(word));
}
