import { photo as en } from '../../texts/en/photo';
import { photo as nl } from '../../texts/nl/photo';
import type { TextsOf } from '../../texts/textsOf';
import type { Language } from '../../runtime/language';

export type PhotoTexts = TextsOf<typeof nl>;

export function languageFor(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'nl';
}

export function textsFor(language: Language): PhotoTexts {
  return language === 'en' ? en : nl;
}

/** `showDate('2026-09-03', 'nl')` → `3 september 2026` */
export function showDate(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** `showNames(['Emma', 'Sem'], 'nl')` → `Emma en Sem` */
export function showNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl-NL', { type: 'conjunction' }).format(names);
}
