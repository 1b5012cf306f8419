import { CONSENT, isSameKey, PERSON_KEYS } from './ruleKeys';
import type { Rule } from './ruleKind';
import type { ReadArticle } from './givenArticles';
import type { Clause } from './readClauses';

/** Why a sentence doesn't rest on an article; `rests` with the sentences of the article that it retells. */
export type Resting =
  | { readonly kind: 'rests'; readonly retold: ReadonlySet<number> }
  | { readonly kind: 'no'; readonly because: 'words' | 'order' | 'rule' | 'people' | 'numbers' | 'little' };

const LEAST_WORDS = 2;
/** Part of a clause's words that the clause must have on which it rests. */
const LEAST_SHARED = 0.5;
/** Part of the source's words that must come back: who may do something may do no more than the code says. */
const LEAST_KEPT = { free: 0.6, granting: 0.25, other: 0.1 } as const;
/** From here on a clause is the source's own, and then every word of it must be. */
const NEARLY_THE_SAME = 0.75;

/**
 * Does a sentence say no more, and nothing else, than the article? Every word of content must be in the article, and
 * each clause must make the same rule, of the same people and ages, as the clause of the article that it is nearest to.
 * In doubt it doesn't.
 */
export function restsOn(sentence: readonly Clause[], { clauses: article, words: known }: Pick<ReadArticle, 'clauses' | 'words'>): Resting {
  const all = sentence.flatMap(({ keys }) => [...keys]);
  if (new Set(all).size < LEAST_WORDS) return { kind: 'no', because: 'little' };
  if (!all.every((key) => [...known].some((other) => isSameKey(key, other)))) return { kind: 'no', because: 'words' };

  const retold = new Set<number>();
  let before: number | null = null;
  for (const clause of sentence) {
    const nearest = nearestOf(clause, article);
    if (nearest.length === 0) return { kind: 'no', because: 'words' };
    // What "zij" and "dat" point to: clauses go on in the order of the article.
    const next = Math.min(...nearest.map((source) => source.sentence));
    if (before !== null && (next < before || next > before + 1)) return { kind: 'no', because: 'order' };
    before = next;
    for (const source of nearest) {
      const sameSentence = article.filter((other) => other.sentence === source.sentence);
      if (!isSameRule(clause, source)) return { kind: 'no', because: 'rule' };
      if (![...clause.reach].every((key) => source.keys.has(key))) return { kind: 'no', because: 'rule' };
      // "Dus ook niet van je docent": whom a ban is about may follow it.
      const around = clause.rule.kind === 'forbidden' ? article.filter(({ sentence: at }) => at === source.sentence || at === source.sentence + 1) : sameSentence;
      if (!keepsPeople(clause.people, around.flatMap(({ people }) => people))) return { kind: 'no', because: 'people' };
      if (![...clause.numbers].every((number) => sameSentence.some(({ numbers }) => numbers.has(number)))) return { kind: 'no', because: 'numbers' };
      if (![...clause.ages].every((age) => source.ages.has(age)) || leavesOutAge(clause, source)) return { kind: 'no', because: 'numbers' };
      retold.add(source.sentence);
    }
  }
  return { kind: 'rests', retold };
}

/** Who decides from an age on, said without the age. */
function leavesOutAge({ keys, ages }: Clause, source: Clause): boolean {
  return ages.size === 0 && [...source.ages].some((age) => age.split('|').some((who) => who.startsWith(':') && keys.has(who)));
}

/** The clauses that share most words; of several, the one that is nearly the same. */
function nearestOf(clause: Clause, article: readonly Clause[]): readonly Clause[] {
  const measured = article.map((source) => ({ source, shared: sharedPart(clause.keys, source.keys), alike: alike(clause.keys, source.keys) }));
  const best = Math.max(0, ...measured.map(({ shared }) => shared));
  if (best < LEAST_SHARED) return [];
  const nearest = measured.filter(({ shared }) => shared === best);
  const closest = Math.max(...nearest.map((one) => one.alike));
  return (closest >= NEARLY_THE_SAME ? nearest.filter((one) => one.alike === closest) : nearest).map(({ source }) => source);
}

function isSameRule(clause: Clause, source: Clause): boolean {
  const [said, code] = [clause.rule, source.rule];
  if (clause.isPrivate !== source.isPrivate) return false;
  // What may be done is what is named there, and nothing from elsewhere in the article.
  if (said.kind === 'free' && sharedPart(clause.keys, source.keys) < 1) return false;
  // Only the case of it isn't the rule.
  if (source.main.size > 0 && sharedPart(source.main, clause.keys) === 0) return false;
  // Whose consent it is.
  if (said.condition.has(CONSENT) && ![...said.condition].every((key) => !PERSON_KEYS.has(key) || (code.kind === 'asksConsent' ? source.keys : code.condition).has(key))) return false;
  if (sharedPart(source.keys, clause.keys) < LEAST_KEPT[said.kind === 'free' ? 'free' : said.grants ? 'granting' : 'other']) return false;
  if (alike(clause.keys, source.keys) >= NEARLY_THE_SAME) {
    // Something may be left out or made explicit; both at once is something else in its place.
    return said.turns === code.turns && said.kind === code.kind && !isReplaced(clause.keys, source.keys) && !isReplaced(new Set(clause.people), new Set(source.people));
  }
  if (said.kind === 'unclear' || said.negations > 1) return false;
  if (said.kind === 'conditional' && code.kind === 'conditional') return dependsOnTheSame(said, code);
  if (said.kind === code.kind) return true;
  // "Ga je over de grens, dan kan …": the condition was there, and only is called one now.
  if (said.kind === 'conditional' && code.kind === 'free') return sharedPart(clause.keys, source.keys) === 1;
  const pair = new Set([said.kind, code.kind]);
  if (pair.has('asksConsent') && pair.has('conditional')) return said.condition.has(CONSENT) && code.condition.has(CONSENT);
  return pair.has('duty') && pair.has('plain');
}

function dependsOnTheSame(said: Rule, code: Rule): boolean {
  if (said.condition.has(CONSENT) !== code.condition.has(CONSENT)) return false;
  if (said.condition.has(CONSENT)) return true;
  return said.condition.size > 0 && sharedPart(said.condition, code.condition) >= LEAST_SHARED;
}

/** The same people in the same order; leaving somebody out is allowed. */
function keepsPeople(said: readonly string[], code: readonly string[]): boolean {
  let from = 0;
  for (const person of said) {
    const at = code.indexOf(person, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

function sharedPart(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (keys.size === 0) return 0;
  let shared = 0;
  for (const key of keys) if ([...others].some((other) => isSameKey(key, other))) shared += 1;
  return shared / keys.size;
}

function isReplaced(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return !isWithin(keys, others) && !isWithin(others, keys);
}

function isWithin(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return keys.size === 0 || sharedPart(keys, others) === 1;
}

function alike(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return Math.min(sharedPart(keys, others), sharedPart(others, keys));
}
