import type { CaseState } from '../caseState';
import { type Decision, UNCHANGED, done, mayAct, readReason, refused } from '../decision';

/** The talk took place, or isn't needed for that reason. Before its day too: people talk when they meet. */
export function finishAftercare(state: CaseState, actor: string, { talk, reason }: { readonly talk: number; readonly reason: string | null }, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  const known = state.aftercare.find((one) => one.talk === talk);
  if (known === undefined) return refused({ because: 'unknownTalk' });
  if (known.done !== null) {
    const isSame = known.done.by === actor && (known.done.reason === null) === (reason === null);
    return isSame ? UNCHANGED : refused({ because: 'talkOver' });
  }
  if (reason === null) return done(state, actor, at, [{ type: 'aftercareDone', talk, reason: null }]);
  const read = readReason(reason);
  if ('refused' in read) return read.refused;
  return done(state, actor, at, [{ type: 'aftercareDone', talk, reason: read.text }]);
}
