import { actOnCase } from '../../escalation/actOnCase';
import { recordRefusal } from '../../escalation/recordRefusal';
import { caseTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import type { ActAnswer } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { actShape } from './requestShapes';
import { shownCase } from './shownCase';

/** `POST /api/cases-page/act`: what a holder does. Who came second gets to see what the first did. */
export const handleAct: CaseStep = async (deps, person, body, language) => {
  const request = readJson(actShape, body);
  if (request === null) return refuse('badRequest');
  const { caseId, action } = request;
  const outcome = await actOnCase(deps, { board: person.boardId, caseId, actor: person.id, action });
  switch (outcome.kind) {
    case 'done':
    case 'unchanged':
      return answer<ActAnswer>({ refused: null, case: await shownCase(deps, person, outcome.state, language) });
    case 'refused': {
      await recordRefusal(deps, person.boardId, person.id, caseId, outcome);
      if (outcome.state === null) return refuse('notFound');
      const refused = { because: outcome.because, message: caseTexts(language).refused[outcome.because] };
      return answer<ActAnswer>({ refused, case: await shownCase(deps, person, outcome.state, language) });
    }
    case 'notFound':
      return refuse('notFound');
    case 'busy':
      return refuse('busy');
  }
};
