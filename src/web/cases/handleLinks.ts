import { linkChoices } from '../../escalation/links/linkChoices';
import { readJson } from '../readJson';
import type { LinksAnswer } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { readCase } from './readCase';
import { openShape } from './requestShapes';

/** `POST /api/cases-page/links`: open cases of this person that can be taken together with this one. */
export const handleLinks: CaseStep = async (deps, person, body) => {
  const request = readJson(openShape, body);
  if (request === null) return refuse('badRequest');
  const read = await readCase(deps, person, request.caseId);
  if (read.kind === 'problem') return read;
  const others = await linkChoices(deps.cases, person.boardId, read.state, person.id, deps.clock.now());
  return answer<LinksAnswer>({ others: others.map(({ id, kind, openedAt }) => ({ caseId: id, kind, openedAt: openedAt.toISOString() })) });
};
