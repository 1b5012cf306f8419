import type { CaseState } from '../../escalation/caseState';
import type { CaseTask } from '../../escalation/tasks/caseTask';
import { peopleInTask, taskView } from '../../escalation/tasks/taskView';
import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { CasesPageDeps } from './casesPageDeps';
import { shownGuide } from './shownCase';
import type { ShownTask } from './tasksApi';

/** A task for whoever has it. `covered`: of a sealed one no more than that it waits. */
export async function shownTask(deps: CasesPageDeps, { boardId }: Person, state: CaseState, task: CaseTask, language: Language, covered: boolean): Promise<ShownTask> {
  const named = { caseId: state.id, task: task.id, sealed: state.sealed, status: task.status };
  // What is over for somebody is no longer theirs to read.
  if (task.status !== 'open' || (state.sealed && covered)) return { ...named, content: null };
  const [people, plan] = await Promise.all([deps.directory.byIds(boardId, peopleInTask(state, task)), deps.plans.version(boardId, state.planVersion)]);
  const { step, words, due, isReminded, from, fromRole, notes } = taskView(state, task, plan, new Map(people.map(({ id, displayName }) => [id, displayName])), language);
  return {
    ...named,
    content: {
      title: step?.title ?? null, words, due, isReminded, from, fromRole,
      guide: step === null ? null : shownGuide(step, language, true),
      notes: notes.map(({ by, at, text }) => ({ by, at: at.toISOString(), text })),
    },
  };
}
