import { addDays } from './shiftDate';

/** Easter Sunday by the Gregorian calendar (the anonymous computus), ISO. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Days on which schools in the Netherlands are closed everywhere. Good Friday and the Friday after Ascension Day
 * differ between schools: those are among the days that a school adds itself.
 */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  return [
    `${year}-01-01`,
    easter,
    addDays(easter, 1),
    // On a Sunday King's Day is kept on the Saturday before.
    new Date(kingsDay).getUTCDay() === 0 ? addDays(kingsDay, -1) : kingsDay,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}
