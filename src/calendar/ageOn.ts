/**
 * Full years on that day; on the birthday itself the new age counts. Who was born on 29 February gets a year older on
 * 1 March in a year without that day.
 *
 * @example
 * ageOn('2010-11-22', '2026-11-21') // 15
 * ageOn('2010-11-22', '2026-11-22') // 16
 */
export function ageOn(birthDate: string, isoDate: string): number {
  const years = Number(isoDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return isoDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
