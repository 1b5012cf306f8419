import { notesIn } from '../../escalation/caseNotes';
import { isResponsible } from '../../escalation/decision';
import { caseTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import type { ReportAnswer } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { readCase } from './readCase';
import { reportShape } from './requestShapes';

/** `POST /api/cases-page/report`: a link to the report, which is made, and accounted for, when it is opened. */
export const handleReport: CaseStep = async (deps, person, body, language) => {
  const request = readJson(reportShape, body);
  if (request === null) return refuse('badRequest');
  const { caseId } = request;
  const read = await readCase(deps, person, caseId);
  if (read.kind === 'problem') return read;
  if (!isResponsible(read.state, person.id)) return answer<ReportAnswer>({ refused: caseTexts(language).refused.onlyResponsible, link: null });
  const chosen = new Set(request.notes);
  const notes = notesIn(read.state.history).flatMap(({ seq }) => (chosen.has(seq) ? [seq] : []));
  // The school's file is in Dutch, whoever reads the page.
  const url = deps.documentLink({ kind: 'case', boardId: person.boardId, personId: person.id, caseId, notes, ref: deps.ids.uuid(), language: 'nl' });
  return answer<ReportAnswer>({ refused: null, link: { url, minutes: deps.documentMinutes } });
};
