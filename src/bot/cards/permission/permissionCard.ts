import { isForInformation, PERMISSION_ARTICLES } from '../../../permissions/permissionKind';
import { waitsFor } from '../../../permissions/permissionState';
import type { Language } from '../../../runtime/language';
import { permissionTexts, type PermissionTexts } from '../../../texts/texts';
import { card, container, heading, labelled, text, type AdaptiveCard, type CardElement } from '../card';
import { moment } from '../case/moment';
import { shortDate } from '../consent/shortDate';
import { missingSection } from './missingSection';
import { permissionActions } from './permissionActions';
import { permissionTitle } from './permissionTitle';
import type { PermissionViewForRecipient } from './permissionView';

/** One permission, for who asked or for who decides: where it stands, what it is, what is still missing, what to do. */
export function permissionCard(view: PermissionViewForRecipient, language: Language): AdaptiveCard {
  const t = permissionTexts(language);
  return card({
    lang: language,
    fallbackText: fallback(view, t),
    body: [
      container([...(view.brief ? [text(t.card.news, { isSubtle: true, size: 'small' })] : []), heading(permissionTitle(view.state, t)), text(statusWords(view, t), { weight: 'bolder', spacing: 'small' })], { style: styleOf(view), bleed: true }),
      ...(view.said === null ? [] : [container([text(view.said)], { style: 'good' })]),
      ...(view.problem === null ? [] : [container([text(view.problem)], { style: 'attention' })]),
      ...(view.brief ? decision(view, t) : what(view, t, language)),
      ...exchanges(view, t),
      ...(view.missing === null ? [] : missingSection(view.missing, view.state.details.otherWay ?? 'teams', t)),
      ...next(view, t, language),
      ...(view.brief ? [] : [text(t.card.articles(PERMISSION_ARTICLES[view.state.kind].join(', ')), { isSubtle: true, size: 'small' })]),
    ],
    actions: permissionActions(view, t, language),
  });
}

function fallback({ you, state }: PermissionViewForRecipient, { card: t }: PermissionTexts): string {
  if (you === 'decider') return t.fallbackDecider;
  return state.isExpiryTold && state.status === 'granted' ? t.fallbackExpiry : t.fallbackAsker;
}

export function statusWords({ state }: Pick<PermissionViewForRecipient, 'state'>, t: PermissionTexts): string {
  if (state.status === 'granted' && isForInformation(state.kind)) return t.known;
  return state.status === 'lapsed' && !state.wasGranted ? t.notDecided : t.status[state.status];
}

function styleOf({ state, missing }: PermissionViewForRecipient): 'good' | 'warning' | 'attention' | 'default' {
  switch (state.status) {
    case 'granted':
      // Half of what WhatsApp needs is no green light yet.
      return missing !== null && !missing.mayBegin ? 'warning' : 'good';
    case 'asked':
    case 'askedBack':
      return 'warning';
    case 'refused':
      return 'attention';
    case 'withdrawn':
    case 'lapsed':
      return 'default';
  }
}

function what({ state, names }: PermissionViewForRecipient, t: PermissionTexts, language: Language): readonly CardElement[] {
  const { details } = state;
  const close = { spacing: 'small' } as const;
  const nameOf = (id: string): string => names.get(id) ?? '–';
  const lines: CardElement[] = [labelled(t.card.purpose, details.purpose, close)];
  if (details.classes.length > 0) lines.push(labelled(t.card.classes, details.classes.join(', '), close));
  if (details.forStudents) lines.push(text(t.card.forStudents, close));
  if (details.channel !== null) lines.push(labelled(t.card.channel, `${details.channel.name} (${details.channel.platform})`, close), labelled(t.card.role, details.channel.role, close));
  lines.push(labelled(t.card.period, periodWords(state, t, language), close), labelled(t.card.askedBy, nameOf(state.askerId), close));
  const waiting = waitsFor(state);
  if (waiting.length > 0) lines.push(labelled(t.card.waitsFor, waiting.map(nameOf).join(', '), close));
  return [...lines, ...decision({ state, names }, t)];
}

function decision({ state, names }: Pick<PermissionViewForRecipient, 'state' | 'names'>, t: PermissionTexts): readonly CardElement[] {
  const { details, status, decidedBy, conditions, reason } = state;
  const close = { spacing: 'small' } as const;
  const nameOf = (id: string): string => names.get(id) ?? '–';
  const lines: CardElement[] = [];
  if (decidedBy !== null && !details.forStudents) lines.push(labelled(decidedTitle(state, t), nameOf(decidedBy), close));
  if (state.withdrawnBy !== null) lines.push(labelled(t.card.withdrawnBy, nameOf(state.withdrawnBy), close));
  if (conditions !== null) lines.push(labelled(t.card.conditions, conditions, close));
  if (status === 'refused' && reason !== null) lines.push(labelled(t.card.reason, reason, close));
  return lines;
}

function decidedTitle({ status, kind }: PermissionViewForRecipient['state'], { card: t }: PermissionTexts): string {
  if (status === 'refused') return t.refusedBy;
  return isForInformation(kind) ? t.knownBy : t.allowedBy;
}

export function periodWords({ details, until }: PermissionViewForRecipient['state'], { card: t }: PermissionTexts, language: Language): string {
  const { from, hours } = details;
  if (hours !== null) return t.hours(shortDate(from, language), clock(hours.from), clock(hours.to));
  return from === until ? shortDate(from, language) : t.periodText(shortDate(from, language), shortDate(until, language));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function exchanges({ state, names }: PermissionViewForRecipient, { card: t }: PermissionTexts): readonly CardElement[] {
  return state.exchanges.flatMap(({ by, question, answer }): CardElement[] => [
    labelled(t.questionFrom(names.get(by) ?? '–'), question, { separator: true }),
    ...(answer === null ? [] : [labelled(t.answer, answer, { spacing: 'small' })]),
  ]);
}

/** What happens now, in a sentence or two. */
function next({ state, answerBy, you }: PermissionViewForRecipient, t: PermissionTexts, language: Language): readonly CardElement[] {
  const { status, agreed, askedOf, kind } = state;
  switch (status) {
    case 'asked':
    case 'askedBack': {
      if (you === 'decider') return answerBy === null ? [] : [text(t.card.answerBy(moment(answerBy, language)), { isSubtle: true })];
      const lines = [kind === 'videoReuse' && askedOf.length > 1 ? t.card.agreed(agreed.length, askedOf.length) : t.card.notYet];
      if (state.isEndOfLine) lines.push(t.card.endOfLine);
      else if (answerBy !== null) lines.push(t.card.answerBy(moment(answerBy, language)));
      return lines.map((line) => text(line));
    }
    case 'granted':
      return [...(kind === 'recording' ? [text(t.card.recordingShare)] : []), ...(state.isExpiryTold ? [container([text(t.card.expires(shortDate(state.until, language)))], { style: 'warning' })] : [])];
    case 'withdrawn':
      return [text(t.card.withdrawnNow)];
    case 'lapsed':
      return state.wasGranted ? [text(t.card.lapsedAsker)] : [];
    case 'refused':
      return [];
  }
}
