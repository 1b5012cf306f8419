import type { OtherLanguage } from '../../../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../../../runtime/language';

const LOCALE = { nl: 'nl-NL', en: 'en-GB', tr: 'tr-TR', ar: 'ar-u-nu-latn-hc-h23', uk: 'uk-UA', pl: 'pl-PL' } as const;

/** `ma 23 nov 2026, 10:00`: the clock at school. */
export function moment(at: Date, language: Language | OtherLanguage): string {
  const date = at.toLocaleDateString(LOCALE[language], { timeZone: 'Europe/Amsterdam', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = at.toLocaleTimeString(LOCALE[language], { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
  return `${date}${language === 'ar' ? '،' : ','} ${time}`;
}

/** `10:00` when that says enough beside other lines of the day, `23 nov 10:00` in a list. */
export function shortMoment(at: Date, language: Language): string {
  const date = at.toLocaleDateString(LOCALE[language], { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short' });
  const time = at.toLocaleTimeString(LOCALE[language], { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
  return `${date} ${time}`;
}

/** `23 november 2026`, of an ISO date. */
export function longDate(isoDate: string, language: Language): string {
  return new Date(`${isoDate}T12:00:00Z`).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** `dinsdag 1 december`: the day at school. */
export function weekday(at: Date, language: Language): string {
  return at.toLocaleDateString(LOCALE[language], { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long' });
}
