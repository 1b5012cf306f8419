import type { CaseEvent } from '../../../escalation/caseEvent';
import { assertNever } from '../../../runtime/assertNever';
import type { Language } from '../../../runtime/language';
import type { CaseTexts } from './caseTexts';
import type { CaseViewForRecipient } from './caseView';
import { shortMoment } from './moment';
import { shortened } from './shortened';

/**
 * A case's history as lines, the newest last. With names: for who holds the case only.
 * `longest`: how much free text one line takes.
 */
export function historyLines(view: CaseViewForRecipient, texts: CaseTexts, language: Language, longest: number): readonly string[] {
  return view.history.map((event) => texts.history.line(shortMoment(event.at, language), what(view, event, texts, longest)));
}

function what(view: CaseViewForRecipient, event: CaseEvent, texts: CaseTexts, longest: number): string {
  const { history } = texts;
  const named = (id: string | null): string => (id === null ? history.houvast : (view.nameOf(id) ?? history.someone));
  const who = named(event.by);
  const withWords = (line: string, words: string | null): string =>
    words === null ? line : history.withWords(line, shortened(words, longest, texts.shortened));
  const titleOf = (key: string): string => view.steps.find((step) => step.key === key)?.title ?? key;
  switch (event.type) {
    case 'opened':
      return event.by === null ? history.openedBySignal : history.opened(who);
    case 'routed':
      return history.routed(named(event.to), texts.because[event.because]);
    case 'nobodyFound':
      return history.nobodyFound;
    case 'unanswered': {
      const words = view.kind === 'doubt' ? history.question : history;
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
      return withWords(history.noted(who), event.text);
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
    default:
      return assertNever(event);
  }
}
