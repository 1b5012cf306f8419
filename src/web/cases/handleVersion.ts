import { readJson } from '../readJson';
import type { VersionAnswer } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { versionShape } from './requestShapes';

/** `POST /api/cases-page/version`: asked every few seconds by every open page, so it counts and reads nothing. */
export const handleVersion: CaseStep = async (deps, person, body) => {
  const request = readJson(versionShape, body);
  if (request === null) return refuse('badRequest');
  const [list, ofCase] = await Promise.all([deps.versions.ofList(person), request.caseId === null ? null : deps.versions.ofCase(person, request.caseId)]);
  return answer<VersionAnswer>({ list, case: ofCase });
};
