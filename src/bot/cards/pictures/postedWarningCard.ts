import type { PostedCheck } from '../../../images/postedCheck';
import { DECLARED_REASONS } from '../../../images/postedCheck';
import { isSettled } from '../../../images/postedCheck';
import type { PostedWarning } from '../../../images/postedWarning';
import type { RecordingState } from '../../../permissions/recordingPermission';
import { assertNever } from '../../../runtime/assertNever';
import type { Language } from '../../../runtime/language';
import { botTexts, type BotTexts } from '../../../texts/texts';
import { card, container, execute, heading, openDialog, openUrl, showCard, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { PICTURE_INPUTS, PICTURE_VERBS } from './pictureVerbs';

export interface PostedWarningView {
  readonly check: PostedCheck & { readonly warning: Exclude<PostedWarning, { kind: 'silence' }> };
  /** What a student asked the teacher about it; null: nothing. */
  readonly request: RecordingState['status'] | null;
  /** Opens the check, for the poster. */
  readonly ref: string;
  readonly messageLink: string;
  /** It stands among what others see too. */
  readonly isHere: boolean;
}

/** For the poster only: pictures stand in a conversation unchecked, or could not be looked at, and what became of that. */
export function postedWarningCard(view: PostedWarningView, language: Language): AdaptiveCard {
  const t = botTexts(language).warning;
  const { check, isHere } = view;
  const said = settledWords(check, t);
  if (isSettled(check)) return card({ lang: language, fallbackText: t.settledTitle, body: [heading(t.settledTitle), text(said ?? '')] });

  const title = titleOf(check, t);
  const body: CardElement[] = [container([heading(title), ...whatIsWrong(check, t)], { style: 'warning', bleed: true })];
  if (check.hiding === 'hidden') body.push(text(t.hidden));
  body.push(text(said ?? whatToDo(view, t)));
  if (isHere) body.push(text(t.onlyYou, { isSubtle: true, size: 'small' }));
  return card({ lang: language, fallbackText: title, body, actions: actionsOf(view, t) });
}

function titleOf({ warning, remindedAt }: PostedWarningView['check'], t: BotTexts['warning']): string {
  if (warning.kind === 'couldNotCheck') return warning.because === 'pdf' || warning.because === 'film' ? t.couldNotFileTitle : t.couldNotTitle;
  if (warning.kind === 'warnStudent') return t.studentTitle;
  return remindedAt === null ? t.title : t.reminderTitle;
}

function whatIsWrong({ warning }: PostedWarningView['check'], t: BotTexts['warning']): readonly CardElement[] {
  const unchecked = (n: number): readonly CardElement[] => (n > 0 ? [text(t.unchecked(n), { spacing: 'small' })] : []);
  switch (warning.kind) {
    case 'warnStaff':
      return [text(t.staff(warning.faces)), ...unchecked(warning.unchecked)];
    case 'warnStudent':
      return [text(warning.faces > 0 ? t.student : t.studentFilm), ...unchecked(warning.unchecked)];
    case 'couldNotCheck':
      return [text(warning.because === 'pdf' || warning.because === 'film' ? t[warning.because] : t.couldNot(t.because[warning.because]))];
    default:
      return assertNever(warning);
  }
}

function whatToDo({ check: { warning }, request }: PostedWarningView, t: BotTexts['warning']): string {
  if (warning.kind === 'warnStaff') return t.staffDo;
  if (warning.kind === 'warnStudent') return request === null ? t.studentDo : request === 'asked' ? t.asked : t.teacherSaidNo;
  if (warning.because === 'pdf') return t.pdfDo;
  return warning.because === 'film' ? t.filmDo : t.couldNotDo;
}

/** What became of it; null while nothing did. */
function settledWords({ outcome, warning, declared }: PostedWarningView['check'], t: BotTexts['warning']): string | null {
  switch (outcome) {
    case 'fine':
    case 'replaced':
    case 'removed':
    case 'permitted':
    case 'notAllowed':
    case 'versionShared':
      return t.outcome[outcome];
    case 'declared':
      return t.outcome.declared(declared === null ? '' : t.declared[declared].toLowerCase());
    case 'escalated':
      return warning.kind === 'warnStudent' ? t.outcome.escalatedStudent : t.outcome.escalated;
    case 'silence':
    case 'asked':
      return t.outcome.fine;
    case 'begun':
    case 'open':
      return null;
    default:
      return assertNever(outcome);
  }
}

function actionsOf({ check, request, ref, messageLink, isHere }: PostedWarningView, t: BotTexts['warning']): readonly CardAction[] {
  const { conversationId, messageId, warning, outcome } = check;
  const data = { conversationId, messageId };
  const toMessage = isHere ? [] : [openUrl(t.openMessage, messageLink)];
  if (warning.kind === 'warnStudent') return [...(request === null ? [execute(PICTURE_VERBS.askTeacher, t.askTeacher, data)] : []), ...toMessage];
  if (outcome === 'versionShared') return toMessage;
  const choices = DECLARED_REASONS.map((reason) => ({ title: t.declared[reason], value: reason }));
  const declare = showCard(
    t.declare,
    [{ type: 'Input.ChoiceSet', id: PICTURE_INPUTS.declareReason, label: t.declareWhy, choices, style: 'expanded', isRequired: true, errorMessage: t.declareMissing }],
    [execute(PICTURE_VERBS.declare, t.declareSend, data)],
  );
  // Nothing can be looked at in a document or a film.
  const canCheck = warning.kind === 'warnStaff' || (warning.because !== 'pdf' && warning.because !== 'film');
  return [...(canCheck ? [openDialog(t.check, { open: 'checkPosted', ref }, { style: 'positive' })] : []), declare, ...toMessage];
}
