import { amsterdamDate } from '../../calendar/amsterdamTime';
import { addDeputy, removeDeputies } from '../../escalation/changeDeputies';
import { deputyChoices } from '../../escalation/deputyChoices';
import type { Person } from '../../people/person';
import { readJson } from '../readJson';
import type { AbsenceAnswer, AbsenceRequest, CasesProblemCode } from './casesPageApi';
import type { CasesPageDeps } from './casesPageDeps';
import { answer, refuse, type CaseStep } from './caseStep';
import { absenceShape } from './requestShapes';

/** `POST /api/cases-page/absence`: who stands in for this person, and when. Of nobody else. */
export const handleAbsence: CaseStep = async (deps, person, body) => {
  const request = readJson(absenceShape, body);
  if (request === null) return refuse('badRequest');
  const problem = await change(deps, person, request);
  return problem === null ? answer<AbsenceAnswer>(await absenceOf(deps, person)) : refuse(problem);
};

async function change(deps: CasesPageDeps, person: Person, request: AbsenceRequest): Promise<CasesProblemCode | null> {
  if (request.kind === 'show') return null;
  const deputy = await deps.directory.byId(person.boardId, request.deputy);
  if (deputy === null) return 'notADeputy';
  if (request.kind === 'remove') {
    await removeDeputies(deps, person.boardId, person, deputy, request.from, person.id);
    return null;
  }
  const choices = await deputyChoices(deps.directory, person);
  if (!choices.some(({ id }) => id === deputy.id)) return 'notADeputy';
  const outcome = await addDeputy(deps, person.boardId, person, deputy, request.from, request.to, person.id);
  if (outcome.kind === 'wrongDates') return 'wrongDates';
  return outcome.kind === 'saved' || outcome.kind === 'unchanged' ? null : 'notADeputy';
}

async function absenceOf(deps: CasesPageDeps, person: Person): Promise<AbsenceAnswer> {
  const today = amsterdamDate(deps.clock.now());
  const [all, choices] = await Promise.all([deps.mapping.deputies(person.boardId, today), deputyChoices(deps.directory, person)]);
  const own = all.filter(({ of }) => of === person.id);
  const forOthers = all.filter(({ deputy }) => deputy === person.id);
  const people = await deps.directory.byIds(person.boardId, [...own.map(({ deputy }) => deputy), ...forOthers.map(({ of }) => of)]);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.displayName ?? '';
  return {
    today,
    deputies: own.map(({ deputy, from, to }) => ({ personId: deputy, name: nameOf(deputy), from, to })),
    standsInFor: forOthers.map(({ of, from, to }) => ({ name: nameOf(of), from, to })),
    choices: choices.map(({ id, displayName, roles }) => ({ personId: id, name: displayName, roles: [...roles] })),
    holdsSealed: person.roles.includes('vertrouwenspersoon'),
  };
}
