import { isIsoDate } from '../calendar/isIsoDate';
import { addDays } from '../calendar/shiftDate';
import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, pickingUp, readReason, refused } from './decision';

/** Longer than the summer holidays; what waits longer than that is over, or forgotten. */
export const LONGEST_PAUSE_DAYS = 60;

/**
 * It waits until a day on which it goes on by itself: for a talk, for the police, for the holidays. Nothing acute waits
 * before somebody has it, and an objection not at all: the law counts on. `until`, `today`: ISO dates.
 */
export function pauseCase(state: CaseState, actor: string, { until, reason }: { readonly until: string; readonly reason: string }, today: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.status === 'closed') return refused({ because: 'closed' });
  if (state.responsible !== null && state.responsible !== actor) return refused({ because: 'notResponsible', responsible: state.responsible });
  if (state.kind === 'objection') return refused({ because: 'cannotWait' });
  if (state.level === 'P1' && state.responsible === null) return refused({ because: 'acuteFirst' });
  if (!isIsoDate(until) || until <= today || until > addDays(today, LONGEST_PAUSE_DAYS)) return refused({ because: 'badDate' });
  const read = readReason(reason);
  if ('refused' in read) return read.refused;
  if (state.paused?.by === actor && state.paused.until === until && state.paused.reason === read.text) return UNCHANGED;
  return done(state, actor, at, [...pickingUp(state), { type: 'paused', until, reason: read.text }]);
}
