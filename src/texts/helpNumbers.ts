import { CONTACTS_FOR, HELP_CONTACTS, type HelpContact, type HelpContactKey, type HelpNeed } from '../gedragscode/helpContacts';
import type { OtherLanguage } from '../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../runtime/language';
import { helpTexts } from './helpTexts';
import { ltr } from './ltr';

export type Contacts = Readonly<Record<HelpContactKey, HelpContact>>;

/** A number and a name in their own order, whichever way the text around them runs. */
export function written(value: string, language: Language | OtherLanguage): string {
  return language === 'ar' ? ltr(value) : value;
}

/** `112, Veilig Thuis (0800-2000) of Kindertelefoon (0800-0432)` */
export function numbersFor(need: HelpNeed, language: Language | OtherLanguage, contacts: Contacts = HELP_CONTACTS): string {
  const numbers = CONTACTS_FOR[need].map((key) => {
    const { name, phone } = contacts[key];
    return name === phone ? written(phone, language) : `${written(name, language)} (${written(phone, language)})`;
  });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(numbers);
}

/** The numbers in one breath, for where there is no card. */
export function urgentLine(language: Language | OtherLanguage, contacts: Contacts = HELP_CONTACTS): string {
  return helpTexts(language).now(written(contacts.emergency.phone, language), written(contacts.suicidePrevention.phone, language));
}
