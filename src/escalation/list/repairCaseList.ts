import { fold } from '../caseState';
import type { CaseKey } from '../caseDeadlines';
import type { EscalationDeps } from '../escalationDeps';
import type { CaseList } from './caseList';
import { summaryOf } from './caseSummary';

export interface RepairDeps extends Pick<EscalationDeps, 'cases' | 'unitOfWork'> {
  readonly caseList: Pick<CaseList, 'put' | 'behind'>;
  /** A history that can't be read, such as one that a newer release wrote. The others go on. */
  readonly onUnreadable: (key: CaseKey, cause: unknown) => void;
}

const AT_ONCE = 2_000;

/**
 * Puts cases in the list that it misses: those of before there was one, and those that a server of an earlier release
 * changed while both ran. Says how many. May run in several processes at once: a newer state stays.
 */
export async function repairCaseList(deps: RepairDeps): Promise<number> {
  const seen = new Set<string>();
  for (let found = Infinity; found > 0; ) {
    const behind = (await deps.caseList.behind(AT_ONCE + seen.size)).filter(({ board, caseId }) => !seen.has(`${board}\n${caseId}`));
    found = behind.length;
    for (const key of behind) {
      seen.add(`${key.board}\n${key.caseId}`);
      await repair(deps, key).catch((cause: unknown) => deps.onUnreadable(key, cause));
    }
  }
  return seen.size;
}

async function repair({ cases, caseList, unitOfWork }: RepairDeps, { board, caseId }: CaseKey): Promise<void> {
  const events = await cases.load(board, caseId);
  if (events !== null) await unitOfWork.run((tx) => caseList.put(tx, board, summaryOf(fold(caseId, events))));
}
