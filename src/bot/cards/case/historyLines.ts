import type { CaseEvent } from '../../../escalation/caseEvent';
import { isAnswered } from '../../../escalation/caseKind';
import { assertNever } from '../../../runtime/assertNever';
import type { Language } from '../../../runtime/language';
import { aftercareTexts, caseWorkTexts, type CaseWorkTexts } from '../../../texts/texts';
import { talkWords } from './aftercareSection';
import type { CaseTexts } from './caseTexts';
import type { CaseViewForRecipient } from './caseView';
import { longDate, shortMoment } from './moment';
import { shortened } from './shortened';

/**
 * A case's history as lines, the newest last. With names: for who holds the case only.
 * `longest`: how much free text one line takes.
 */
export function historyLines(view: CaseViewForRecipient, texts: CaseTexts, language: Language, longest: number): readonly string[] {
  return view.history.map((event) => texts.history.line(shortMoment(event.at, language), what(view, event, { texts, work: caseWorkTexts(language), language }, longest)));
}

interface Words {
  readonly texts: CaseTexts;
  readonly work: CaseWorkTexts;
  readonly language: Language;
}

function what(view: CaseViewForRecipient, event: CaseEvent, { texts, work, language }: Words, longest: number): string {
  const { history } = texts;
  const { history: after } = aftercareTexts(language);
  const named = (id: string | null): string => (id === null ? history.houvast : (view.nameOf(id) ?? history.someone));
  const who = named(event.by);
  const withWords = (line: string, words: string | null): string =>
    words === null ? line : history.withWords(line, shortened(words, longest, texts.shortened));
  const titleOf = (key: string): string => view.steps.find((step) => step.key === key)?.title ?? key;
  const taskOf = (id: string): string => {
    const task = view.tasks.find((one) => one.task === id);
    return shortened(task?.what ?? work.task.something, longest, texts.shortened);
  };
  const talkOf = (number: number, on?: string): string => {
    const talk = view.aftercare.find((one) => one.talk === number);
    return talk === undefined ? '' : talkWords({ ...talk, on: on ?? talk.on }, language);
  };
  switch (event.type) {
    case 'opened':
      if (event.origin === 'responder') return work.history.openedByResponder(who);
      return event.by === null ? history.openedBySignal : history.opened(who);
    case 'routed':
      return history.routed(named(event.to), texts.because[event.because]);
    case 'nobodyFound':
      return history.nobodyFound;
    case 'unanswered': {
      const words = isAnswered(view.kind) ? history.question : history;
      return event.endOfLine ? words.unansweredByAll : words.unanswered;
    }
    case 'acknowledged':
      return history.acknowledged(who);
    case 'handedOver':
      return withWords(history.handedOver(who, named(event.to)), event.note);
    case 'stepCompleted':
      return history.stepCompleted(who, titleOf(event.step));
    case 'stepSkipped':
      return withWords(history.stepSkipped(who, titleOf(event.step)), event.reason);
    case 'noted':
      return withWords(event.forAll === true ? work.note.public(who) : work.note.internal(who), event.text);
    case 'taskGiven':
      return work.history.taskGiven(who, named(event.to), taskOf(event.task));
    case 'taskDone':
      return withWords(work.history.taskDone(who, taskOf(event.task)), event.words);
    case 'taskDeclined':
      return withWords(work.history.taskDeclined(who, taskOf(event.task)), event.reason);
    case 'taskTakenBack':
      return work.history.taskTakenBack(who, taskOf(event.task));
    case 'taskReminded':
      return work.history.taskReminded(view.tasks.find(({ task }) => task === event.task)?.who ?? history.someone, taskOf(event.task));
    case 'paused':
      return withWords(work.history.paused(who, longDate(event.until, language)), event.reason);
    case 'resumed':
      return event.by === null ? work.history.resumedByItself : work.history.resumed(who);
    case 'linked':
      return work.history.linked(who);
    case 'mergedInto':
      return work.history.mergedInto(who);
    case 'tookIn':
      return work.history.tookIn(who);
    case 'reporterAdded':
      return withWords(history.reporterAdded(who), event.words);
    case 'withdrawn':
      return history.withdrawn(who);
    case 'raised':
      return history.raised(texts.level[event.level], texts.kind[event.kind]);
    case 'answered':
      return withWords(history.answered(who), event.text);
    case 'closed':
      return withWords(history.closed(who), event.reason);
    case 'reopened':
      return withWords(history.reopened(who), event.reason);
    case 'aftercarePlanned':
      return after.planned(who, talkWords(event, language));
    case 'aftercareMoved':
      return after.moved(who, talkOf(event.talk, event.on));
    case 'aftercareDue':
      return after.due;
    case 'aftercareDone':
      return event.reason === null ? after.done(who, talkOf(event.talk)) : withWords(after.skipped(who, talkOf(event.talk)), event.reason);
    case 'evaluated':
      return after.evaluated(who);
    case 'exported':
      return after.exported(event.by === null ? after.administrator : who);
    default:
      return assertNever(event);
  }
}
