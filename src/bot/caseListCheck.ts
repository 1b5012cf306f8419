import { repairCaseList, type RepairDeps } from '../escalation/list/repairCaseList';
import { asError } from '../runtime/asError';
import type { Logger } from '../runtime/log';
import { Rounds } from '../runtime/rounds';

const EVERY_MS = 3_600_000;

/** At the start, and every hour: while a new release comes in, a server of the old one changes cases without the list. */
export function createCaseListCheck(deps: Omit<RepairDeps, 'onUnreadable'> & { readonly log: Logger }, everyMs = EVERY_MS): Rounds {
  const { log } = deps;
  return new Rounds(async () => {
    try {
      const cases = await repairCaseList({ ...deps, onUnreadable: ({ caseId }, cause) => log.error('case.list', { case: caseId, error: asError(cause) }) });
      if (cases > 0) log.info('case.list', { cases });
    } catch (error) {
      log.warn('case.list', { error: asError(error) });
    }
  }, everyMs);
}
