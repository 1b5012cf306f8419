import type { Language } from '../../../runtime/language';

/** `30 november`: the day at school. */
export function dayWords(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' }).format(at);
}
