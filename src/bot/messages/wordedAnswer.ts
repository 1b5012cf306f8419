import { answerInContext, type AnswerDeps, type AnsweredQuestion, type Question } from '../../gedragscode/answerQuestion';
import type { AnswerModel } from '../../gedragscode/wording/answerModel';
import type { SafeQuestion } from '../../gedragscode/wording/safeQuestion';
import { wordAnswer } from '../../gedragscode/wording/wordAnswer';
import type { BoardId } from '../../people/person';
import { asError } from '../../runtime/asError';
import type { Logger } from '../../runtime/log';
import type { Metrics } from '../../runtime/metrics';
import type { Incoming } from '../incoming';
import type { Lookups } from '../lookups';
import type { Wordings } from '../wordings';

/** What wording with a language model takes. */
export interface WordingServices {
  readonly model: AnswerModel;
  readonly safeQuestion: SafeQuestion;
  readonly nameWords: (board: BoardId) => Promise<ReadonlySet<string>>;
  readonly wordings: Wordings;
  readonly metrics: Pick<Metrics, 'wordings' | 'droppedSentences'>;
}

export interface AnswerToSend extends AnsweredQuestion {
  /** Under which key the words of a model wait; absent: our own text. */
  readonly wording?: string;
}

interface Services {
  /** Null: the installation has no model. */
  readonly wording: WordingServices | null;
  readonly lookups: Pick<Lookups, 'settings'>;
  readonly log: Logger;
}

/** The answer to a question, worded by a language model where the installation has one and the school allows it. */
export async function wordedAnswer(services: Services, turn: Incoming, deps: AnswerDeps, question: Question): Promise<AnswerToSend> {
  const { wording, log } = services;
  if (wording === null || !(await isAllowed(services.lookups, turn))) return answerInContext(deps, question);
  try {
    const names = (): Promise<ReadonlySet<string>> => wording.nameWords(turn.boardId);
    const worded = await wordAnswer({ ...deps, model: wording.model, safeQuestion: wording.safeQuestion, names }, question);
    wording.metrics.wordings.inc({ outcome: worded.outcome });
    wording.metrics.droppedSentences.inc(worded.droppedSentences);
    return { answer: worded.answer, context: worded.context, wentOn: worded.wentOn, ...(worded.wording === null ? {} : { wording: wording.wordings.put(worded.wording) }) };
  } catch (error) {
    // Names that can't be looked up can't be taken out. Nobody waits for an answer because of that.
    log.error('wording.failed', { reference: turn.reference, error: asError(error) });
    return answerInContext(deps, question);
  }
}

/** Of the school where it is asked and of the school of who asks. Unknown is no. */
async function isAllowed(lookups: Services['lookups'], { boardId, conversation, person }: Incoming): Promise<boolean> {
  const schools = new Set([conversation.school, person?.school ?? conversation.school]);
  const settings = await Promise.all([...schools].map((school) => lookups.settings(boardId, school)));
  return settings.every((one) => one?.languageModel === true);
}
