import type { CaseLevel } from '../../../escalation/caseLevel';
import { isAnswered, isWordsOnly } from '../../../escalation/caseKind';
import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { container, execute, heading, labelled, literal, openUrl, text, type CardElement, type Colour } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_VERBS } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { longDate, moment } from './moment';
import type { RoomOnCard } from './roomOnCard';
import { shortened } from './shortened';
import { urgentNumbers } from './urgentNumbers';

const COLOUR: Readonly<Record<CaseLevel, Colour>> = { P1: 'attention', P2: 'attention', P3: 'warning', P4: 'accent', privacy: 'accent' };

/** What somebody who opens the card must know first: how bad, what, what now. */
export function caseHead(view: CaseViewForRecipient, texts: CaseTexts, language: Language): readonly CardElement[] {
  return [
    ...(view.level === 'P1' && view.status !== 'closed' ? [urgentNumbers(texts)] : []),
    text([levelOf(view, texts), ...(view.sealed ? [texts.sealed.label] : [])].join(' · '), { color: COLOUR[view.level], weight: 'bolder' }),
    heading(view.kind === 'talk' && view.fromStudent ? texts.talk.fromStudent : texts.kind[view.kind], { size: 'large', spacing: 'none' }),
    caseStatus(view, texts, language),
    ...(isAwaited(view) ? [text(deadlineOf(view, texts), { spacing: 'small' })] : []),
    ...pauseLines(view, language),
    ...(view.kind === 'objection' ? [container([text(texts.objection.notAgainst, { spacing: 'none' })], { style: 'accent' })] : []),
    ...(view.isWithdrawn && view.status !== 'closed' ? [text(texts.card.withdrawnStays, { weight: 'bolder' })] : []),
    ...(view.sealed ? [container([text(texts.sealed.means, { spacing: 'none' }), ...(view.status === 'closed' ? [] : [text(texts.sealed.duty, { spacing: 'small' })])], { style: 'accent' })] : []),
    ...actionsOf(view, texts),
  ];
}

/** Whoever asks for a talk reports nothing: words of alarm would be out of place. */
function levelOf({ kind, level }: CaseViewForRecipient, texts: CaseTexts): string {
  if (kind === 'objection') return texts.objection.level;
  return kind === 'talk' ? texts.talk.level : texts.level[level];
}

export function deadlineOf({ kind, level }: CaseViewForRecipient, texts: CaseTexts): string {
  if (kind === 'objection') return texts.objection.deadline;
  return kind === 'talk' ? texts.talk.deadline : texts.deadline[level];
}

/** That it waits, until when and for what; or that it goes on again. */
function pauseLines({ paused, justResumed }: CaseViewForRecipient, language: Language): readonly CardElement[] {
  const { pause } = caseWorkTexts(language);
  if (justResumed) return [text(pause.over, { weight: 'bolder', spacing: 'small' })];
  if (paused === null) return [];
  return [text(pause.waits(longDate(paused.until, language)), { weight: 'bolder', spacing: 'small' }), labelled(pause.because, paused.reason, { spacing: 'small' })];
}

/** A question that somebody picked up still waits for its answer. */
function isAwaited({ status, kind, paused }: CaseViewForRecipient): boolean {
  return paused === null && (status === 'open' || (status === 'acknowledged' && isAnswered(kind)));
}

/** Near the top: on a phone the rest is a long way down. */
function actionsOf({ caseId, version, status, tabLink }: CaseViewForRecipient, { action, card }: CaseTexts): readonly CardElement[] {
  const actions = [
    ...(status === 'open' ? [execute(CASE_VERBS.acknowledge, action.acknowledge, { caseId, version }, { style: 'positive', associatedInputs: 'none' })] : []),
    ...(tabLink === null ? [] : [openUrl(card.openTab, tabLink)]),
  ];
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }];
}

/** Who has it, or how it ended. */
export function caseStatus(view: CaseViewForRecipient, { card, history }: CaseTexts, language: Language): CardElement {
  const status = card.status;
  const line = (): string => {
    if (view.isMerged) return caseWorkTexts(language).link.merged(view.closed?.by ?? history.someone);
    if (view.status === 'closed' && view.closed?.reason === null) return status.withdrawn;
    if (view.status === 'closed') return status.closed(view.closed?.by ?? history.houvast);
    if (view.handedToYou) return status.handedToYou;
    if (view.handedTo !== null) return status.handedTo(view.handedTo);
    if (view.status === 'open') return status.open;
    return view.youAreResponsible ? status.acknowledgedByYou : status.acknowledged(view.responsible ?? history.someone);
  };
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line() }], spacing: 'small' };
}

/** Where, when, by whom, about whom, and in whose words. */
export function caseFacts(view: CaseViewForRecipient, texts: CaseTexts, language: Language): readonly CardElement[] {
  const { card } = texts;
  const rows: readonly (readonly [string, string | null])[] = [
    [card.where, view.place],
    [card.when, moment(view.openedAt, language)],
    [reportedBy(view, texts), view.reporter ?? card.bySignal],
    [card.about, view.about.length === 0 ? null : new Intl.ListFormat(language).format(view.about)],
    [card.signals, view.signals.length === 0 ? null : view.signals.join(' ')],
    [card.why, texts.because[view.because]],
  ];
  return rows.flatMap(([title, value]) => (value === null ? [] : [labelled(title, value, { spacing: 'small' })]));
}

function reportedBy({ kind }: CaseViewForRecipient, { card, talk, objection }: CaseTexts): string {
  if (kind === 'objection') return objection.asker;
  if (kind === 'talk') return talk.asker;
  return kind === 'doubt' ? card.askedBy : card.reporter;
}

/** Words of people, shown as they typed them; and how to deal with evidence. */
export function caseWords(view: CaseViewForRecipient, texts: CaseTexts, room: RoomOnCard): readonly CardElement[] {
  const { card } = texts;
  const quoted = (title: string, words: string, limit: number): CardElement =>
    container([text(`**${title}**`), literal(shortened(words, limit, texts.shortened), { spacing: 'small' })], { style: 'emphasis' });
  const added = view.history.flatMap(addedWords).slice(-3);
  const title = view.kind === 'objection' ? texts.objection.words : view.kind === 'doubt' ? card.question : card.words;
  return [
    ...(isWordsOnly(view.kind) ? [container([text(texts.wordsOnly)], { style: 'attention' })] : []),
    ...(view.words === null ? (view.reporter === null ? [] : [text(view.kind === 'talk' ? texts.talk.noWords : card.noWords, { isSubtle: true })]) : [quoted(title, view.words, room.words)]),
    ...(view.messageWords === null ? [] : [quoted(card.messageWords, view.messageWords, room.message)]),
    ...added.map((words) => quoted(card.added, words, room.added)),
  ];
}

/** What reporters wrote after the first; also what came along with a duplicate. */
function addedWords(event: CaseViewForRecipient['history'][number]): readonly string[] {
  if (event.type === 'tookIn') return event.reports.flatMap(({ words }) => words ?? []);
  return event.type === 'reporterAdded' ? [event.words].flatMap((words) => words ?? []) : [];
}
