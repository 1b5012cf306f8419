import type { UrgentHelpAnswer } from '../gedragscode/answer';
import { isAdult, type AskerRole } from '../gedragscode/askerRole';
import { HELP_CONTACTS } from '../gedragscode/helpContacts';
import type { OtherLanguage } from '../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../runtime/language';
import { written, type Contacts } from './helpNumbers';
import { helpTexts } from './helpTexts';

export interface RenderedHelp {
  readonly title: string;
  readonly said: string;
  /** In the order in which they are to be shown. */
  readonly contacts: readonly RenderedContact[];
  readonly together: string;
  /** What happens next, and who sees it: as it is, and as it is after the button. */
  readonly next: { readonly title: string; readonly unasked: string; readonly ifPressed: string; readonly agreed: string };
  readonly contactMe: string;
}

export interface RenderedContact {
  readonly name: string;
  readonly phone: string;
  readonly website: string | null;
  readonly why: string;
}

export interface HelpOptions {
  readonly language: Language | OtherLanguage;
  readonly role: AskerRole | null;
  readonly contacts?: Contacts;
}

/** Words help for one reader: numbers and people, never a lecture. */
export function renderHelp({ need, contacts }: Pick<UrgentHelpAnswer, 'need' | 'contacts'>, { language, role, contacts: known = HELP_CONTACTS }: HelpOptions): RenderedHelp {
  const texts = helpTexts(language);
  return {
    title: (isAdult(role) ? texts.titleForAdults : texts.title)[need],
    said: (isAdult(role) ? texts.saidForAdults : texts.said)[need],
    contacts: contacts.map((key) => {
      const { name, phone, website } = known[key];
      return { name: written(name, language), phone: written(phone, language), website, why: texts.contactWhy[key] };
    }),
    together: texts.together,
    next: { title: texts.next, unasked: texts.unasked, ifPressed: need === 'suicide' ? texts.ifPressed.suicide : texts.ifPressed.other, agreed: texts.agreed },
    contactMe: texts.contactMe,
  };
}
