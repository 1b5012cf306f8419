import type { CaseDeadlines, CaseKey } from '../escalation/caseDeadlines';
import type { PassedOn } from '../escalation/passOnOverdue';
import { asError } from '../runtime/asError';
import type { Clock } from '../runtime/clock';
import type { Logger } from '../runtime/log';
import { Rounds } from '../runtime/rounds';

export interface CaseClockDeps {
  readonly deadlines: Pick<CaseDeadlines, 'due'>;
  readonly passOn: (key: CaseKey) => Promise<PassedOn>;
  readonly clock: Clock;
  readonly log: Logger;
}

const AT_ONCE = 200;
const EVERY_MS = 10_000;

/** Looks every so often which cases nobody picked up in time. What is due stands in the database: a restart loses none. */
export function createCaseClock({ deadlines, passOn, clock, log }: CaseClockDeps, everyMs = EVERY_MS): Rounds {
  return new Rounds(async () => {
    try {
      for (const key of await deadlines.due(clock.now(), AT_ONCE)) {
        try {
          const outcome = await passOn(key);
          if (outcome === 'unreadable') log.error('case.unreadable', { advice: 'SIGNING_KEY' });
          else if (outcome !== 'notDue' && outcome !== 'underSeal') log.info('case.overdue', { case: key.caseId, outcome });
        } catch (error) {
          // One case that can't be handled must not hold up the others; it stays due.
          log.error('case.overdue', { case: key.caseId, error: asError(error) });
        }
      }
    } catch (error) {
      log.warn('case.deadlines', { error: asError(error) });
    }
  }, everyMs);
}
