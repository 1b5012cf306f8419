import { consent as enConsent } from '../../../texts/en/consent';
import { consentPage as enPage } from '../../../texts/en/consentPage';
import { consent as nlConsent } from '../../../texts/nl/consent';
import { consentPage as nlPage } from '../../../texts/nl/consentPage';
import type { TextsOf } from '../../../texts/textsOf';
import type { Language } from '../../../runtime/language';

const nl = { ...nlPage, reason: nlConsent.command.import.reason };
const en = { ...enPage, reason: enConsent.command.import.reason };

/** The page's own, and why a row is refused, as the administrator's command says it too. */
export type ConsentTexts = TextsOf<typeof nl>;

export function textsFor(language: Language): ConsentTexts {
  return language === 'en' ? en : nl;
}
