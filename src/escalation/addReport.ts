import { isWordsOnly } from './caseKind';
import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, refused } from './decision';

export interface Report {
  readonly words: string | null;
  readonly messageWords: string | null;
}

/**
 * A reporter adds something, or somebody else reports the same. Never lost: a closed case opens again.
 * Whoever the case is about can't join it and learns nothing of it.
 */
export function addReport(state: CaseState, reporter: string, report: Report, at: Date): Decision {
  const known = state.reporterIds.includes(reporter);
  if (!known && state.aboutIds.includes(reporter)) return refused({ because: 'notYours' });
  const words = report.words?.trim() || null;
  const messageWords = isWordsOnly(state.kind) ? null : report.messageWords?.trim() || null;
  if ((words?.length ?? 0) > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  if (known && (words === null || wasSaid(state, reporter, words))) return UNCHANGED;
  const added = { type: 'reporterAdded', words, messageWords } as const;
  return done(state, reporter, at, state.status === 'closed' ? [added, { type: 'reopened', reason: null }] : [added]);
}

function wasSaid(state: CaseState, reporter: string, words: string): boolean {
  if (state.reporterId === reporter && state.words === words) return true;
  return state.history.some((event) => event.type === 'reporterAdded' && event.by === reporter && event.words === words);
}
