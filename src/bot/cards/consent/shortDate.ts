import type { Language } from '../../../runtime/language';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `3 sep 2026`, of an ISO date: short enough for a list. */
export function shortDate(isoDate: string, language: Language): string {
  return new Date(`${isoDate}T12:00:00Z`).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
