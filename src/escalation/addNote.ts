import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, mayAct, refused } from './decision';

/**
 * A note, by default for those who hold the case; with `forAll` also for who has a task in it. No reporter reads any.
 * Also after the case was closed: what is learnt later belongs in the file.
 */
export function addNote(state: CaseState, actor: string, { text, forAll }: { readonly text: string; readonly forAll: boolean }, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  const kept = text.trim();
  if (kept === '') return refused({ because: 'noWords' });
  if (kept.length > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  const last = state.history.findLast((event) => event.type === 'noted' && event.by === actor);
  if (last?.type === 'noted' && last.text === kept && (last.forAll === true) === forAll) return UNCHANGED;
  return done(state, actor, at, [{ type: 'noted', text: kept, ...(forAll ? { forAll } : {}) }]);
}
