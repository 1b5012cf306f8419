import type { CaseLevel } from './caseLevel';
import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, refused } from './decision';

/** What may be dangerous, or the law has a clock for, a person still has to look at. */
const STAYS_OPEN: ReadonlySet<CaseLevel> = new Set<CaseLevel>(['P1', 'P2', 'privacy']);

/** A reporter takes the report back. It ends with that when nobody else reported it and nothing serious may be going on. */
export function withdrawReport(state: CaseState, reporter: string, at: Date): Decision {
  if (!state.reporterIds.includes(reporter)) return refused({ because: 'notYours' });
  if (state.status === 'closed' || state.withdrawnBy.includes(reporter)) return UNCHANGED;
  const isLast = state.reporterId !== null && state.reporterIds.every((id) => id === reporter || state.withdrawnBy.includes(id));
  return done(state, reporter, at, [{ type: 'withdrawn', closes: isLast && (state.kind === 'objection' || !STAYS_OPEN.has(state.level)) }]);
}
