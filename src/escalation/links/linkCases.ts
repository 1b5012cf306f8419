import { type CaseEvent, eventsFrom } from '../caseEvent';
import type { CaseState } from '../caseState';
import { type NothingDone, UNCHANGED, mayAct, refused } from '../decision';

/** What happens to each of two cases; nothing to one without the other. */
export type PairDecision = { readonly kind: 'done'; readonly one: readonly CaseEvent[]; readonly other: readonly CaseEvent[] } | NothingDone;

/** Two cases have to do with each other; each names the other. Only of cases that whoever links them may read both. */
export function linkCases(one: CaseState, other: CaseState, actor: string, at: Date): PairDecision {
  const problem = pairProblem(one, other, actor);
  if (problem !== null) return problem;
  if (one.linked.includes(other.id) && other.linked.includes(one.id)) return UNCHANGED;
  return { kind: 'done', one: eventsFrom(one.version, actor, at, [{ type: 'linked', to: other.id }]), other: eventsFrom(other.version, actor, at, [{ type: 'linked', to: one.id }]) };
}

/** Why these two can't be taken together at all; null: they can. */
export function pairProblem(one: CaseState, other: CaseState, actor: string): NothingDone | null {
  if (!mayAct(one, actor) || !mayAct(other, actor)) return refused({ because: 'notYours' });
  if (one.id === other.id) return refused({ because: 'sameCase' });
  // Through a link others would learn that there is a sealed case, or an objection.
  const isApart = one.sealed !== other.sealed || (one.kind === 'objection') !== (other.kind === 'objection');
  return isApart ? refused({ because: 'otherSort' }) : null;
}
