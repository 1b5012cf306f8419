import type { Language } from '../../runtime/language';

/** `languageFor('en-us')` → `en`; whatever isn't English is Dutch. */
export function languageFor(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'nl';
}

/** The name of a language for `Intl`. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'nl-NL';
}

/** `showDate('2026-09-03', 'nl')` → `3 september 2026` */
export function showDate(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** `showNames(['Emma', 'Sem'], 'nl')` → `Emma en Sem` */
export function showNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
}

/** `showMoment('2026-11-22T22:15:00Z', 'nl')` → `22 november 2026 om 23:15`, the time in the Netherlands. */
export function showMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(moment));
}

/** `showCount(12000, 'nl')` → `12.000` */
export function showCount(count: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(count);
}
