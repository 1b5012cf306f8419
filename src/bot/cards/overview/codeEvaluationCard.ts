import type { CodeEvaluation } from '../../../codeEvaluation/codeEvaluation';
import type { EvaluationNotice } from '../../../codeEvaluation/evaluationNotice';
import type { Language } from '../../../runtime/language';
import { overviewInWords } from '../../../texts/renderCaseOverview';
import { articleRows, monthWords, questionRows, schoolYearWords } from '../../../texts/renderCodeEvaluation';
import { caseOverviewTexts, codeEvaluationTexts } from '../../../texts/texts';
import { card, execute, heading, labelled, text, type AdaptiveCard, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { figuresTable } from '../figuresTable';
import { OVERVIEW_VERBS } from './overviewVerbs';

const MOST_ARTICLES = 8;
const MOST_SCHOOLS = 40;

/** The figures of this school year for the evaluation of the code; the rest is in the PDF. `because`: why it comes, null when it was asked for. */
export function codeEvaluationCard(evaluation: CodeEvaluation, because: EvaluationNotice | null, language: Language): AdaptiveCard {
  const t = codeEvaluationTexts(language);
  const { code, month } = evaluation;
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title, { size: 'large' }),
      text(because === null || month === null ? t.asked : t[because](monthWords(month, language))),
      labelled(t.facts.code, code === null ? t.codeNone : t.codeVersion(code.title, longDate(code.version, language)), { spacing: 'small' }),
      ...thisYear(evaluation, language),
      text(t.ofThisYear, { separator: true }),
      text(`${caseOverviewTexts(language).why} ${caseOverviewTexts(language).notCounted}`, { isSubtle: true, size: 'small' }),
    ],
    actions: [execute(OVERVIEW_VERBS.evaluationPdf, t.pdf, {}, { style: 'positive' })],
  });
}

function thisYear({ years }: CodeEvaluation, language: Language): readonly CardElement[] {
  const [year] = years;
  if (year === undefined) return [];
  const t = codeEvaluationTexts(language);
  const said = schoolYearWords(year.schoolYear);
  const articles = articleRows(year.questions.articles.slice(0, MOST_ARTICLES), language);
  return [
    heading(t.questions(said), { separator: true }),
    figuresTable([t.question, t.times], questionRows(year.questions, language)),
    articles.length === 0 ? text(t.articlesNone) : figuresTable([t.articles, t.times], articles),
    heading(t.casesOf(said), { separator: true }),
    ...casesOf(year.schools, language),
  ];
}

/** Of one school what there was; of several how many each had, for more than that is too much for a card. */
function casesOf(schools: CodeEvaluation['years'][number]['schools'], language: Language): readonly CardElement[] {
  const t = codeEvaluationTexts(language);
  const [one, ...others] = schools.map((school) => ({ name: school.schoolName, ...overviewInWords(school, language) }));
  if (one === undefined) return [];
  if (others.length > 0) return [figuresTable([t.school, t.times], [one, ...others].slice(0, MOST_SCHOOLS).map(({ name, total }) => [name, total]))];
  return [
    text(caseOverviewTexts(language).total(one.total)),
    ...(one.kinds.length === 0 ? [] : [figuresTable([t.kindsTitle, t.times], one.kinds)]),
    ...(one.otherKinds === null ? [] : [text(one.otherKinds)]),
  ];
}
