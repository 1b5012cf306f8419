import type { Language } from '../runtime/language';
import type { Answer, CodeEdition } from './answer';
import type { ArticleId } from './articleId';
import type { AskerRole } from './askerRole';
import type { Finder, Finding } from './finding/createFinder';
import { CITED_BELOW, DECLINED_FROM, NEEDED_TOGETHER, SEE_ALSO_FROM, UNSURE_BELOW } from './finding/decision';
import { CONTACTS_FOR } from './helpContacts';
import { questionLanguage } from './questionLanguage';
import { silentTopicOf } from './silentTopicOf';
import { urgentHelp } from './urgentHelp';

/** Longer than any question; whoever pastes a whole text wants something else. */
export const LONGEST_QUESTION = 1_500;

export interface Question {
  readonly question: string;
  readonly role: AskerRole | null;
  /** Without it the question's own language. */
  readonly language?: Language;
}

export interface AnswerDeps {
  readonly finder: Finder;
  /** The edition that the school imported; null as long as there is none. */
  readonly edition: CodeEdition | null;
}

/**
 * Answers a question about the code of conduct. A cry for help goes before everything else, whatever the text is
 * like. Never throws and never waits.
 *
 * `answerQuestion(deps, { question: 'mag ik de klassenfoto mailen', role: 'staff' })`
 * → `{ kind: 'cited', articles: ['III.B.8', …], needed: 1, language: 'nl', … }`
 */
export function answerQuestion(deps: AnswerDeps, { question, role, language }: Question): Answer {
  const base = { role, language: language ?? questionLanguage(question), edition: deps.edition };
  const need = urgentHelp(question);
  const tooLong = question.length > LONGEST_QUESTION;
  if (need !== null) {
    const articles = tooLong ? [] : besideHelp(deps.finder.find(question, role));
    return { ...base, kind: 'urgentHelp', need, contacts: CONTACTS_FOR[need], articles };
  }
  if (question.trim() === '') return { ...base, kind: 'unsure', reason: 'empty', articles: [] };
  if (tooLong) return { ...base, kind: 'unsure', reason: 'tooLong', articles: [] };
  if (!/[\p{L}]{2}|\p{L}\s+\p{L}/u.test(question)) return { ...base, kind: 'unsure', reason: 'noWords', articles: [] };

  const finding = deps.finder.find(question, role);
  if (finding.outside >= DECLINED_FROM) {
    const topic = silentTopicOf(finding.concepts);
    return { ...base, kind: 'notInCode', articles: [], topic: topic?.key ?? null, related: topic?.related ?? [] };
  }
  const articles = bestThree(finding);
  const first = finding.ranked[0]?.chance ?? 0;
  if (finding.outside >= CITED_BELOW || first < UNSURE_BELOW) return { ...base, kind: 'unsure', reason: 'weak', articles };
  const second = finding.ranked[1]?.chance ?? 0;
  const needed = second >= NEEDED_TOGETHER * first ? 2 : 1;
  return { ...base, kind: 'cited', articles, needed: Math.min(needed, articles.length) };
}

function bestThree(finding: Finding): ArticleId[] {
  return finding.ranked
    .slice(0, 3)
    .filter(({ chance }, at) => at === 0 || chance >= SEE_ALSO_FROM)
    .map(({ article }) => article);
}

function besideHelp(finding: Finding): ArticleId[] {
  return finding.outside >= DECLINED_FROM ? [] : bestThree(finding);
}
