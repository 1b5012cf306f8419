import type { CodeEdition } from '../../../gedragscode/answer';
import type { ArticleId } from '../../../gedragscode/articleId';
import type { CodeChanges } from '../../../gedragscode/compareCodes';
import type { ListedQuestion } from '../../../gedragscode/knownQuestionList';
import type { DoubtReason, QuestionOverview } from '../../../gedragscode/questionOverview';
import type { Language } from '../../../runtime/language';
import { questionTexts, type QuestionTexts } from '../../../texts/texts';
import { card, execute, heading, plain, text, type AdaptiveCard, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { figuresTable } from '../figuresTable';
import { articleName } from './articleName';
import { ANSWER_VERBS } from './answerVerbs';
import { knownQuestionLine } from './knownQuestionCard';

export interface QuestionOverviewView {
  readonly overview: QuestionOverview;
  /** ISO days, the last included. */
  readonly from: string;
  readonly to: string;
  readonly known: readonly ListedQuestion[];
  readonly edition: CodeEdition | null;
  /** Since the edition before; null when there is none. */
  readonly changes: (CodeChanges & { readonly since: string }) | null;
  /** May take away example questions. */
  readonly mayRemove: boolean;
}

const COUNTS = '60px';
const MOST_ARTICLES = 8;
const MOST_DOUBTS = 12;
const MOST_KNOWN = 5;

/** What was asked and doubted, in numbers, with what the school answers itself. */
export function questionOverviewCard(view: QuestionOverviewView, language: Language): AdaptiveCard {
  const q = questionTexts(language);
  const t = q.overview;
  const { overview } = view;
  const asked = Object.values(overview.outcomes).reduce((sum, times) => sum + times, 0);
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title),
      text(t.period(longDate(view.from, language), longDate(view.to, language)), { isSubtle: true, size: 'small', spacing: 'none' }),
      ...(asked + overview.toPeople.asked === 0 ? [text(t.none)] : figures(overview, t)),
      ...mostGiven(overview, t, language),
      ...doubted(overview, q, language),
      ...known(view, q, language),
      ...code(view, t, language),
    ],
  });
}

function figures({ outcomes, toPeople }: QuestionOverview, t: QuestionTexts['overview']): readonly CardElement[] {
  const rows = (['cited', 'unsure', 'notInCode', 'urgentHelp'] as const).map((outcome) => [t.outcomes[outcome], String(outcomes[outcome])] as const);
  return [{ type: 'FactSet', facts: [...rows, [t.toPeople, `${String(toPeople.asked)}, ${t.ofWhichAnswered(toPeople.answered)}`] as const].map(([title, value]) => ({ title, value })) }];
}

function mostGiven({ articles }: QuestionOverview, t: QuestionTexts['overview'], language: Language): readonly CardElement[] {
  if (articles.length === 0) return [];
  const rows = articles.slice(0, MOST_ARTICLES).map(({ article, times }) => [articleName(article, language), String(times)]);
  return [text(t.articles, { weight: 'bolder', separator: true }), figuresTable([t.article, t.times], rows, COUNTS)];
}

/** One row an article, with why as often as it was said. */
function doubted({ doubts }: QuestionOverview, { overview: t, doubtReasons }: QuestionTexts, language: Language): readonly CardElement[] {
  const byArticle = new Map<ArticleId | null, { times: number; why: Map<DoubtReason, number> }>();
  for (const { article, reason, times } of doubts) {
    const row = byArticle.get(article) ?? { times: 0, why: new Map<DoubtReason, number>() };
    row.times += times;
    row.why.set(reason, times);
    byArticle.set(article, row);
  }
  const rows = [...byArticle]
    .sort(([, a], [, b]) => b.times - a.times)
    .slice(0, MOST_DOUBTS)
    .map(([article, { times, why }]) => [article === null ? t.notAnArticle : articleName(article, language), [...why].map(([reason, n]) => `${doubtReasons[reason]} (${String(n)})`).join(', '), String(times)]);
  return [text(t.doubts, { weight: 'bolder', separator: true }), rows.length === 0 ? text(t.doubtNone, { isSubtle: true }) : figuresTable([t.article, t.why, t.times], rows, COUNTS)];
}

function known({ known: list, mayRemove }: QuestionOverviewView, { overview: t }: QuestionTexts, language: Language): readonly CardElement[] {
  const [...shown] = list.slice(0, MOST_KNOWN);
  return [
    text(list.length === 0 ? t.knownNone : t.known(list.length), { weight: 'bolder', separator: true }),
    ...shown.flatMap(({ id, question, articles: [article] }): readonly CardElement[] => {
      if (article === undefined) return [];
      const remove = execute(ANSWER_VERBS.removeKnown, t.remove, { questionId: id }, { tooltip: t.removeThis(question.slice(0, 80)) });
      return [knownQuestionLine(question, article, language), ...(mayRemove ? [{ type: 'ActionSet', actions: [remove], spacing: 'none' } as const] : [])];
    }),
    ...(list.length > MOST_KNOWN ? [text(t.more(list.length - MOST_KNOWN), { isSubtle: true })] : []),
  ];
}

function code({ edition, changes }: QuestionOverviewView, t: QuestionTexts['overview'], language: Language): readonly CardElement[] {
  if (edition === null) return [text(t.codeNone, { separator: true })];
  const said = changes === null ? [] : ([[t.added, changes.added], [t.changed, changes.changed], [t.removedArticles, changes.removed]] as const).flatMap(([word, ids]) => (ids.length === 0 ? [] : [`${word}: ${ids.join(', ')}`]));
  return [
    plain(t.code(edition.title, longDate(edition.version, language)), { separator: true }),
    ...(changes === null || said.length === 0 ? [] : [text(`${t.changes(longDate(changes.since, language))}: ${said.join('; ')}`, { isSubtle: true })]),
  ];
}
