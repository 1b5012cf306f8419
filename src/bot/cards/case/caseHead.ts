import type { CaseLevel } from '../../../escalation/caseLevel';
import { isWordsOnly } from '../../../escalation/caseKind';
import type { Language } from '../../../runtime/language';
import { container, execute, heading, labelled, literal, text, type CardElement, type Colour } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_VERBS } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { moment } from './moment';
import type { RoomOnCard } from './roomOnCard';
import { shortened } from './shortened';
import { urgentNumbers } from './urgentNumbers';

const COLOUR: Readonly<Record<CaseLevel, Colour>> = { P1: 'attention', P2: 'attention', P3: 'warning', P4: 'accent', privacy: 'accent' };

/** What somebody who opens the card must know first: how bad, what, what now. */
export function caseHead(view: CaseViewForRecipient, texts: CaseTexts): readonly CardElement[] {
  return [
    ...(view.level === 'P1' && view.status !== 'closed' ? [urgentNumbers(texts)] : []),
    text([levelOf(view, texts), ...(view.sealed ? [texts.sealed.label] : [])].join(' · '), { color: COLOUR[view.level], weight: 'bolder' }),
    heading(view.kind === 'talk' && view.fromStudent ? texts.talk.fromStudent : texts.kind[view.kind], { size: 'large', spacing: 'none' }),
    caseStatus(view, texts),
    ...(isAwaited(view) ? [text(view.kind === 'talk' ? texts.talk.deadline : texts.deadline[view.level], { spacing: 'small' })] : []),
    ...(view.isWithdrawn && view.status !== 'closed' ? [text(texts.card.withdrawnStays, { weight: 'bolder' })] : []),
    ...(view.sealed ? [container([text(texts.sealed.means, { spacing: 'none' }), ...(view.status === 'closed' ? [] : [text(texts.sealed.duty, { spacing: 'small' })])], { style: 'accent' })] : []),
    ...(view.status === 'open' ? [pickUp(view, texts)] : []),
  ];
}

/** Whoever asks for a talk reports nothing: words of alarm would be out of place. */
function levelOf({ kind, level }: CaseViewForRecipient, texts: CaseTexts): string {
  return kind === 'talk' ? texts.talk.level : texts.level[level];
}

/** A question that somebody picked up still waits for its answer. */
function isAwaited({ status, kind }: CaseViewForRecipient): boolean {
  return status === 'open' || (status === 'acknowledged' && kind === 'doubt');
}

/** Near the top: on a phone the rest is a long way down. */
function pickUp({ caseId, version }: CaseViewForRecipient, { action }: CaseTexts): CardElement {
  const button = execute(CASE_VERBS.acknowledge, action.acknowledge, { caseId, version }, { style: 'positive', associatedInputs: 'none' });
  return { type: 'ActionSet', actions: [button] };
}

/** Who has it, or how it ended. */
export function caseStatus(view: CaseViewForRecipient, { card, history }: CaseTexts): CardElement {
  const status = card.status;
  const line = (): string => {
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

function reportedBy({ kind }: CaseViewForRecipient, { card, talk }: CaseTexts): string {
  if (kind === 'talk') return talk.asker;
  return kind === 'doubt' ? card.askedBy : card.reporter;
}

/** Words of people, shown as they typed them; and how to deal with evidence. */
export function caseWords(view: CaseViewForRecipient, texts: CaseTexts, room: RoomOnCard): readonly CardElement[] {
  const { card } = texts;
  const quoted = (title: string, words: string, limit: number): CardElement =>
    container([text(`**${title}**`), literal(shortened(words, limit, texts.shortened), { spacing: 'small' })], { style: 'emphasis' });
  const added = view.history.flatMap((event) => (event.type === 'reporterAdded' && event.words !== null ? [event.words] : [])).slice(-3);
  return [
    ...(isWordsOnly(view.kind) ? [container([text(texts.wordsOnly)], { style: 'attention' })] : []),
    ...(view.words === null ? (view.reporter === null ? [] : [text(view.kind === 'talk' ? texts.talk.noWords : card.noWords, { isSubtle: true })]) : [quoted(view.kind === 'doubt' ? card.question : card.words, view.words, room.words)]),
    ...(view.messageWords === null ? [] : [quoted(card.messageWords, view.messageWords, room.message)]),
    ...added.map((words) => quoted(card.added, words, room.added)),
  ];
}
