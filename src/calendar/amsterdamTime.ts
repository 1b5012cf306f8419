/** What the clock on the wall of a Dutch school says. */
export interface AmsterdamTime {
  /** ISO `yyyy-mm-dd`. */
  readonly date: string;
  /** Minutes since midnight on the clock. */
  readonly minutes: number;
}

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export function amsterdamTime(instant: Date): AmsterdamTime {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of FORMAT.formatToParts(instant)) part[type] = value;
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
}

/**
 * The day that it is in the Netherlands.
 *
 * @example
 * amsterdamDate(new Date('2026-11-22T23:30:00Z')) // '2026-11-23'
 */
export function amsterdamDate(instant: Date): string {
  return amsterdamTime(instant).date;
}

/** The instant at which a Dutch clock shows this. A time that summer time skips becomes an hour later. */
export function amsterdamInstant({ date, minutes }: AmsterdamTime): Date {
  const wall = Date.parse(date) + minutes * 60_000;
  let instant = wall;
  // Twice: the first guess may lie on the other side of a change of summer time.
  for (let round = 0; round < 2; round++) {
    const shown = amsterdamTime(new Date(instant));
    instant += wall - (Date.parse(shown.date) + shown.minutes * 60_000);
  }
  return new Date(instant);
}
