import { amsterdamInstant } from '../../calendar/amsterdamTime';
import { firstDayOfSchoolYear } from '../../calendar/schoolYear';
import type { BoardId } from '../../people/person';
import { calendarOf } from '../../settings/calendarOf';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { StepPlans } from '../stepPlans';
import type { Stappenplan } from '../stappenplan';
import type { CaseFigures } from './caseFigures';
import { caseOverview, type CaseOverview } from './caseOverview';

export interface YearOverviewDeps {
  readonly caseFigures: CaseFigures;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly plans: Pick<StepPlans, 'current'>;
}

export interface YearOverview {
  readonly school: string;
  readonly schoolName: string;
  /** By its first calendar year. */
  readonly schoolYear: number;
  readonly overview: CaseOverview;
  /** For the names of its steps. */
  readonly plan: Stappenplan;
}

/** The cases that a school opened in one school year; null when there is no such school. */
export async function yearOverview({ caseFigures, settings, plans }: YearOverviewDeps, board: BoardId, school: string, schoolYear: number): Promise<YearOverview | null> {
  const known = await settings.of(board, school);
  if (known === null) return null;
  const [from, to] = [schoolYear, schoolYear + 1].map((year) => amsterdamInstant({ date: firstDayOfSchoolYear(year), minutes: 0 })) as [Date, Date];
  const [cases, plan] = await Promise.all([caseFigures.opened(board, school, from, to), plans.current(board)]);
  return { school, schoolName: known.schoolName, schoolYear, overview: caseOverview(cases, calendarOf(known)), plan };
}
