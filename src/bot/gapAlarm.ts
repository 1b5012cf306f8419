import { lookForGaps, type LookForGapsDeps } from '../escalation/coverage/lookForGaps';
import type { BoardId } from '../people/person';
import { asError } from '../runtime/asError';
import type { Logger } from '../runtime/log';
import type { Mail } from './outbox/mail';

export interface GapAlarmDeps extends Omit<LookForGapsDeps, 'alarm'> {
  readonly schools: { boards(): Promise<readonly BoardId[]>; keys(board: BoardId): Promise<readonly string[]> };
  readonly mail: Mail;
  readonly log: Logger;
}

/** Before school, every day: a gap must be known before the night in which it matters. */
export const GAP_TIMES = '40 7 * * *';

/** The daily look at who would get which case, for every school. One school that fails doesn't keep the others waiting. */
export async function gapAlarm({ schools, mail, log, ...deps }: GapAlarmDeps): Promise<void> {
  const failed: string[] = [];
  for (const board of await schools.boards()) {
    for (const school of await schools.keys(board)) {
      try {
        const told = await lookForGaps({ ...deps, alarm: (tx, boardId, key, personId) => mail.toPerson(tx, boardId, personId, { kind: 'gaps', personId, school: key }) }, board, school);
        if (told) log.info('lines.gaps', { board, school });
      } catch (error) {
        failed.push(school);
        log.error('lines.gapsFailed', { board, school, error: asError(error) });
      }
    }
  }
  if (failed.length > 0) throw new Error(`looking for gaps failed for ${failed.length} school(s)`);
}
