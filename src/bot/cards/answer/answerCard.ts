import type { CodeAlignment } from '../../../gedragscode/alignCode';
import type { Answer } from '../../../gedragscode/answer';
import type { ArticleId } from '../../../gedragscode/articleId';
import { DOUBT_REASONS } from '../../../gedragscode/questionOverview';
import { digestOf } from '../../../gedragscode/content/digestOf';
import type { BoardId } from '../../../people/person';
import type { SchoolPractice } from '../../../settings/schoolPractice';
import type { Wording } from '../../../gedragscode/wording/answerModel';
import { inWords, usableWording } from '../../../texts/inWords';
import { renderAnswer, type RenderedAnswer } from '../../../texts/renderAnswer';
import { botTexts, questionTexts, type QuestionTexts } from '../../../texts/texts';
import { card, container, execute, heading, literal, plain, showCard, text, toggle, type AdaptiveCard, type CardAction, type CardData, type CardElement } from '../card';
import { askHuman } from './askHuman';
import { answerData, type PlainAnswer } from './answerData';
import { ANSWER_INPUTS, ANSWER_VERBS } from './answerVerbs';
import { helpCard } from './helpCard';
import { measures } from './measures';
import { otherLanguageCard } from './otherLanguageCard';
import { stepButtons } from './stepButtons';
import { wordingLine } from './wordingLine';

/** Of one version; null: of none. */
export type CodeOf = (board: BoardId, version: string | null) => Promise<CodeAlignment | null>;

export interface AnswerCardOptions {
  /** Whoever looks said that it isn't right: that is answered with thanks. */
  readonly isDoubted?: boolean;
  /** A language model's words, checked; null: our own. */
  readonly wording?: Wording | null;
  /** Where the school says what can follow on a breach. */
  readonly documents?: SchoolPractice['documents'];
}

/**
 * An answer: plain words for the asker's role, the article with its version, what to do now, the same in simpler words
 * or in the other language and the whole article behind a button, and a way to a person. Urgent help shows numbers
 * first and nothing in their way.
 */
export function answerCard(answer: Answer, code: CodeAlignment | null, { isDoubted = false, wording = null, documents = {} }: AnswerCardOptions = {}): AdaptiveCard {
  if (answer.kind === 'urgentHelp') return helpCard(answer);
  if (answer.kind === 'unsure' && answer.reason === 'otherLanguage') return otherLanguageCard(answer);
  const used = usableWording(answer, wording);
  return plainCard(answer, inWords(renderAnswer(answer, { level: 'B1', code }), used), renderAnswer(answer, { level: 'A2', code }), code, { isDoubted, wording: used, documents });
}

function paragraphs({ text: value, isQuoted }: RenderedAnswer): readonly CardElement[] {
  return value.split('\n\n').map((paragraph) => (isQuoted ? plain(paragraph) : text(paragraph)));
}

function plainCard(answer: PlainAnswer, said: RenderedAnswer, easy: RenderedAnswer, code: CodeAlignment | null, { isDoubted, wording, documents }: Required<AnswerCardOptions>): AdaptiveCard {
  const t = botTexts(answer.language).answer;
  const q = questionTexts(answer.language);
  const body: CardElement[] = [
    heading(said.title),
    container(paragraphs(said), { id: 'normal' }),
    container(paragraphs(easy), { id: 'easy', isVisible: false }),
  ];
  if (said.source !== '') body.push(text(said.source, { isSubtle: true, size: 'small', spacing: 'small' }));
  body.push(...wordingLine(wording, answer.language));
  // When unsure or silent the articles are named in the text already.
  if (answer.kind === 'cited' && said.seeAlso.length > 0) {
    body.push(text(`${t.seeAlso}: ${said.seeAlso.map(({ number, title }) => `${number} ${title}`).join(' · ')}`, { isSubtle: true, size: 'small', spacing: 'small' }));
  }
  if (answer.kind === 'cited') body.push(...measures(answer.articles.slice(0, answer.needed), documents, answer.language));
  const steps = stepButtons(answer, q);
  if (steps.length > 0) body.push({ type: 'ActionSet', actions: steps });
  const full = said.sections.map(({ article, heading: name, title }) => ({ article, name, title, words: code?.of(article)?.text ?? null }));
  if (said.sections.length > 0) body.push(fullArticles(answer, full));

  if (isDoubted) body.push(container([text(q.doubted)], { style: 'good' }));

  const data = answerData(answer);
  const actions: CardAction[] = [];
  if (easy.text !== said.text) actions.push(toggle(t.easier, ['normal', 'easy']));
  if (said.sections.length > 0) actions.push(toggle(t.article, ['article']));
  actions.push(execute(ANSWER_VERBS.inLanguage, q.otherLanguage, { ...data, to: answer.language === 'nl' ? 'en' : 'nl' }, { associatedInputs: 'none' }), askHuman(t, said.sections[0]?.article ?? null));
  if (!isDoubted && answer.kind !== 'unsure') actions.push(doubt(q, data));
  return card({ lang: answer.language, fallbackText: said.title, body, actions });
}

function doubt(t: QuestionTexts, data: CardData): CardAction {
  return showCard(
    t.doubt,
    [
      {
        type: 'Input.ChoiceSet',
        id: ANSWER_INPUTS.doubtReason,
        label: t.doubtWhy,
        style: 'expanded',
        choices: DOUBT_REASONS.map((reason) => ({ title: t.doubtReasons[reason], value: reason })),
        isRequired: true,
        errorMessage: t.doubtMissing,
      },
      text(t.doubtWho, { isSubtle: true, size: 'small' }),
    ],
    [execute(ANSWER_VERBS.doubt, t.doubtSend, data)],
  );
}

/** The school's own words where it imported them; otherwise our summary for everyone, and that it is one. */
function fullArticles(answer: Answer, full: readonly { article: ArticleId; name: string; title: string; words: string | null }[]): CardElement {
  const t = botTexts(answer.language);
  const items = full.flatMap(({ article, name, title, words }): CardElement[] => [
    text(`**${name}** ${title}`),
    ...(words === null ? [text(digestOf(article, null, answer.language, 'B1').text), text(t.article.summary, { isSubtle: true })] : [literal(words)]),
  ]);
  return container(items, { id: 'article', isVisible: false, style: 'emphasis', separator: true });
}
