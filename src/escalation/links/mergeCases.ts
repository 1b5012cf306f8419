import { eventsFrom, type TakenReport } from '../caseEvent';
import { isWordsOnly, type CaseKind } from '../caseKind';
import { isMoreUrgent } from '../caseLevel';
import type { CaseState } from '../caseState';
import { UNCHANGED, refused } from '../decision';
import { pairProblem, type PairDecision } from './linkCases';

/** Asked for, not reported: their askers wait for something of their own. */
const ASKED: ReadonlySet<CaseKind> = new Set<CaseKind>(['doubt', 'talk', 'objection']);

/**
 * A duplicate ends and goes on in another case: its reporters follow along, and whom it was about are concerned there.
 * @param staffIds those whom it is about who work at the school
 */
export function mergeCases(duplicate: CaseState, into: CaseState, actor: string, staffIds: ReadonlySet<string>, at: Date): PairDecision {
  if (duplicate.mergedInto === into.id) return UNCHANGED;
  const problem = pairProblem(duplicate, into, actor);
  if (problem !== null) return problem;
  if (duplicate.mergedInto !== null || into.mergedInto !== null) return refused({ because: 'merged' });
  if (duplicate.status === 'closed' || into.status === 'closed') return refused({ because: 'closed' });
  if (isLessWellKept(duplicate, into, staffIds)) return refused({ because: 'otherSort' });
  const reports = reportsOf(duplicate);
  const meets = (people: readonly string[], concerned: readonly string[]): boolean => people.some((id) => concerned.includes(id));
  const there = [...into.reporterIds, ...into.holders.map(({ personId }) => personId), ...into.tasks.flatMap(({ to, status }) => (status === 'open' ? [to] : []))];
  if (meets(reports.map(({ by }) => by), into.aboutIds) || meets(there, duplicate.aboutIds)) return refused({ because: 'concernedInOther' });
  return {
    kind: 'done',
    one: eventsFrom(duplicate.version, actor, at, [{ type: 'mergedInto', into: into.id }]),
    other: eventsFrom(into.version, actor, at, [{ type: 'tookIn', from: duplicate.id, aboutIds: duplicate.aboutIds, reports }]),
  };
}

function isLessWellKept(duplicate: CaseState, into: CaseState, staffIds: ReadonlySet<string>): boolean {
  if (ASKED.has(duplicate.kind) || ASKED.has(into.kind)) return true;
  if (duplicate.school !== into.school || isMoreUrgent(duplicate.level, into.level)) return true;
  if (isWordsOnly(duplicate.kind) && !isWordsOnly(into.kind)) return true;
  // About somebody who works here: those who hold the other may not be those who may know.
  return (duplicate.kind === 'staffInvolved') !== (into.kind === 'staffInvolved') || duplicate.aboutIds.some((id) => staffIds.has(id) && !into.aboutIds.includes(id));
}

/** Of those who took it back nothing goes along. */
function reportsOf({ reporterIds, withdrawnBy, reporterId, words, history }: CaseState): readonly TakenReport[] {
  return reporterIds
    .filter((id) => !withdrawnBy.includes(id))
    .map((by) => {
      const added = history.flatMap((event) => {
        if (event.type === 'reporterAdded' && event.by === by) return event.words ?? [];
        return event.type === 'tookIn' ? event.reports.flatMap((report) => (report.by === by ? (report.words ?? []) : [])) : [];
      });
      const all = [...(reporterId === by && words !== null ? [words] : []), ...added];
      return { by, words: all.length === 0 ? null : all.join('\n') };
    });
}
