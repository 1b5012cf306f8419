/**
 * The school year that a day falls in, by its first calendar year: 1 August – 31 July.
 *
 * @example
 * schoolYearOf('2027-07-31') // 2026
 * schoolYearOf('2027-08-01') // 2027
 */
export function schoolYearOf(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  return Number(isoDate.slice(5, 7)) >= 8 ? year : year - 1;
}

export function firstDayOfSchoolYear(schoolYear: number): string {
  return `${schoolYear}-08-01`;
}

export function lastDayOfSchoolYear(schoolYear: number): string {
  return `${schoolYear + 1}-07-31`;
}
