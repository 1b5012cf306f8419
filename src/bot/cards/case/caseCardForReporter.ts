import type { CaseLevel } from '../../../escalation/caseLevel';
import type { CaseState, CaseStatus } from '../../../escalation/caseState';
import type { Role } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { card, container, execute, heading, literal, showCard, text, type AdaptiveCard, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import { moment, weekday } from './moment';
import { urgentNumbers } from './urgentNumbers';

/** What a reporter learns: that it goes on, and who sees it. No names, no words, no steps. */
export interface CaseViewForReporter {
  readonly caseId: string;
  readonly version: number;
  /** Asked, not reported: words of alarm would be out of place. */
  readonly isQuestion: boolean;
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
  /** A question's answer is promised by then; null: nothing is. */
  readonly answerBy: Date | null;
}

export function caseViewForReporter(state: CaseState, readFrom: Date | 'unknown' | null, dueAt: Date | null): CaseViewForReporter {
  const roleOf = (id: string | null): Role | null => state.holders.find(({ personId }) => personId === id)?.role ?? null;
  return {
    caseId: state.id,
    version: state.version,
    isQuestion: state.kind === 'doubt',
    level: state.level,
    status: state.status,
    readers: [...new Set(state.holders.map(({ role }) => role))],
    responsible: roleOf(state.responsible),
    answer: state.answer === null ? null : { role: roleOf(state.answer.by), text: state.answer.text },
    handedTo: roleOf(state.handedTo?.personId ?? null),
    readFrom: state.status === 'open' ? readFrom : null,
    answerBy: state.kind === 'doubt' ? dueAt : null,
  };
}

export function caseCardForReporter(view: CaseViewForReporter, texts: CaseTexts, language: Language): AdaptiveCard {
  const { role } = texts;
  const reporter = wordsFor(view, texts);
  const readers = view.readers.length === 0 ? reporter.whoNone : new Intl.ListFormat(language).format(view.readers.map((one) => role[one]));
  const urgent = view.status !== 'closed' && !view.isQuestion && (view.level === 'P1' || view.readFrom !== null || view.readers.length === 0);
  return card({
    lang: language,
    fallbackText: urgent && view.level === 'P1' ? texts.card.fallbackUrgent : reporter.fallback,
    body: [
      ...(urgent ? [urgentNumbers(texts)] : []),
      heading(reporter.title),
      text(statusOf(view, texts)),
      ...(view.answer === null ? [] : [answered(view.answer, texts)]),
      ...(view.readFrom === null ? [] : [text(notReadNow(view.readFrom, reporter, language), view.isQuestion ? {} : { weight: 'bolder' })]),
      ...nextOf(view, texts, language).map((next) => text(`**${reporter.next}**: ${next}`)),
      text([`**${reporter.who}**: ${readers}.`, ...(view.isQuestion ? [] : [reporter.notAbout])].join(' ')),
    ],
    actions: [addAction(view, texts)],
  });
}

function answered({ role, text: words }: NonNullable<CaseViewForReporter['answer']>, { reporter, role: roles }: CaseTexts): CardElement {
  const by = reporter.question.answerBy(role === null ? null : roles[role]);
  return container([text(`**${by}**`), literal(words, { spacing: 'small' })], { style: 'good' });
}

/** A question is spoken of as a question, all else as a report. */
function wordsFor({ isQuestion }: CaseViewForReporter, { reporter }: CaseTexts): CaseTexts['reporter'] {
  return isQuestion ? { ...reporter, ...reporter.question } : reporter;
}

function statusOf(view: CaseViewForReporter, texts: CaseTexts): string {
  const { status, readers, responsible, handedTo, readFrom } = view;
  const { role } = texts;
  const reporter = wordsFor(view, texts);
  if (status === 'closed') return view.answer === null ? reporter.status.closed : texts.reporter.question.answered;
  if (readers.length === 0) return reporter.status.nobody;
  if (handedTo !== null) return reporter.status.handedTo(role[handedTo]);
  if (status === 'acknowledged' && responsible !== null) return reporter.status.acknowledged(role[responsible]);
  return `${reporter.thanks} ${readFrom === null ? reporter.status.open : reporter.status.kept}`;
}

/** Nothing is promised while nobody reads it. */
function nextOf(view: CaseViewForReporter, texts: CaseTexts, language: Language): readonly string[] {
  const { status, level, readers, readFrom, answerBy } = view;
  const reporter = wordsFor(view, texts);
  if (status === 'closed') return [reporter.nextClosed];
  if (readers.length > 0 && answerBy !== null) return [texts.reporter.question.answerIsDue(weekday(answerBy, language))];
  if (readers.length === 0 || readFrom !== null) return [];
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
