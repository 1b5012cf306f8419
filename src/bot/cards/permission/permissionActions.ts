import { allMustAgree, isForInformation } from '../../../permissions/permissionKind';
import type { Language } from '../../../runtime/language';
import type { PermissionTexts } from '../../../texts/texts';
import { execute, openDialog, showCard, text, type CardAction, type CardData, type CardElement } from '../card';
import { PERMISSION_INPUTS, PERMISSION_PAGE, PERMISSION_VERBS } from './permissionVerbs';
import type { PermissionViewForRecipient } from './permissionView';

const LONGEST = 300;

/** What this person can do with it now; whether they may is asked again when they do. */
export function permissionActions(view: PermissionViewForRecipient, t: PermissionTexts, language: Language): readonly CardAction[] {
  const data: CardData = { permissionId: view.state.id, language };
  const page = openDialog(t.start.open, { open: PERMISSION_PAGE });
  if (view.you === 'decider') return view.mayDecide ? [...deciderActions(view, t, data), page] : [page];
  return [...askerActions(view, t, data), page];
}

function deciderActions({ state }: PermissionViewForRecipient, { decide: t }: PermissionTexts, data: CardData): readonly CardAction[] {
  if (state.status === 'granted') return [withdraw(t.withdraw, t, data)];
  if (state.status !== 'asked' && state.status !== 'askedBack') return [];
  const askBack = state.status === 'asked' ? [showCard(t.askBack, [words(PERMISSION_INPUTS.question, t.question, t.problem.questionMissing)], [execute(PERMISSION_VERBS.askBack, t.send, data)])] : [];
  if (isForInformation(state.kind)) return [execute(PERMISSION_VERBS.grant, t.know, data, { style: 'positive', associatedInputs: 'none' }), ...askBack];
  const [yes, no] = allMustAgree(state.kind) ? [t.agree, t.disagree] : [t.grant, t.refuse];
  const grant: readonly CardElement[] = [
    ...(state.details.hours === null ? [{ type: 'Input.Date' as const, id: PERMISSION_INPUTS.grantUntil, label: t.grantUntil, min: state.details.from, max: state.until, value: state.until }] : []),
    { type: 'Input.Text', id: PERMISSION_INPUTS.conditions, label: t.conditions, placeholder: t.conditionsHint, maxLength: LONGEST },
  ];
  return [
    showCard(yes, grant, [execute(PERMISSION_VERBS.grant, t.confirm, data, { style: 'positive' })]),
    showCard(no, [words(PERMISSION_INPUTS.reason, t.reason, t.problem.reasonMissing)], [execute(PERMISSION_VERBS.refuse, t.send, data)]),
    ...askBack,
  ];
}

function askerActions({ state, missing }: PermissionViewForRecipient, { decide: t, missing: m, card: c }: PermissionTexts, data: CardData): readonly CardAction[] {
  const again = execute(PERMISSION_VERBS.form, c.askAgain, { permission: state.kind }, { associatedInputs: 'none' });
  switch (state.status) {
    case 'askedBack':
      return [showCard(t.answerIt, [words(PERMISSION_INPUTS.answer, t.answer, t.problem.answerMissing)], [execute(PERMISSION_VERBS.answer, t.send, data, { style: 'positive' })]), withdraw(t.withdrawAsk, t, data)];
    case 'asked':
    case 'granted':
      return [
        ...(missing === null || missing.leftOut.length === 0 ? [] : [execute(PERMISSION_VERBS.names, m.names, data, { associatedInputs: 'none' })]),
        ...(missing === null || missing.open === 0 ? [] : [execute(PERMISSION_VERBS.askStudents, m.ask, data, { associatedInputs: 'none' })]),
        ...(state.isExpiryTold ? [again] : []),
        withdraw(state.status === 'asked' ? t.withdrawAsk : t.withdraw, t, data),
      ];
    case 'lapsed':
    case 'refused':
    case 'withdrawn':
      return [again];
  }
}

function withdraw(title: string, t: PermissionTexts['decide'], data: CardData): CardAction {
  return showCard(title, [text(t.withdrawSure)], [execute(PERMISSION_VERBS.withdraw, t.withdrawConfirm, data, { style: 'destructive', associatedInputs: 'none' })]);
}

function words(id: string, label: string, errorMessage: string): CardElement {
  return { type: 'Input.Text', id, label, isMultiline: true, maxLength: LONGEST, isRequired: true, errorMessage };
}
