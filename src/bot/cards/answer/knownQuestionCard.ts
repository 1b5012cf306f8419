import { ARTICLE_IDS, type ArticleId } from '../../../gedragscode/articleId';
import { LONGEST_KNOWN } from '../../../gedragscode/knownQuestions';
import type { Language } from '../../../runtime/language';
import { questionTexts } from '../../../texts/texts';
import { card, container, execute, heading, labelled, literal, text, type AdaptiveCard } from '../card';
import { articleName } from './articleName';
import { ANSWER_INPUTS, ANSWER_VERBS } from './answerVerbs';

export interface KnownQuestionView {
  readonly caseId: string;
  /** As it was asked, without who did. */
  readonly question: string;
  /** What finding would give. */
  readonly likely: ArticleId | null;
  readonly state: 'offered' | 'skipped' | { readonly added: string; readonly article: ArticleId };
}

/** For an administrator: make an example of a question that somebody answered, in words without names. */
export function knownQuestionCard({ caseId, question, likely, state }: KnownQuestionView, language: Language): AdaptiveCard {
  const t = questionTexts(language).known;
  const base = { lang: language, fallbackText: t.fallback };
  if (state === 'skipped') return card({ ...base, body: [heading(t.title), text(t.skipped)] });
  if (state !== 'offered') {
    return card({ ...base, body: [heading(t.title), literal(state.added), container([text(t.added(articleName(state.article, language)))], { style: 'good' })] });
  }
  return card({
    ...base,
    body: [
      heading(t.title),
      text(t.why),
      container([text(t.names)], { style: 'warning' }),
      { type: 'Input.Text', id: ANSWER_INPUTS.knownQuestion, label: t.question, value: question.slice(0, LONGEST_KNOWN), maxLength: LONGEST_KNOWN, isMultiline: true, isRequired: true, errorMessage: t.questionMissing },
      {
        type: 'Input.ChoiceSet',
        id: ANSWER_INPUTS.knownArticle,
        label: t.article,
        style: 'compact',
        choices: ARTICLE_IDS.map((article) => ({ title: articleName(article, language), value: article })),
        ...(likely === null ? {} : { value: likely }),
        isRequired: true,
        errorMessage: t.articleMissing,
      },
    ],
    actions: [execute(ANSWER_VERBS.addKnown, t.add, { caseId }, { style: 'positive' }), execute(ANSWER_VERBS.skipKnown, t.skip, { caseId }, { associatedInputs: 'none' })],
  });
}

/** A question that is an example, as somebody reads it who may take it away. */
export function knownQuestionLine(question: string, article: ArticleId, language: Language) {
  return labelled(articleName(article, language), question, { spacing: 'small' });
}
