/** In the order of a Dutch week. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** In minutes since midnight on the clock; `to` (at most 1440) doesn't belong to it. */
export interface DayHours {
  readonly from: number;
  readonly to: number;
}

/** A day that isn't named has no hours. */
export type WeekHours = Readonly<Partial<Record<Weekday, DayHours>>>;

const MIDNIGHT = 24 * 60;

/** Ours, until a school sets its own: Monday to Friday, 08:00–17:00. */
export const USUAL_HOURS: WeekHours = everyDay(WEEKDAYS.slice(0, 5), { from: 8 * 60, to: 17 * 60 });

export const DAY_AND_NIGHT: WeekHours = everyDay(WEEKDAYS, { from: 0, to: MIDNIGHT });

/**
 * @example
 * hoursOn('2026-11-23', USUAL_HOURS) // Monday: { from: 480, to: 1020 }
 */
export function hoursOn(isoDate: string, hours: WeekHours): DayHours | null {
  // getUTCDay begins on Sunday.
  const weekday = WEEKDAYS[(new Date(isoDate).getUTCDay() + 6) % 7];
  return weekday === undefined ? null : (hours[weekday] ?? null);
}

function everyDay(weekdays: readonly Weekday[], hours: DayHours): WeekHours {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, hours]));
}
