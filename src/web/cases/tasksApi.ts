import type { TaskStatus } from '../../escalation/tasks/caseTask';
import type { Role } from '../../people/person';
import type { ShownStep } from './casesPageApi';

/** What the tab and the server say to each other about one's own tasks. Whoever has a task sees that, and not the case. */

export interface ShownTask {
  readonly caseId: string;
  readonly task: string;
  readonly sealed: boolean;
  readonly status: TaskStatus;
  /** Null of a sealed task that wasn't fetched, and of one that is over. */
  readonly content: {
    /** Of the step; null: words only. */
    readonly title: string | null;
    readonly from: string | null;
    readonly fromRole: Role | null;
    /** ISO date. */
    readonly due: string | null;
    readonly isReminded: boolean;
    readonly words: string | null;
    readonly guide: ShownStep['guide'];
    readonly notes: readonly { readonly by: string | null; readonly at: string; readonly text: string }[];
  } | null;
}

/** Answer to `POST /api/cases-page/tasks`: what is still to be done, what is due first first. */
export interface TasksAnswer {
  readonly tasks: readonly ShownTask[];
}

export type TaskStep =
  | { readonly kind: 'read' }
  | { readonly kind: 'done'; readonly words: string | null }
  | { readonly kind: 'cannot'; readonly reason: string };

/** Body of `POST /api/cases-page/task`. */
export interface TaskRequest {
  readonly caseId: string;
  readonly task: string;
  readonly step: TaskStep;
}

export interface TaskAnswer {
  /** In words; null: done. */
  readonly refused: string | null;
  readonly task: ShownTask;
}
