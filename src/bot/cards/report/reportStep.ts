import type { Language } from '../../../runtime/language';
import { reportTexts } from '../../../texts/texts';
import { card, execute, heading, text, type AdaptiveCard, type CardAction, type CardData, type CardElement } from '../card';
import { REPORT_VERBS } from './reportVerbs';

const STEPS = 3;

export interface ReportStep {
  readonly number: 1 | 2 | 3;
  readonly title: string;
  readonly before?: readonly CardElement[];
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
  /** The way back; null in the first step. */
  readonly back: { readonly verb: string; readonly data: CardData } | null;
}

/** One of the three steps: where somebody is, what is asked, the way back and the way out. */
export function reportStep({ number, title, before = [], body, actions, back }: ReportStep, language: Language): AdaptiveCard {
  const t = reportTexts(language);
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [...before, text(t.step(number, STEPS), { size: 'small', isSubtle: true }), heading(title, { spacing: 'none' }), ...body],
    actions: [
      ...actions,
      ...(back === null ? [] : [execute(back.verb, t.back, back.data, { associatedInputs: 'none' })]),
      execute(REPORT_VERBS.stop, t.stop, { language }, { associatedInputs: 'none' }),
    ],
  });
}
