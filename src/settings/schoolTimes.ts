import type { DayOff } from '../calendar/dayOff';
import { USUAL_HOURS, type WeekHours } from '../calendar/weekHours';

/** Regions whose holidays come with Houvast; `none`: the school gives all of them itself. */
export const REGIONS = ['noord', 'none'] as const;

export type Region = (typeof REGIONS)[number];

export interface SchoolTimes {
  readonly hours: WeekHours;
  readonly region: Region;
  readonly daysOff: readonly DayOff[];
}

export const USUAL_TIMES: SchoolTimes = { hours: USUAL_HOURS, region: 'noord', daysOff: [] };
