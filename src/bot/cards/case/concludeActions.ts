import { notesIn } from '../../../escalation/caseNotes';
import { EVALUATION_QUESTIONS } from '../../../escalation/evaluateCase';
import type { Language } from '../../../runtime/language';
import { aftercareTexts } from '../../../texts/texts';
import { execute, showCard, text, type CardAction, type CardElement } from '../card';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { shortMoment } from './moment';
import type { RoomOnCard } from './roomOnCard';
import { shortened } from './shortened';

const INPUT = { well: CASE_INPUTS.evaluationWell, differently: CASE_INPUTS.evaluationDifferently, agreements: CASE_INPUTS.evaluationAgreements } as const;

/** Three questions, none of which has to be answered. */
export function evaluateAction({ caseId, version, evaluation }: CaseViewForRecipient, language: Language, room: RoomOnCard): CardAction {
  const t = aftercareTexts(language).evaluation;
  const inputs = EVALUATION_QUESTIONS.map((question): CardElement => {
    const before = evaluation?.[question] ?? null;
    // Left empty it stays as it was.
    const fits = before !== null && before.length <= room.reason;
    return { type: 'Input.Text', id: INPUT[question], label: t.question[question], isMultiline: true, maxLength: INPUT_LIMIT, ...(fits ? { value: before } : {}) };
  });
  return showCard(evaluation === null ? t.action : t.again, [text(t.ask), ...inputs], [execute(CASE_VERBS.evaluate, t.send, { caseId, version }, { style: 'positive' })]);
}

/** Which notes go along into the report is asked each time; none does by itself. */
export function exportAction({ caseId, version, history }: CaseViewForRecipient, language: Language, room: RoomOnCard): CardAction {
  const t = aftercareTexts(language).export;
  const notes = notesIn(history).slice(-room.lines);
  const choices = notes.map(({ seq, at, text: words }) => ({ title: t.note(shortMoment(at, language), shortened(words, Math.min(room.line, 120), '').trimEnd()), value: String(seq) }));
  const body: readonly CardElement[] = [
    text(t.intro),
    notes.length === 0
      ? text(t.noNotes, { isSubtle: true })
      : { type: 'Input.ChoiceSet', id: CASE_INPUTS.exportNotes, label: t.notes, choices, style: 'expanded', isMultiSelect: true, wrap: true },
  ];
  return showCard(t.action, body, [execute(CASE_VERBS.export, t.send, { caseId, version }, { style: 'positive' })]);
}
