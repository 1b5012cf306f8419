import type { CaseKind } from '../../../escalation/caseKind';
import { levelOf } from '../../../escalation/caseLevel';
import type { ReportChoice } from '../../../escalation/reportChoices';
import type { Language } from '../../../runtime/language';
import { caseTexts, reportTexts } from '../../../texts/texts';
import { INPUT_LIMIT } from '../case/caseVerbs';
import { urgentNumbers } from '../case/urgentNumbers';
import { container, execute, text, type AdaptiveCard, type CardElement } from '../card';
import { reportStep } from './reportStep';
import { REPORT_INPUTS, REPORT_VERBS } from './reportVerbs';
import { rolesInWords } from './rolesInWords';

/** Step 3: in one's own words, or only that one wants to talk; and once more who gets it. */
export function reportWordsCard({ kind, choice }: { readonly kind: CaseKind; readonly choice: ReportChoice }, language: Language): AdaptiveCard {
  const t = reportTexts(language);
  const isTalk = kind === 'talk';
  const data = { language, kind, to: choice.to };
  return reportStep(
    {
      number: 3,
      title: isTalk ? t.talkTitle : t.wordsTitle,
      before: levelOf(kind) === 'P1' ? [urgentNumbers(caseTexts(language))] : [],
      body: [
        ...whoReads(kind, choice, language),
        ...(isTalk
          ? [text(t.talkWhat)]
          : [
              { type: 'Input.Text', id: REPORT_INPUTS.words, label: t.wordsLabel, isMultiline: true, maxLength: INPUT_LIMIT } as const,
              text(t.wordsHint, { isSubtle: true, size: 'small' }),
              text(t.orTalk, { isSubtle: true, size: 'small' }),
            ]),
      ],
      actions: [
        execute(REPORT_VERBS.send, isTalk ? t.sendTalk : t.send, data, { style: 'positive' }),
        ...(isTalk ? [] : [execute(REPORT_VERBS.talk, t.talk, data, { associatedInputs: 'none' })]),
      ],
      back: isTalk ? { verb: REPORT_VERBS.startTalk, data: { language } } : { verb: REPORT_VERBS.kind, data: { language, kind } },
    },
    language,
  );
}

function whoReads(kind: CaseKind, { to, readers, sealed }: ReportChoice, language: Language): readonly CardElement[] {
  const t = reportTexts(language);
  if (sealed) return [container([text(t.sealed, { spacing: 'none' })], { style: 'accent' })];
  const others = to === 'school' ? [] : readers.filter((role) => role !== to);
  return [
    text(readers.length === 0 ? t.readsNobody : `**${t.reads(rolesInWords(readers, language))}**`),
    ...(levelOf(kind) === 'P1' && others.length > 0 ? [text(t.acute(rolesInWords(others, language)), { weight: 'bolder' })] : []),
    text(t.passedOn, { isSubtle: true, size: 'small' }),
  ];
}
