import type { Role } from '../../people/person';
import type { CaseEventOf } from '../caseEvent';

/** `lapsed`: the case was handed over or ended, or its step is done. */
export type TaskStatus = 'open' | 'done' | 'declined' | 'takenBack' | 'lapsed';

/** What a colleague was asked to do for a case. */
export interface CaseTask {
  readonly id: string;
  readonly to: string;
  readonly role: Role;
  /** A step of the plan; null: words only. */
  readonly step: string | null;
  /** Of the giver. */
  readonly words: string | null;
  /** ISO date. */
  readonly due: string | null;
  readonly by: string | null;
  readonly at: Date;
  readonly isReminded: boolean;
  readonly status: TaskStatus;
  /** What whoever had it said with it. */
  readonly answer: { readonly words: string | null; readonly at: Date } | null;
}

export function withTask(tasks: readonly CaseTask[], { task: id, to, role, step, words, due, by, at }: CaseEventOf<'taskGiven'>): readonly CaseTask[] {
  return [...tasks, { id, to, role, step, words, due, by, at, isReminded: false, status: 'open', answer: null }];
}

export function withAnswer(tasks: readonly CaseTask[], event: CaseEventOf<'taskDone' | 'taskDeclined' | 'taskTakenBack' | 'taskReminded'>): readonly CaseTask[] {
  return tasks.map((task) => (task.id === event.task ? { ...task, ...answered(event) } : task));
}

function answered(event: CaseEventOf<'taskDone' | 'taskDeclined' | 'taskTakenBack' | 'taskReminded'>): Partial<CaseTask> {
  switch (event.type) {
    case 'taskDone':
      return { status: 'done', answer: { words: event.words, at: event.at } };
    case 'taskDeclined':
      return { status: 'declined', answer: { words: event.reason, at: event.at } };
    case 'taskTakenBack':
      return { status: 'takenBack' };
    case 'taskReminded':
      return { isReminded: true };
  }
}

/** Nobody need do them any more. */
export function lapsed(tasks: readonly CaseTask[], which: (task: CaseTask) => boolean = () => true): readonly CaseTask[] {
  return tasks.map((task) => (task.status === 'open' && which(task) ? { ...task, status: 'lapsed' } : task));
}
