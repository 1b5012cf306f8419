import type { Language } from '../../../runtime/language';
import { objectionTexts } from '../../../texts/texts';
import { card, execute, heading, text, type AdaptiveCard } from '../card';
import { INPUT_LIMIT } from '../case/caseVerbs';
import { OBJECTION_INPUTS, OBJECTION_VERBS } from './objectionVerbs';

/** Where somebody writes what they don't agree with; the same for everybody, whatever is kept about them. */
export function objectionCard(language: Language): AdaptiveCard {
  const t = objectionTexts(language);
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title),
      text(t.intro),
      text(t.who),
      text(t.next),
      text(t.noSign, { isSubtle: true, size: 'small' }),
      { type: 'Input.Text', id: OBJECTION_INPUTS.words, label: t.words, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: t.wordsMissing },
    ],
    actions: [execute(OBJECTION_VERBS.send, t.send, { language }, { style: 'positive' }), execute(OBJECTION_VERBS.stop, t.stop, { language }, { associatedInputs: 'none' })],
  });
}

export function objectionStoppedCard(language: Language): AdaptiveCard {
  const t = objectionTexts(language);
  return card({ lang: language, fallbackText: t.fallback, body: [text(t.stopped)] });
}
