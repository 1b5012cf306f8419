import type { Contact } from '../../../escalation/stappenplan';
import type { Language } from '../../../runtime/language';
import type { CaseTexts } from './caseTexts';
import { longDate } from './moment';

/** Whom to call or look up, and when somebody at the school last made sure that it is right. */
export function contactLine({ name, phone, website, hours, confirmedOn }: Contact, { card }: CaseTexts, language: Language): string {
  const called = phone === null || phone === name ? name : `${name} ${phone}`;
  const details = [hours?.[language], confirmedOn === null ? card.notConfirmed : card.confirmedOn(longDate(confirmedOn, language))].filter((part) => part !== undefined);
  const known = website === null ? called : `[${called}](${website})`;
  return `${known} (${details.join('; ')})`;
}
