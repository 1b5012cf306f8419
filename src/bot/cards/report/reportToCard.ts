import type { CaseKind } from '../../../escalation/caseKind';
import { levelOf } from '../../../escalation/caseLevel';
import type { ReportChoice } from '../../../escalation/reportChoices';
import type { Language } from '../../../runtime/language';
import { caseTexts, reportTexts } from '../../../texts/texts';
import { urgentNumbers } from '../case/urgentNumbers';
import { container, execute, text, type AdaptiveCard, type CardElement } from '../card';
import { rolesInWords } from './rolesInWords';
import { reportStep } from './reportStep';
import { REPORT_VERBS } from './reportVerbs';

/** Step 2: who may read it. With each choice who that is, and who gets it besides. */
export function reportToCard({ kind, choices }: { readonly kind: CaseKind; readonly choices: readonly ReportChoice[] }, language: Language): AdaptiveCard {
  const t = reportTexts(language);
  return reportStep(
    {
      number: 2,
      title: kind === 'talk' ? t.toTitleTalk : t.toTitle,
      before: levelOf(kind) === 'P1' ? [urgentNumbers(caseTexts(language))] : [],
      body: [text(t.toAbout), ...choices.map((choice) => choiceBox(kind, choice, language))],
      actions: [],
      back: { verb: REPORT_VERBS.start, data: { language, ...(kind === 'talk' ? {} : { kind }) } },
    },
    language,
  );
}

function choiceBox(kind: CaseKind, { to, readers, sealed }: ReportChoice, language: Language): CardElement {
  const t = reportTexts(language);
  const reads = readers.length === 0 ? t.readsNobody : t.reads(rolesInWords(readers, language));
  // Where it is the chosen one alone, the button says so already.
  const isAlone = readers.length === 1 && readers[0] === to;
  return container(
    [
      text([t.toWho[to], ...(sealed || isAlone ? [] : [reads])].join(' '), { spacing: 'none' }),
      { type: 'ActionSet', actions: [execute(REPORT_VERBS.to, t.to[to], { language, kind, to }, { associatedInputs: 'none' })] },
    ],
    { style: 'emphasis' },
  );
}
