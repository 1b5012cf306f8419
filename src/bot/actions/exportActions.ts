import { actOnCase } from '../../escalation/actOnCase';
import { notesIn } from '../../escalation/caseNotes';
import { isResponsible } from '../../escalation/decision';
import { aftercareTexts, botTexts, caseTexts } from '../../texts/texts';
import { execute } from '../cards/card';
import { CASE_INPUTS, CASE_VERBS } from '../cards/case/caseVerbs';
import { documentReadyCard } from '../cards/documentReadyCard';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

/** "Verslag (PDF)": a link to the report, for who is responsible for the case. The report itself is made, and accounted for, when it is opened. */
export function exportActionRoutes(services: Services): readonly Route[] {
  return [knownRoute(CASE_VERBS.export, (turn) => exportReport(services, turn))];
}

async function exportReport(services: Services, { activity, boardId, person, language }: KnownIncoming): Promise<InvokeAnswer> {
  const data = actionOf(activity)?.data ?? {};
  const caseId = typed(data['caseId'], 64);
  if (caseId === null) return actionReply.message(botTexts(language).error.badInput);
  const outcome = await actOnCase(services, { board: boardId, caseId, actor: person.id, action: { type: 'read' } });
  if (outcome.kind !== 'unchanged') return actionReply.message(botTexts(language).error.notAllowed);
  const { state } = outcome;
  if (!isResponsible(state, person.id)) return actionReply.message(caseTexts(language).refused.onlyResponsible);
  const chosen = new Set((typed(data[CASE_INPUTS.exportNotes]) ?? '').split(',').map(Number));
  const notes = notesIn(state.history).flatMap(({ seq }) => (chosen.has(seq) ? [seq] : []));
  const t = aftercareTexts(language).export;
  // The school's file is in Dutch, whoever reads the card.
  const url = services.documentLink({ kind: 'case', boardId, personId: person.id, caseId, notes, ref: services.ids.uuid(), language: 'nl' });
  return actionReply.card(
    documentReadyCard({ title: t.title, lines: [t.link(services.documentMinutes), t.decide, t.reference(caseId)], open: t.open, url, back: execute(CASE_VERBS.read, t.back, { caseId }) }, t.fallback, language),
  );
}
