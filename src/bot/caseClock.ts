import type { CaseDeadlines, CaseKey } from '../escalation/caseDeadlines';
import type { seeToDue } from '../escalation/seeToDue';
import { asError } from '../runtime/asError';
import type { Clock } from '../runtime/clock';
import type { Logger } from '../runtime/log';
import { Rounds } from '../runtime/rounds';

export interface CaseClockDeps {
  readonly deadlines: Pick<CaseDeadlines, 'due'>;
  readonly seeTo: (key: CaseKey) => ReturnType<typeof seeToDue>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where in the row to begin, from 0 up to 1: two processes shouldn't go along it side by side. */
  readonly chance?: () => number;
}

const AT_ONCE = 200;
/** Each waits for the database most of the time; and each takes two of its connections. */
const SIDE_BY_SIDE = 4;
const EVERY_MS = 10_000;

/** Looks every so often which cases nobody picked up in time, whose pause is over, and which tasks and aftercare came due. What is due stands in the database: a restart loses none. */
export function createCaseClock({ deadlines, seeTo, clock, log, chance = Math.random }: CaseClockDeps, everyMs = EVERY_MS): Rounds {
  /** False: it stays due. */
  const handled = async (key: CaseKey): Promise<boolean> => {
    try {
      const outcome = await seeTo(key);
      if (outcome === 'unreadable') log.error('case.unreadable', { advice: 'SIGNING_KEY' });
      else if (outcome === 'reminded') log.info('case.reminded', { case: key.caseId });
      else if (outcome !== 'notDue' && outcome !== 'underSeal') log.info('case.overdue', { case: key.caseId, outcome });
      return outcome !== 'notDue';
    } catch (error) {
      // One case that can't be handled must not hold up the others.
      log.error('case.overdue', { case: key.caseId, error: asError(error) });
      return false;
    }
  };
  return new Rounds(async () => {
    try {
      let due: readonly CaseKey[];
      let done: number;
      // A minute in which much comes due isn't spread over several rounds.
      do {
        due = await deadlines.due(clock.now(), AT_ONCE);
        done = 0;
        const waiting = from(chance(), due)[Symbol.iterator]();
        await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async () => {
          for (const key of waiting) if (await handled(key)) done += 1;
        }));
      } while (due.length === AT_ONCE && done > 0);
    } catch (error) {
      log.warn('case.deadlines', { error: asError(error) });
    }
  }, everyMs);
}

function from(share: number, keys: readonly CaseKey[]): readonly CaseKey[] {
  const start = Math.floor(share * keys.length);
  return [...keys.slice(start), ...keys.slice(0, start)];
}
