import type { BoardId } from '../people/person';
import type { Stappenplan } from './stappenplan';

/** Port: the step plans of a board. A new version stands beside the old ones: running cases keep theirs. */
export interface StepPlans {
  /** The plan that new cases get: the newest one imported, else the one that ships. */
  current(board: BoardId): Promise<Stappenplan>;
  /** That version; the current one when it was never imported here. */
  version(board: BoardId, version: string): Promise<Stappenplan>;
}

export interface StepPlanRegister extends StepPlans {
  /** `taken`: that version exists with another content, and cases may run by it. */
  save(board: BoardId, plan: Stappenplan, at: Date): Promise<'saved' | 'unchanged' | 'taken'>;
}

/** One plan for everybody. */
export function onlyPlan(plan: Stappenplan): StepPlans {
  return { current: () => Promise.resolve(plan), version: () => Promise.resolve(plan) };
}
