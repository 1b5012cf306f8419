import type { Answer, CitedAnswer, UnsureAnswer } from '../answer';
import { answerInContext, type AnswerDeps, type AnsweredQuestion, type Question } from '../answerQuestion';
import type { Finding } from '../finding/createFinder';
import type { AnswerModel, ModelOutcome, Silence, Wording } from './answerModel';
import { givenArticles } from './givenArticles';
import { groundedSentences } from './groundedSentences';
import { reorder } from './reorder';
import type { SafeQuestion } from './safeQuestion';
import { withText, wordingPrompt } from './wordingPrompt';

export interface WordAnswerDeps extends AnswerDeps {
  readonly model: AnswerModel;
  readonly safeQuestion: SafeQuestion;
  /** Words of the names of people whom the school knows; only asked for when a question is to be sent. */
  readonly names: () => Promise<ReadonlySet<string>>;
}

/**
 * What became of it. `notAsked`: there was nothing to word, and nothing left the school. `worded`: the answer is in the
 * model's words. `ordered`: only its order was used. `dropped`: too little of its words could be kept.
 */
export type WordingOutcome = 'notAsked' | 'worded' | 'ordered' | 'dropped' | Silence;

export interface WordedAnswer extends AnsweredQuestion {
  /** Null: our own text answers. */
  readonly wording: Wording | null;
  readonly outcome: WordingOutcome;
  readonly droppedSentences: number;
}

const CANDIDATES = 10;

/**
 * Answers a question, with the help of a model where one can help. Whether the code answers at all is decided before
 * and without it: a cry for help and what the code is silent on are never sent, and a doubtful answer stays doubtful,
 * with at most another order of the nearest articles.
 */
export async function wordAnswer(deps: WordAnswerDeps, question: Question): Promise<WordedAnswer> {
  const { answer: own, context, wentOn } = answerInContext(deps, question);
  const finding = deps.finder.find(question.question, question.role);
  const ownWords = (outcome: WordingOutcome, droppedSentences = 0, answer: Answer = own): WordedAnswer => ({ answer, context, wentOn, wording: null, outcome, droppedSentences });
  // What goes on about the question before would be sent without what it is about.
  if (!isWordable(own) || wentOn || !isAsDigested(deps, finding)) return ownWords('notAsked');

  const articles = givenArticles(finding.ranked.slice(0, CANDIDATES).map(({ article }) => article), own.role, own.language);
  const prompt = wordingPrompt({ question: deps.safeQuestion(question.question, await deps.names()), role: own.role, language: own.language, articles });
  const outcome: ModelOutcome = await deps.model.ask(prompt);
  if (outcome.kind === 'silent') return ownWords(outcome.because);

  const { order, sentences } = outcome.reply;
  const answer = reorder(own, finding, order);
  if (answer.kind === 'unsure') return ownWords('ordered', 0, answer);
  const { wording, dropped } = groundedSentences(sentences, withText(articles), answer.articles.slice(0, answer.needed), own.language);
  // Whose words can't be kept isn't trusted with the order either.
  if (wording === null) return ownWords('dropped', dropped);
  return { answer, context, wentOn, wording, outcome: 'worded', droppedSentences: dropped };
}

function isWordable(own: Answer): own is CitedAnswer | UnsureAnswer {
  return own.kind === 'cited' || (own.kind === 'unsure' && own.reason === 'weak');
}

/** The model reads our digests: where the school's own code says otherwise they are of no use. */
function isAsDigested({ code }: WordAnswerDeps, { ranked }: Finding): boolean {
  return code == null || ranked.slice(0, CANDIDATES).every(({ article }) => code.of(article)?.isAsDigested === true);
}
