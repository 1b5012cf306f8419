import { isIncident } from '../caseKind';
import type { CaseState } from '../caseState';
import { type Decision, UNCHANGED, done, mayAct, pickingUp, refused } from '../decision';
import { isAftercareDay } from './aftercareDay';
import { openTalks, type AftercareWith } from './aftercareTalk';

/** A talk for later. Also when the case is closed: for those who were hurt it often isn't over then. */
export function planAftercare(state: CaseState, actor: string, plan: { readonly on: string; readonly with: AftercareWith }, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!isIncident(state.kind)) return refused({ because: 'notAnIncident' });
  if (openTalks(state.aftercare).some((talk) => talk.on === plan.on && talk.with === plan.with)) return UNCHANGED;
  if (!isAftercareDay(plan.on, at)) return refused({ because: 'wrongDay' });
  const pickedUp = state.status === 'closed' ? [] : pickingUp(state);
  return done(state, actor, at, [...pickedUp, { type: 'aftercarePlanned', on: plan.on, with: plan.with }]);
}
