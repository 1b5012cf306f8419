import type { Language } from '../runtime/language';
import type { ArticleId } from './articleId';
import { answerQuestion } from './answerQuestion';
import type { AskerRole } from './askerRole';
import type { Finder } from './finding/createFinder';

export interface LabelledQuestion {
  readonly question: string;
  readonly role: AskerRole | null;
  readonly language?: Language;
  /** Any of these is right; none when the code is silent. */
  readonly expected: readonly ArticleId[];
}

export interface Evaluation {
  readonly inScope: number;
  readonly outOfScope: number;
  /** Part of the in-scope questions whose first article is right, and with a right one among the first three. */
  readonly top1: number;
  readonly top3: number;
  /** Part of the in-scope questions that got an answer (`cited` or `urgentHelp`; not `unsure`, not declined). */
  readonly answered: number;
  /** Part of the out-of-scope questions to which the answer was `notInCode`. */
  readonly declined: number;
}

/** Measures answering as a user meets it: a question that is declined counts as not found. */
export function evaluateQuestions(questions: readonly LabelledQuestion[], finder: Finder): Evaluation {
  let inScope = 0;
  let first = 0;
  let three = 0;
  let answered = 0;
  let declined = 0;
  for (const { question, role, language, expected } of questions) {
    const answer = answerQuestion({ finder, edition: null }, { question, role, ...(language === undefined ? {} : { language }) });
    if (expected.length === 0) {
      if (answer.kind === 'notInCode') declined += 1;
      continue;
    }
    inScope += 1;
    if (answer.kind === 'cited' || answer.kind === 'urgentHelp') answered += 1;
    if (answer.articles[0] !== undefined && expected.includes(answer.articles[0])) first += 1;
    if (answer.articles.some((article) => expected.includes(article))) three += 1;
  }
  const outOfScope = questions.length - inScope;
  const part = (count: number, of: number): number => (of === 0 ? 1 : count / of);
  return { inScope, outOfScope, top1: part(first, inScope), top3: part(three, inScope), answered: part(answered, inScope), declined: part(declined, outOfScope) };
}
