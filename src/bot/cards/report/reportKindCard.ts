import type { CaseKind } from '../../../escalation/caseKind';
import type { Language } from '../../../runtime/language';
import { caseTexts, reportTexts } from '../../../texts/texts';
import { REPORT_KINDS, type ReporterSide } from '../case/reportKinds';
import { urgentNumbers } from '../case/urgentNumbers';
import { execute, text, type AdaptiveCard } from '../card';
import { reportStep } from './reportStep';
import { REPORT_INPUTS, REPORT_VERBS } from './reportVerbs';

/** Step 1: what is going on. A question isn't a report: that has a way of its own. */
export function reportKindCard({ reporter, chosen = null }: { readonly reporter: ReporterSide; readonly chosen?: CaseKind | null }, language: Language): AdaptiveCard {
  const t = reportTexts(language);
  const cases = caseTexts(language);
  const choices = REPORT_KINDS[reporter].filter((kind) => kind !== 'doubt').map((kind) => ({ title: cases.kind[kind], value: kind }));
  return reportStep(
    {
      number: 1,
      title: t.kindTitle,
      before: [urgentNumbers(cases)],
      body: [
        text(`${t.kindIntro} ${t.nothingYet}`),
        {
          type: 'Input.ChoiceSet', id: REPORT_INPUTS.kind, label: t.kindLabel, placeholder: t.kindPlaceholder, choices, style: 'compact', wrap: true, isRequired: true, errorMessage: t.kindMissing,
          ...(chosen === null ? {} : { value: chosen }),
        },
      ],
      actions: [
        execute(REPORT_VERBS.kind, t.next, { language }, { style: 'positive' }),
        execute(REPORT_VERBS.startTalk, t.talk, { language }, { associatedInputs: 'none' }),
      ],
      back: null,
    },
    language,
  );
}
