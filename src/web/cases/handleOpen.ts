import { readJson } from '../readJson';
import type { ShownCase } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { readCase } from './readCase';
import { openShape } from './requestShapes';
import { shownCase } from './shownCase';

/** `POST /api/cases-page/open`: one case. */
export const handleOpen: CaseStep = async (deps, person, body, language) => {
  const request = readJson(openShape, body);
  if (request === null) return refuse('badRequest');
  const read = await readCase(deps, person, request.caseId);
  return read.kind === 'problem' ? read : answer<ShownCase>(await shownCase(deps, person, read.state, language));
};
