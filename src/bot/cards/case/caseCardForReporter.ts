import type { CaseEvent } from '../../../escalation/caseEvent';
import { isAnswered } from '../../../escalation/caseKind';
import type { CaseLevel } from '../../../escalation/caseLevel';
import type { CaseState, CaseStatus } from '../../../escalation/caseState';
import { roundsInVain } from '../../../escalation/deadline';
import type { Role } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { card, container, execute, heading, literal, showCard, text, type AdaptiveCard, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import { isWithdrawn } from './caseView';
import { longDate, moment, weekday } from './moment';
import { urgentNumbers } from './urgentNumbers';

/** What a reporter learns: that it goes on, and who sees it. No names, no words, no steps. */
export interface CaseViewForReporter {
  readonly caseId: string;
  readonly version: number;
  /** Asked, not reported: words of alarm would be out of place. */
  readonly isQuestion: boolean;
  /** Somebody wants to talk first. */
  readonly isTalk: boolean;
  /** Who reads it is said the same whoever it is: from that nobody may see who can't. */
  readonly isObjection: boolean;
  readonly isMerged: boolean;
  /** Until which day (ISO) something is waited for. */
  readonly pausedUntil: string | null;
  /** When something was last done that needs no hiding; without what. */
  readonly workedOn: Date | null;
  readonly sealed: boolean;
  readonly isWithdrawn: boolean;
  /** Sealed, and nobody responded in time. */
  readonly isUnanswered: boolean;
  readonly level: CaseLevel;
  readonly status: CaseStatus;
  /** Roles of those who hold it. */
  readonly readers: readonly Role[];
  readonly responsible: Role | null;
  /** To a question: in the words of who answered it, with their task at school. */
  readonly answer: { readonly role: Role | null; readonly text: string } | null;
  readonly handedTo: Role | null;
  /** Outside school hours and without anybody on call: until when; `'unknown'` when that can't be said. Null: it is read now. */
  readonly readFrom: Date | 'unknown' | null;
  /** A question's answer, or a moment to talk, is promised by then; null: nothing is. */
  readonly answerBy: Date | null;
}

export function caseViewForReporter(state: CaseState, readFrom: Date | 'unknown' | null, dueAt: Date | null): CaseViewForReporter {
  const roleOf = (id: string | null): Role | null => state.holders.find(({ personId }) => personId === id)?.role ?? null;
  return {
    caseId: state.id,
    version: state.version,
    isQuestion: state.kind === 'doubt',
    isTalk: state.kind === 'talk',
    isObjection: state.kind === 'objection',
    isMerged: state.mergedInto !== null,
    pausedUntil: state.paused?.until ?? null,
    workedOn: state.history.findLast(isProgress)?.at ?? null,
    sealed: state.sealed,
    isWithdrawn: isWithdrawn(state),
    isUnanswered: state.sealed && state.status === 'open' && roundsInVain(state) > 0,
    level: state.level,
    status: state.status,
    readers: [...new Set(state.holders.map(({ role }) => role))],
    responsible: roleOf(state.responsible),
    answer: state.answer === null ? null : { role: roleOf(state.answer.by), text: state.answer.text },
    handedTo: roleOf(state.handedTo?.personId ?? null),
    readFrom: state.status === 'open' && state.kind !== 'objection' ? readFrom : null,
    answerBy: isAnswered(state.kind) || state.kind === 'talk' ? dueAt : null,
  };
}

function isProgress(event: CaseEvent): boolean {
  return event.type === 'stepCompleted' || event.type === 'taskDone' || (event.type === 'noted' && event.forAll === true);
}

export function caseCardForReporter(view: CaseViewForReporter, texts: CaseTexts, language: Language): AdaptiveCard {
  const { role } = texts;
  const reporter = wordsFor(view, texts);
  const readers = view.readers.length === 0 ? reporter.whoNone : new Intl.ListFormat(language).format(view.readers.map((one) => role[one]));
  const isQuiet = view.isQuestion || view.isTalk || view.isObjection;
  const urgent = view.status !== 'closed' && !view.isQuestion && !view.isObjection && (view.level === 'P1' || view.readFrom !== null || view.readers.length === 0 || view.isUnanswered);
  return card({
    lang: language,
    fallbackText: urgent && view.level === 'P1' ? texts.card.fallbackUrgent : reporter.fallback,
    body: [
      ...(urgent ? [urgentNumbers(texts)] : []),
      heading(reporter.title),
      text(statusOf(view, texts, language)),
      ...(view.answer === null ? [] : [answered(view, view.answer, texts)]),
      ...(view.readFrom === null ? [] : [text(notReadNow(view.readFrom, reporter, language), view.isQuestion ? {} : { weight: 'bolder' })]),
      ...(view.isUnanswered ? [text(reporter.sealedUnanswered, { weight: 'bolder' })] : []),
      ...nextOf(view, texts, language).map((next) => text(`**${reporter.next}**: ${next}`)),
      ...progress(view, texts, language),
      text(view.isObjection ? `**${reporter.who}**: ${texts.reporter.objection.readers}` : [`**${reporter.who}**: ${readers}.`, ...(isQuiet ? [] : [reporter.notAbout])].join(' ')),
      ...(view.sealed ? [text(reporter.sealed)] : []),
    ],
    actions: [addAction(view, texts), ...(view.status === 'closed' || view.isWithdrawn ? [] : [withdrawAction(view, texts)])],
  });
}

function answered(view: CaseViewForReporter, { role, text: words }: NonNullable<CaseViewForReporter['answer']>, { reporter, role: roles }: CaseTexts): CardElement {
  const by = view.isObjection ? reporter.objection.answerBy : reporter.question.answerBy(role === null ? null : roles[role]);
  return container([text(`**${by}**`), literal(words, { spacing: 'small' })], { style: 'good' });
}

/** That something is waited for, or was done; not what. */
function progress({ status, isMerged, pausedUntil, workedOn }: CaseViewForReporter, { reporter }: CaseTexts, language: Language): readonly CardElement[] {
  if (status === 'closed' || isMerged) return [];
  return [
    ...(pausedUntil === null ? [] : [text(caseWorkTexts(language).pause.reporter(longDate(pausedUntil, language)))]),
    ...(workedOn === null ? [] : [text(reporter.lastWorkedOn(weekday(workedOn, language)), { isSubtle: true })]),
  ];
}

/** A question is spoken of as a question, a talk as a talk, an objection as an objection, all else as a report. */
function wordsFor({ isQuestion, isTalk, isObjection }: CaseViewForReporter, { reporter }: CaseTexts): CaseTexts['reporter'] {
  if (isObjection) return { ...reporter, ...reporter.objection };
  if (isTalk) return { ...reporter, ...reporter.talk };
  return isQuestion ? { ...reporter, ...reporter.question } : reporter;
}

function statusOf(view: CaseViewForReporter, texts: CaseTexts, language: Language): string {
  if (view.isMerged) return caseWorkTexts(language).link.reporterMerged;
  const { status, readers, responsible, handedTo, readFrom } = view;
  const { role } = texts;
  const reporter = wordsFor(view, texts);
  if (view.isWithdrawn) return status === 'closed' ? reporter.status.withdrawn : reporter.status.withdrawnStays;
  if (status === 'closed') {
    if (view.answer === null) return reporter.status.closed;
    return view.isObjection ? texts.reporter.objection.answered : texts.reporter.question.answered;
  }
  if (readers.length === 0 && !view.isObjection) return view.sealed ? reporter.sealedNobody : reporter.status.nobody;
  if (handedTo !== null) return reporter.status.handedTo(role[handedTo]);
  if (status === 'acknowledged' && responsible !== null) return reporter.status.acknowledged(role[responsible]);
  return `${reporter.thanks} ${readFrom === null ? reporter.status.open : reporter.status.kept}`;
}

/** Nothing is promised while nobody reads it. */
function nextOf(view: CaseViewForReporter, texts: CaseTexts, language: Language): readonly string[] {
  const { status, level, readers, readFrom, answerBy } = view;
  const reporter = wordsFor(view, texts);
  if (view.isMerged) return [];
  if (status === 'closed') return [reporter.nextClosed];
  if ((readers.length > 0 || view.isObjection) && answerBy !== null) {
    const day = weekday(answerBy, language);
    return [view.isTalk ? texts.reporter.talk.isDue(day) : texts.reporter.question.answerIsDue(day)];
  }
  if (readers.length === 0 || readFrom !== null || view.isUnanswered) return [];
  return [status === 'acknowledged' ? reporter.nextAcknowledged : reporter.nextOpen[level]];
}

function notReadNow(readFrom: Date | 'unknown', reporter: CaseTexts['reporter'], language: Language): string {
  return readFrom === 'unknown' ? reporter.nobodyReadsNowAtAll : reporter.nobodyReadsNow(moment(readFrom, language));
}

function addAction({ caseId, version }: CaseViewForReporter, { reporter }: CaseTexts) {
  const body: readonly CardElement[] = [
    { type: 'Input.Text', id: CASE_INPUTS.addedWords, label: reporter.addWords, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: reporter.addMissing },
    text(reporter.addHint, { isSubtle: true, size: 'small' }),
  ];
  return showCard(reporter.add, body, [execute(CASE_VERBS.addReport, reporter.addSend, { caseId, version })]);
}

/** Asked once more: who takes it back by mistake may not dare to begin again. */
function withdrawAction({ caseId, version, isObjection }: CaseViewForReporter, { reporter }: CaseTexts) {
  return showCard(reporter.withdraw, [text(isObjection ? reporter.objection.withdrawAsk : reporter.withdrawAsk)], [execute(CASE_VERBS.withdraw, reporter.withdrawSend, { caseId, version }, { style: 'destructive', associatedInputs: 'none' })]);
}
