import type { Shown } from '../speelplein/model';

import type { PageTexts } from './texts';

/** What Teams tells somebody when a bot's answer failed: little, and to try again. */
export function failureText(shown: Extract<Shown, { kind: 'failed' | 'error' }>, texts: PageTexts): string {
  if (shown.kind === 'error') return shown.message === '' ? texts.wentWrongTry : `${texts.wentWrong}. ${shown.message}`;
  return shown.because === 'timeout' || shown.because === 'unreachable' ? texts.unreachable : texts.wentWrongTry;
}
