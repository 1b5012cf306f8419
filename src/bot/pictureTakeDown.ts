import { amsterdamDate } from '../calendar/amsterdamTime';
import type { BoardId } from '../people/person';
import { asError } from '../runtime/asError';
import type { Clock } from '../runtime/clock';
import type { Logger } from '../runtime/log';
import { Rounds } from '../runtime/rounds';

export interface TakeDownDeps {
  readonly boards: () => Promise<readonly BoardId[]>;
  /** Whether since that moment a consent was decided, a list read in or somebody erased. */
  readonly consentsChangedSince: (board: BoardId, since: Date) => Promise<boolean>;
  /** Takes down what may not be online any more; how many. */
  readonly recheck: (board: BoardId) => Promise<number>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Clocks of replicas and of the command line differ, and a transaction commits some time after its moment. */
const OVERLAP_MS = 120_000;
const EVERY_MS = 15_000;

/**
 * Looks every so often whether consents changed, and once when a new day begins (a new school year, a sixteenth
 * birthday); then every picture that is online is judged anew. Looking is one short query per board; doing it twice, or
 * on several replicas, changes nothing more.
 */
export function createPictureTakeDown({ boards, consentsChangedSince, recheck, clock, log }: TakeDownDeps, everyMs = EVERY_MS): Rounds {
  const looked = new Map<BoardId, { readonly at: Date; readonly day: string }>();
  return new Rounds(async () => {
    try {
      for (const board of await boards()) {
        const at = clock.now();
        const day = amsterdamDate(at);
        const before = looked.get(board);
        const isDue = before?.day !== day || (await consentsChangedSince(board, new Date(before.at.getTime() - OVERLAP_MS)));
        const takenDown = isDue ? await recheck(board) : 0;
        looked.set(board, { at, day });
        if (takenDown > 0) log.info('pictures.takenDown', { pictures: takenDown });
      }
    } catch (error) {
      // Nothing was marked as looked at, so the next round does it again.
      log.warn('pictures.recheck', { error: asError(error) });
    }
  }, everyMs);
}
