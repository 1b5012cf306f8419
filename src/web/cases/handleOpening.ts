import { openCaseByResponder, ownRole } from '../../escalation/openCaseByResponder';
import type { CaseKind } from '../../escalation/caseKind';
import type { Person } from '../../people/person';
import { caseWorkTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import type { CasesPageDeps } from './casesPageDeps';
import { answer, refuse, type CaseStep } from './caseStep';
import type { OpeningAnswer } from './openingApi';
import { openingShape } from './requestShapes';

/** `POST /api/cases-page/opening`: a case that this person opens for what they take up themselves. Nothing is kept until it is sent. */
export const handleOpening: CaseStep = async (deps, person, body, language) => {
  const request = readJson(openingShape, body);
  if (request === null) return refuse('badRequest');
  const { open } = caseWorkTexts(language);
  const kinds = kindsOf(deps, person);
  const classes = kinds.length === 0 ? [] : await deps.directory.classes(person.boardId, person.school);
  const kind = kinds.find((one) => one === request.kind) ?? null;
  const people = kind === null ? [] : await deps.opening.peopleItMayBeAbout(deps.directory, person, kind, classes.find((key) => key === request.classKey) ?? null);
  const choices: OpeningAnswer = { caseId: null, refused: null, kinds, classes, people: people.map(({ id, displayName }) => ({ personId: id, name: displayName })) };
  if (request.step === 'choices') return answer<OpeningAnswer>(choices);
  const { key, words, aboutIds } = request;
  if (kind === null) return answer<OpeningAnswer>({ ...choices, refused: open.notAResponder });
  if (aboutIds.some((id) => !people.some((one) => one.id === id))) return answer<OpeningAnswer>({ ...choices, refused: open.unknownPerson });
  const outcome = await openCaseByResponder(deps, person, { originKey: `opened:tab:${key}:${person.id}`, kind, words, aboutIds });
  if (outcome.kind === 'opened') return answer<OpeningAnswer>({ ...choices, caseId: outcome.state.id });
  return answer<OpeningAnswer>({ ...choices, refused: outcome.kind === 'noWords' ? open.wordsMissing : open[outcome.kind] });
};

/** Of what this person may open a case; none: opens none. */
export function kindsOf({ opening }: Pick<CasesPageDeps, 'opening'>, person: Person): readonly CaseKind[] {
  return opening.kindsFor(person).filter((kind) => ownRole(person, kind) !== null);
}
