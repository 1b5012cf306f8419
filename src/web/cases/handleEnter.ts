import type { EnterAnswer } from './casesPageApi';
import { answer, type CaseStep } from './caseStep';
import { kindsOf } from './handleOpening';

/** `POST /api/cases-page/enter`: from which schools this person has cases, and whether they may open one. */
export const handleEnter: CaseStep = async (deps, person) => {
  const { boardId, id } = person;
  const keys = await deps.caseList.schools(boardId, id);
  const schools = await Promise.all(keys.map(async (key) => ({ key, name: (await deps.settings.of(boardId, key))?.schoolName ?? key })));
  return answer<EnterAnswer>({ schools, mayOpen: kindsOf(deps, person).length > 0 });
};
