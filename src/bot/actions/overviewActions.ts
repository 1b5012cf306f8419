import { seesCodeEvaluation } from '../../codeEvaluation/seesCodeEvaluation';
import { seesCaseOverview } from '../../escalation/overview/seesCaseOverview';
import { botTexts, caseOverviewTexts, codeEvaluationTexts } from '../../texts/texts';
import { execute } from '../cards/card';
import { documentReadyCard } from '../cards/documentReadyCard';
import { caseOverviewCard } from '../cards/overview/caseOverviewCard';
import { codeEvaluationCard } from '../cards/overview/codeEvaluationCard';
import { OVERVIEW_VERBS } from '../cards/overview/overviewVerbs';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

/** Buttons under a school's cases in figures, and under the evaluation of the code. */
export function overviewActionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(OVERVIEW_VERBS.year, async (turn) => {
      const year = await yearAsked(services, turn);
      return year === null ? refused(turn) : actionReply.card(caseOverviewCard(year, turn.language));
    }),
    knownRoute(OVERVIEW_VERBS.pdf, async (turn) => {
      const year = await yearAsked(services, turn);
      if (year === null) return refused(turn);
      const { boardId, person, language } = turn;
      const { school, schoolYear } = year;
      const t = caseOverviewTexts(language);
      const url = services.documentLink({ kind: 'overview', boardId, personId: person.id, school, schoolYear, language });
      return actionReply.card(
        documentReadyCard({ title: t.pdfReady, lines: [t.link(services.documentMinutes)], open: t.open, url, back: execute(OVERVIEW_VERBS.year, t.schoolYear(schoolYear), { school, schoolYear }) }, t.fallback, language),
      );
    }),
    knownRoute(OVERVIEW_VERBS.evaluation, async (turn) => {
      const { boardId, language } = turn;
      return (await isBoard(services, turn)) ? actionReply.card(codeEvaluationCard(await services.codeEvaluation(boardId), null, language)) : refused(turn);
    }),
    knownRoute(OVERVIEW_VERBS.evaluationPdf, async (turn) => {
      if (!(await isBoard(services, turn))) return refused(turn);
      const { boardId, person, language } = turn;
      const t = codeEvaluationTexts(language);
      const url = services.documentLink({ kind: 'evaluation', boardId, personId: person.id, language });
      return actionReply.card(documentReadyCard({ title: t.pdfReady, lines: [t.link(services.documentMinutes)], open: t.open, url, back: execute(OVERVIEW_VERBS.evaluation, t.again, {}) }, t.fallback, language));
    }),
  ];
}

/** As it is now: what was remembered doesn't count. */
async function isBoard({ directory }: Services, { boardId, person }: KnownIncoming): Promise<boolean> {
  const now = await directory.byId(boardId, person.id);
  return now !== null && seesCodeEvaluation(now);
}

/** Null: not for this person, or no such school or year. */
async function yearAsked({ directory, caseOverview }: Services, { activity, boardId, person }: KnownIncoming) {
  const data = actionOf(activity)?.data ?? {};
  const [school, schoolYear] = [typed(data['school'], 64), data['schoolYear']];
  if (school === null || typeof schoolYear !== 'number' || !Number.isInteger(schoolYear) || schoolYear < 2000 || schoolYear > 2200) return null;
  const now = await directory.byId(boardId, person.id);
  return now !== null && seesCaseOverview(now, school) ? caseOverview(boardId, school, schoolYear) : null;
}

function refused({ language }: KnownIncoming): InvokeAnswer {
  return actionReply.message(botTexts(language).error.notAllowed);
}
