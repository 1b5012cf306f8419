import type { Language } from '../runtime/language';
import type { CodeAlignment } from './alignCode';
import type { Answer, CodeEdition, OtherLanguageAnswer } from './answer';
import type { ArticleId } from './articleId';
import type { AskerRole } from './askerRole';
import type { Finder, Finding } from './finding/createFinder';
import { CITED_BELOW, DECLINED_FROM, NEEDED_TOGETHER, NEW_SUBJECT_COUNTS, SAYS_ENOUGH, SEE_ALSO_FROM, UNSURE_BELOW } from './finding/decision';
import { OUTSIDE_CONCEPTS } from './finding/lexicon';
import { goesOn } from './goesOn';
import { contactsFor } from './helpContacts';
import type { KnownQuestions } from './knownQuestions';
import type { QuestionContext } from './questionContext';
import { dutchQuery, keyWordsIn } from './otherLanguages/keyWordsIn';
import { otherLanguageOf } from './otherLanguages/otherLanguageOf';
import type { OtherLanguage } from './otherLanguages/otherLanguage';
import { scriptOf } from './otherLanguages/scriptOf';
import { questionLanguage } from './questionLanguage';
import { silentTopicOf } from './silentTopicOf';
import { cryForHelp } from './urgentHelp';

/** Longer than any question; whoever pastes a whole text wants something else. */
export const LONGEST_QUESTION = 1_500;

/** More than any question and what it goes on about have. */
const MOST_SUBJECTS = 24;

export interface Question {
  readonly question: string;
  readonly role: AskerRole | null;
  /** Without it the question's own language. */
  readonly language?: Language;
  /** What the same person asked just before, in the same conversation. */
  readonly before?: QuestionContext | null;
}

export interface AnswerDeps {
  readonly finder: Finder;
  /** The edition that the school imported; null as long as there is none. */
  readonly edition: CodeEdition | null;
  /** That edition beside our articles: what it doesn't have answers nothing. */
  readonly code?: CodeAlignment | null;
  /** Questions of which the school said itself what answers them. */
  readonly known?: KnownQuestions;
}

export interface AnsweredQuestion {
  readonly answer: Answer;
  /** With what a next question may go on; null: with what there was. */
  readonly context: QuestionContext | null;
  /** It was read together with the question before. */
  readonly wentOn: boolean;
}

/**
 * Answers a question about the code of conduct. A cry for help goes before everything else, whatever the text is
 * like. Never throws and never waits.
 *
 * `answerQuestion(deps, { question: 'mag ik de klassenfoto mailen', role: 'staff' })`
 * → `{ kind: 'cited', articles: ['III.B.8', …], needed: 1, language: 'nl', … }`
 */
export function answerQuestion(deps: AnswerDeps, question: Question): Answer {
  return answerInContext(deps, question).answer;
}

/** The same, with what a next question may go on about ("en als ze 16 zijn?"). */
export function answerInContext(deps: AnswerDeps, { question, role, language, before = null }: Question): AnsweredQuestion {
  const base = { role, language: language ?? questionLanguage(question), edition: deps.edition };
  const writtenIn = otherLanguageOf(question);
  const cry = cryForHelp(question, writtenIn);
  const tooLong = question.length > LONGEST_QUESTION;
  const without = (answer: Answer): AnsweredQuestion => ({ answer, context: null, wentOn: false });
  const stands = (article: ArticleId): boolean => deps.code == null || deps.code.of(article) !== null;
  if (cry !== null) {
    const articles = tooLong || cry.in !== null ? [] : besideHelp(deps.finder.find(question, role)).filter(stands);
    return without({ ...base, kind: 'urgentHelp', ...cry, contacts: contactsFor(cry.need, role), articles });
  }
  if (writtenIn !== null) return without({ ...base, kind: 'unsure', reason: 'otherLanguage', in: writtenIn, ...understood(deps, question, role, writtenIn) });
  if (question.trim() === '') return without({ ...base, kind: 'unsure', reason: 'empty', articles: [] });
  if (tooLong) return without({ ...base, kind: 'unsure', reason: 'tooLong', articles: [] });
  if (!/[\p{L}]{2}|\p{L}\s+\p{L}/u.test(question) || scriptOf(question) === 'unreadable') return without({ ...base, kind: 'unsure', reason: 'noWords', articles: [] });

  const known = deps.known?.match(question)?.filter(stands) ?? [];
  if (known.length > 0) return { answer: { ...base, kind: 'cited', articles: known.slice(0, 3), needed: Math.min(known.length, 2) }, context: { articles: known, subjects: [] }, wentOn: false };

  const alone = deps.finder.find(question, role);
  const wentOn = before !== null && doesGoOn(question, alone);
  const finding = wentOn ? goingOn(deps.finder.find(question, role, before.subjects), alone) : alone;
  if (finding.outside >= DECLINED_FROM) {
    const topic = silentTopicOf(alone.concepts);
    // About something of its own the code is silent; without a subject of its own it is us who don't understand.
    if (!wentOn || [...alone.concepts].some((concept) => OUTSIDE_CONCEPTS.has(concept))) return without({ ...base, kind: 'notInCode', articles: [], topic: topic?.key ?? null, related: (topic?.related ?? []).filter(stands) });
  }
  const articles = bestThree(finding).filter(stands);
  if (articles.length === 0) return without({ ...base, kind: 'notInCode', articles: [], topic: null, related: [] });
  const context: QuestionContext = { articles, subjects: [...finding.concepts].slice(0, MOST_SUBJECTS) };
  const first = finding.ranked[0]?.chance ?? 0;
  if (finding.outside >= CITED_BELOW || first < UNSURE_BELOW) return { answer: { ...base, kind: 'unsure', reason: 'weak', articles }, context, wentOn };
  const second = finding.ranked[1]?.chance ?? 0;
  const needed = articles.length > 1 && articles[0] === finding.ranked[0]?.article && articles[1] === finding.ranked[1]?.article && second >= NEEDED_TOGETHER * first ? 2 : 1;
  return { answer: { ...base, kind: 'cited', articles, needed }, context, wentOn };
}

/** Words that may point back do so only where the question says too little by itself. */
function doesGoOn(question: string, { outside, ranked }: Finding): boolean {
  const how = goesOn(question);
  return how === 'opens' || (how === 'pointsBack' && (outside >= CITED_BELOW || (ranked[0]?.chance ?? 0) < SAYS_ENOUGH));
}

/** A new subject of which the code knows nothing isn't made to fit by what was asked before. */
function goingOn(together: Finding, alone: Finding): Finding {
  return { ...together, outside: Math.min(1, together.outside + NEW_SUBJECT_COUNTS * alone.outside) };
}

/** What the code says about the words that we know. Of what it is silent on we say nothing: we read a few words only. */
function understood({ finder, code }: AnswerDeps, question: string, role: AskerRole | null, language: OtherLanguage): Pick<OtherLanguageAnswer, 'understood' | 'articles'> {
  const keys = question.length > LONGEST_QUESTION ? [] : keyWordsIn(question, language);
  const finding = keys.length === 0 ? null : finder.find(dutchQuery(keys), role);
  if (finding === null || finding.outside >= DECLINED_FROM || (finding.ranked[0]?.chance ?? 0) < UNSURE_BELOW) return { understood: [], articles: [] };
  // Only our own summaries stand on that card.
  const articles = bestThree(finding).filter((article) => code == null || code.of(article)?.isAsDigested === true);
  return articles.length === 0 ? { understood: [], articles: [] } : { understood: keys, articles };
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
