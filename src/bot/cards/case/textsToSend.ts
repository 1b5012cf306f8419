import type { TextToSend } from '../../../escalation/stappenplan';
import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { showCard, text, type CardAction, type CardElement } from '../card';

/** Texts of a step, each in a field of its own: there they can be copied on a phone too. Nothing sends them. */
export function textsToSend(texts: readonly TextToSend[], language: Language): readonly CardAction[] {
  const { send } = caseWorkTexts(language);
  if (texts.length === 0) return [];
  const fields = texts.map(({ to, text: value }): CardElement => ({ type: 'Input.Text', id: `send-${to}`, label: send.to[to], isMultiline: true, value }));
  return [showCard(send.show, [text(send.hint, { isSubtle: true, size: 'small' }), ...fields], [])];
}
