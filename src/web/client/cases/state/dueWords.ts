import type { Language } from '../../../../runtime/language';
import type { ShownCase, ShownRow } from '../../../cases/casesPageApi';
import { localeOf } from '../../language';
import type { CasesTexts } from '../textsFor';

const ZONE = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;
/** So many days ahead the name of the day says enough. */
const BY_NAME = 6;

/** `vandaag voor 15.30 uur`, `maandag voor 9.00 uur`; by the clock at school. */
export function dueWords(due: Date, now: Date, texts: CasesTexts, language: Language): string {
  const days = dayNumber(due) - dayNumber(now);
  const time = timeOf(due, language);
  const said = days === 0 ? texts.due.today(time) : days === 1 ? texts.due.tomorrow(time) : texts.due.day(dayOf(due, days, language), time);
  return due < now ? texts.due.late(said) : said;
}

/** What is awaited of whom holds the case; null: nothing. */
export function dueLine({ due, kind }: Pick<ShownRow | ShownCase, 'due' | 'kind'>, now: Date, texts: CasesTexts, language: Language): string | null {
  if (due === null) return null;
  const words = dueWords(new Date(due), now, texts, language);
  return kind === 'doubt' ? texts.due.answer(words) : texts.due.pickUp(words);
}

/** `dinsdag 1 december`, of an ISO day. */
export function dayWords(isoDay: string, language: Language): string {
  return new Date(`${isoDay}T12:00:00Z`).toLocaleDateString(localeOf(language), { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' });
}

/** Today, or already over. */
export function isPressing(due: string | null, now: Date): boolean {
  return due !== null && dayNumber(new Date(due)) <= dayNumber(now);
}

function dayOf(due: Date, days: number, language: Language): string {
  const near = days > 1 && days <= BY_NAME;
  return due.toLocaleDateString(localeOf(language), { timeZone: ZONE, ...(near ? { weekday: 'long' } : { day: 'numeric', month: 'long' }) });
}

/** `9.00` in Dutch, as it is said of a clock in writing. */
function timeOf(at: Date, language: Language): string {
  const shown = at.toLocaleTimeString(localeOf(language), { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return language === 'nl' ? shown.replace(/^0(?=\d)/, '').replace(':', '.') : shown;
}

function dayNumber(at: Date): number {
  return Date.parse(at.toLocaleDateString('sv-SE', { timeZone: ZONE })) / DAY_MS;
}
