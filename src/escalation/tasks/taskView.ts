import type { Role } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { CaseState } from '../caseState';
import { guidedStep, type GuidedStep, type Stappenplan } from '../stappenplan';
import type { CaseTask, TaskStatus } from './caseTask';

/** What whoever has a task gets to see: what to do, and nothing else of the case. Names are for that person only. */
export interface TaskView {
  readonly caseId: string;
  readonly task: string;
  readonly version: number;
  readonly sealed: boolean;
  readonly status: TaskStatus;
  /** With a step of the plan. */
  readonly step: GuidedStep | null;
  readonly words: string | null;
  readonly due: string | null;
  readonly isReminded: boolean;
  readonly from: string | null;
  readonly fromRole: Role | null;
  readonly answer: string | null;
  /** Notes for everyone in the case, the newest last. */
  readonly notes: readonly { readonly by: string | null; readonly at: Date; readonly text: string }[];
}

const MOST_NOTES = 3;

/** Whose names a view of this task shows. */
export function peopleInTask(state: CaseState, task: CaseTask): readonly string[] {
  return [...new Set([task.by, ...notesFor(state).map(({ by }) => by)].flatMap((id) => id ?? []))];
}

export function taskView(state: CaseState, task: CaseTask, plan: Stappenplan, names: ReadonlyMap<string, string>, language: Language): TaskView {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return {
    caseId: state.id,
    task: task.id,
    version: state.version,
    sealed: state.sealed,
    status: task.status,
    step: task.step === null ? null : guidedStep(plan, state.kind, task.step, language),
    words: task.words,
    due: task.due,
    isReminded: task.isReminded,
    from: nameOf(task.by),
    fromRole: state.holders.find(({ personId }) => personId === task.by)?.role ?? null,
    answer: task.answer?.words ?? null,
    // What is over for somebody is no longer theirs to read about.
    notes: task.status === 'open' ? notesFor(state).map(({ by, at, text }) => ({ by: nameOf(by), at, text })) : [],
  };
}

function notesFor({ history }: CaseState) {
  return history.flatMap((event) => (event.type === 'noted' && event.forAll === true ? [event] : [])).slice(-MOST_NOTES);
}
