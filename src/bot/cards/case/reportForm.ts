import type { CaseKind } from '../../../escalation/caseKind';
import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { card, heading, submit, text, type AdaptiveCard, type CardData } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, INPUT_LIMIT } from './caseVerbs';
import { REPORT_KINDS, type ReporterSide } from './reportKinds';
import { urgentNumbers } from './urgentNumbers';

export interface ReportFormView {
  readonly reporter: ReporterSide;
  /** Whether there are words of the message that could be given along. */
  readonly hasMessage: boolean;
  /** Ids that come back with the answer. */
  readonly data: CardData;
  readonly chosen?: CaseKind;
  /** Follows up cases: may take it up. */
  readonly mayHold?: boolean;
}

/** The dialog "Meld dit bericht". */
export function reportForm({ reporter, hasMessage, data, chosen, mayHold = false }: ReportFormView, texts: CaseTexts, language: Language): AdaptiveCard {
  const { form } = texts;
  const choices = REPORT_KINDS[reporter].map((kind) => ({ title: texts.kind[kind], value: kind }));
  return card({
    lang: language,
    fallbackText: form.fallback,
    body: [
      urgentNumbers(texts),
      heading(hasMessage ? form.title : form.titleAlone),
      text(reporter === 'student' ? form.introStudent : form.intro),
      {
        type: 'Input.ChoiceSet', id: CASE_INPUTS.reportKind, label: form.kind, choices, style: 'compact', wrap: true, isRequired: true, errorMessage: form.kindMissing,
        ...(chosen === undefined ? {} : { value: chosen }),
      },
      { type: 'Input.Text', id: CASE_INPUTS.reportWords, label: form.words, placeholder: form.wordsPlaceholder, isMultiline: true, maxLength: INPUT_LIMIT },
      ...(hasMessage ? [{ type: 'Input.Toggle', id: CASE_INPUTS.includeMessage, title: form.includeMessage, value: 'false', wrap: true } as const] : []),
      ...(mayHold ? [{ type: 'Input.Toggle', id: CASE_INPUTS.holdIt, title: caseWorkTexts(language).open.holdIt, value: 'false', wrap: true } as const] : []),
      text(hasMessage ? form.includeHint : form.hintAlone, { isSubtle: true, size: 'small' }),
    ],
    actions: [submit(form.submit, data, { style: 'positive' })],
  });
}
