/** Days without lessons, both ends included, ISO. */
export interface Holiday {
  readonly from: string;
  readonly to: string;
}

export type HolidayName = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer' | 'own';

export interface NamedHoliday extends Holiday {
  readonly name: HolidayName;
}

/** The holidays of one school year in one region. */
export interface HolidayYear {
  readonly schoolYear: number;
  readonly holidays: readonly NamedHoliday[];
  /** `government`: read in the ministry's own table; `secondary`: from elsewhere, to be confirmed by the school. */
  readonly certainty: 'government' | 'secondary';
}
