import { AFTERCARE_WITH, openTalks, type AftercareTalk } from '../../../escalation/aftercare/aftercareTalk';
import type { Language } from '../../../runtime/language';
import { aftercareTexts, type AftercareTexts } from '../../../texts/texts';
import { container, execute, heading, showCard, text, type CardAction, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { weekday } from './moment';

const MOST_SHOWN = 5;

/** `Gesprek met de klas, dinsdag 1 december`. */
export function talkWords({ on, with: withWhom }: Pick<AftercareTalk, 'on' | 'with'>, language: Language): string {
  const t = aftercareTexts(language);
  return t.talk(t.with[withWhom], weekday(new Date(`${on}T12:00:00Z`), language));
}

/** The talk that somebody was reminded of and that nobody dealt with; null: none. */
export function dueTalk({ aftercare }: Pick<CaseViewForRecipient, 'aftercare'>): AftercareTalk | null {
  return openTalks(aftercare).find(({ reminded }) => reminded) ?? null;
}

/** Planned talks, with buttons for the one whose day came, or else for the next, and for another. Nothing where none was planned. */
export function aftercareSection(view: CaseViewForRecipient, texts: CaseTexts, language: Language): readonly CardElement[] {
  const t = aftercareTexts(language);
  const open = openTalks(view.aftercare);
  if (view.aftercare.length === 0) return [];
  const now = dueTalk(view) ?? open[0] ?? null;
  const later = open.filter((talk) => talk !== now);
  const over = view.aftercare.filter(({ done }) => done !== null).map((talk) => (talk.done?.reason === null ? t.past(talkWords(talk, language)) : t.notNeeded(talkWords(talk, language))));
  return [
    container(
      [
        heading(now?.reminded === true ? t.today : t.title),
        ...(now === null ? [] : [text(`**${talkWords(now, language)}**`)]),
        ...(now === null ? [] : [{ type: 'ActionSet', actions: talkActions(view, now, texts, t) } as const]),
        ...later.slice(0, MOST_SHOWN).map((talk) => text(talkWords(talk, language), { spacing: 'small' })),
        ...(later.length > MOST_SHOWN ? [text(t.more(later.length - MOST_SHOWN), { isSubtle: true, spacing: 'small' })] : []),
        ...over.slice(-MOST_SHOWN).map((line) => text(line, { isSubtle: true, spacing: 'small' })),
        { type: 'ActionSet', actions: [planAftercareAction(view, language)] },
        ...(open.length === 0 ? [] : [text(t.outlives, { isSubtle: true, size: 'small' })]),
      ],
      { style: now?.reminded === true ? 'warning' : 'default', separator: true },
    ),
  ];
}

function talkActions({ caseId, version, aftercareDays: { first, last } }: CaseViewForRecipient, { talk }: AftercareTalk, { action }: CaseTexts, t: AftercareTexts): readonly CardAction[] {
  const data = { caseId, version, talk };
  return [
    execute(CASE_VERBS.aftercareDone, t.done, data, { style: 'positive', associatedInputs: 'none' }),
    showCard(
      t.move,
      [{ type: 'Input.Date', id: CASE_INPUTS.moveTo, label: t.planOn, min: first, max: last, isRequired: true, errorMessage: t.planOnMissing }],
      [execute(CASE_VERBS.moveAftercare, t.moveSend, data)],
    ),
    showCard(
      t.skip,
      [{ type: 'Input.Text', id: CASE_INPUTS.notNeeded, label: t.skipReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing }],
      [execute(CASE_VERBS.skipAftercare, t.skipSend, data)],
    ),
  ];
}

export function planAftercareAction({ caseId, version, aftercareDays: { first, last } }: CaseViewForRecipient, language: Language): CardAction {
  const t = aftercareTexts(language);
  const choices = AFTERCARE_WITH.map((one) => ({ title: t.with[one], value: one }));
  return showCard(
    t.plan,
    [
      { type: 'Input.ChoiceSet', id: CASE_INPUTS.aftercareWith, label: t.planWith, choices, style: 'compact', isRequired: true, errorMessage: t.planWithMissing },
      { type: 'Input.Date', id: CASE_INPUTS.aftercareOn, label: t.planOn, min: first, max: last, isRequired: true, errorMessage: t.planOnMissing },
      text(t.planHint, { isSubtle: true, size: 'small' }),
    ],
    [execute(CASE_VERBS.planAftercare, t.planSend, { caseId, version }, { style: 'positive' })],
  );
}
