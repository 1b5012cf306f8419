import { actOnCase, type CaseAction } from '../../escalation/actOnCase';
import type { CaseState } from '../../escalation/caseState';
import { recordRefusal } from '../../escalation/recordRefusal';
import { taskOf } from '../../escalation/tasks/taskOf';
import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import { caseTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import type { CasesPageDeps } from './casesPageDeps';
import { answer, refuse, type CaseStep, type StepOutcome } from './caseStep';
import { taskShape } from './requestShapes';
import { shownTask } from './shownTask';
import type { TaskAnswer, TaskRequest } from './tasksApi';

/** `POST /api/cases-page/task`: one's own task, read, done or given back. Somebody else's answers as one that doesn't exist. */
export const handleTask: CaseStep = async (deps, person, body, language) => {
  const request = readJson(taskShape, body);
  if (request === null) return refuse('badRequest');
  const { caseId } = request;
  const outcome = await actOnCase(deps, { board: person.boardId, caseId, actor: person.id, action: actionOf(request) });
  switch (outcome.kind) {
    case 'done':
    case 'unchanged':
      return shown(deps, person, outcome.state, request, language, null);
    case 'refused':
      await recordRefusal(deps, person.boardId, person.id, caseId, outcome);
      return outcome.state === null ? refuse('notFound') : shown(deps, person, outcome.state, request, language, caseTexts(language).refused[outcome.because]);
    case 'notFound':
      return refuse('notFound');
    case 'busy':
      return refuse('busy');
  }
};

function actionOf({ task, step }: TaskRequest): CaseAction {
  switch (step.kind) {
    case 'read':
      return { type: 'readTask', task };
    case 'done':
      return { type: 'completeTask', task, words: step.words };
    case 'cannot':
      return { type: 'declineTask', task, reason: step.reason };
  }
}

async function shown(deps: CasesPageDeps, person: Person, state: CaseState, { task: id }: TaskRequest, language: Language, refused: string | null): Promise<StepOutcome> {
  const task = taskOf(state, person.id, id);
  return task === null ? refuse('notFound') : answer<TaskAnswer>({ refused, task: await shownTask(deps, person, state, task, language, false) });
}
