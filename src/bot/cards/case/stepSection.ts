import type { Language } from '../../../runtime/language';
import { container, execute, heading, showCard, text, type CardElement } from '../card';
import { planAftercareAction } from './aftercareSection';
import { bullets } from './bullets';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { contactLine } from './contactLine';
import { textsToSend } from './textsToSend';

/** The step in which talks for later are planned. */
const AFTERCARE = 'aftercare';

/** The step plan's next step: why, what, who and what never, with its own buttons. */
export function stepSection(view: CaseViewForRecipient, texts: CaseTexts, language: Language): CardElement {
  const { step } = view;
  if (step === null) return container([text(texts.card.noStepLeft)], { style: 'good', separator: true });
  const number = view.steps.findIndex(({ key }) => key === step.key) + 1;
  const never = step.never.length === 0 ? [] : [text(`**${texts.card.stepNever}**`, { color: 'attention' }), text(bullets(step.never), { spacing: 'none' })];
  const contacts = step.contacts.length === 0 ? [] : [text(`**${texts.card.stepContacts}**`), text(bullets(step.contacts.map((one) => contactLine(one, texts, language))), { spacing: 'none' })];
  return container(
    [
      text(texts.card.step(number, view.steps.length), { size: 'small', isSubtle: true }),
      heading(step.title, { spacing: 'none' }),
      text(step.why, { spacing: 'small' }),
      text(`**${texts.card.stepWhat}**`),
      text(bullets(step.what), { spacing: 'none' }),
      ...never,
      // Whoever else the plan names may not know of a sealed case.
      ...(view.sealed ? [] : [text(`**${texts.card.stepWho}**: ${step.who.map((role) => texts.role[role]).join(', ')}`)]),
      ...contacts,
      {
        type: 'ActionSet',
        actions: [...stepActions(view, step.key, texts), ...textsToSend(step.send, language), ...(step.key === AFTERCARE && view.aftercare.length === 0 ? [planAftercareAction(view, language)] : [])],
      },
    ],
    { style: 'emphasis', separator: true },
  );
}

function stepActions({ caseId, version }: CaseViewForRecipient, step: string, { action }: CaseTexts) {
  const data = { caseId, version, step };
  return [
    execute(CASE_VERBS.completeStep, action.completeStep, data, { associatedInputs: 'none' }),
    showCard(
      action.skipStep,
      [{ type: 'Input.Text', id: CASE_INPUTS.skipReason, label: action.skipReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing }],
      [execute(CASE_VERBS.skipStep, action.skipSend, data)],
    ),
  ];
}
