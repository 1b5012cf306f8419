import type { CaseState } from '../caseState';
import { type Decision, UNCHANGED, done, mayAct, refused } from '../decision';
import { isAftercareDay } from './aftercareDay';

/** The talk is on another day; when that comes, somebody is reminded again. */
export function moveAftercare(state: CaseState, actor: string, { talk, on }: { readonly talk: number; readonly on: string }, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  const known = state.aftercare.find((one) => one.talk === talk);
  if (known === undefined) return refused({ because: 'unknownTalk' });
  if (known.done !== null) return refused({ because: 'talkOver' });
  if (known.on === on) return UNCHANGED;
  if (!isAftercareDay(on, at)) return refused({ because: 'wrongDay' });
  return done(state, actor, at, [{ type: 'aftercareMoved', talk, on }]);
}
