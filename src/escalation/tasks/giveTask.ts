import { isIsoDate } from '../../calendar/isIsoDate';
import { addDays } from '../../calendar/shiftDate';
import type { Person, Role } from '../../people/person';
import type { CaseState } from '../caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, mayAct, pickingUp, refused } from '../decision';
import { taskRole } from './taskRole';

/** Whom a holder asks for what. At least one of `step` and `words` says it. */
export interface NewTask {
  readonly id: string;
  readonly to: Person;
  /** The persons concerned, and whoever stands in for them that day. */
  readonly never: ReadonlySet<string>;
  readonly step: string | null;
  /** Roles that the plan names for that step. */
  readonly stepWho: readonly Role[];
  readonly words: string | null;
  /** ISO date. */
  readonly due: string | null;
}

export const MOST_OPEN_TASKS = 12;
export const LONGEST_TASK_DAYS = 90;

/** A step, or something else, is given to a colleague, who sees that task and not the case. `today`: ISO date. */
export function giveTask(state: CaseState, actor: string, { id, to, never, step, stepWho, words, due }: NewTask, today: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.status === 'closed') return refused({ because: 'closed' });
  const kept = words === null || words.trim() === '' ? null : words.trim();
  const open = state.tasks.filter(({ status }) => status === 'open');
  if (open.some((task) => task.by === actor && task.to === to.id && task.step === step && task.words === kept)) return UNCHANGED;
  if (never.has(to.id) || state.aboutIds.includes(to.id)) return refused({ because: 'concerned' });
  if (step !== null && !state.steps.includes(step)) return refused({ because: 'unknownStep' });
  const before = state.stepsDone.find((one) => one.step === step);
  if (before !== undefined) return refused({ because: 'stepAlreadyDone', personId: before.by });
  if (step === null && kept === null) return refused({ because: 'noWords' });
  if ((kept?.length ?? 0) > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  if (due !== null && (!isIsoDate(due) || due < today || due > addDays(today, LONGEST_TASK_DAYS))) return refused({ because: 'badDate' });
  const role = to.id === actor ? null : taskRole(to, state, stepWho);
  if (role === null) return refused({ because: 'noFittingRole' });
  if (open.length >= MOST_OPEN_TASKS) return refused({ because: 'tooManyTasks' });
  return done(state, actor, at, [...pickingUp(state), { type: 'taskGiven', task: id, to: to.id, role, step, words: kept, due }]);
}
