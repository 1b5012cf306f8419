import type { WeekHours } from '../calendar/weekHours';

/** Who are there for cases besides those whose role it is, by ids of persons. */
export interface SchoolDuty {
  /** For acute cases outside school time, in order. */
  readonly onCall: readonly string[];
  /** When they are; null: day and night. */
  readonly onCallHours: WeekHours | null;
  /** Comes at the end of every line; null: nobody. */
  readonly lastResponder: string | null;
  /** Whether Graph is asked for an out-of-office. */
  readonly askAbsence: boolean;
}

/** What is left out stays as it is. */
export type SchoolDutyChange = { readonly [Part in keyof SchoolDuty]?: SchoolDuty[Part] | undefined };

export const NO_DUTY: SchoolDuty = { onCall: [], onCallHours: null, lastResponder: null, askAbsence: false };
