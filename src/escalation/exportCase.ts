import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, isResponsible, mayAct, refused } from './decision';

/**
 * Who is responsible takes a report of the case along, for the school's file.
 * @param ref names the request: a browser that fetches a file twice took it once
 */
export function exportCase(state: CaseState, actor: string, ref: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!isResponsible(state, actor)) return refused({ because: 'onlyResponsible' });
  if (state.history.some((event) => event.type === 'exported' && event.ref === ref)) return UNCHANGED;
  return done(state, actor, at, [{ type: 'exported', ref }]);
}
