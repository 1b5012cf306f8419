import { mayHoldSealed } from '../../escalation/responder';
import { myTasks } from '../../escalation/tasks/myTasks';
import { answer, type CaseStep } from './caseStep';
import { shownTask } from './shownTask';
import type { TasksAnswer } from './tasksApi';

/** `POST /api/cases-page/tasks`: what this person still has to do for cases of others. */
export const handleTasks: CaseStep = async (deps, person, _body, language) => {
  const mine = await myTasks(deps.cases, person.boardId, person.id);
  // Whoever is no longer vertrouwenspersoon doesn't even learn that something waits.
  const theirs = mine.filter(({ state }) => !state.sealed || mayHoldSealed(person, state.school));
  return answer<TasksAnswer>({ tasks: await Promise.all(theirs.map(({ state, task }) => shownTask(deps, person, state, task, language, true))) });
};
