import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, mayAct, refused } from './decision';

/** A note for those who hold the case. Also after it was closed: what is learnt later belongs in the file. */
export function addNote(state: CaseState, actor: string, text: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  const kept = text.trim();
  if (kept === '') return refused({ because: 'noWords' });
  if (kept.length > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  const last = state.history.findLast((event) => event.type === 'noted' && event.by === actor);
  if (last?.type === 'noted' && last.text === kept) return UNCHANGED;
  return done(state, actor, at, [{ type: 'noted', text: kept }]);
}
