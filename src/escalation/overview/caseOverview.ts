import type { SchoolCalendar } from '../../calendar/schoolCalendar';
import { schoolMinutesBetween } from '../../calendar/schoolMinutesBetween';
import { hideSmall, isFound, shownAlone, SMALLEST_GROUP, type Shown } from '../../runtime/smallGroups';
import { CASE_KINDS, type CaseKind } from '../caseKind';
import { CASE_LEVELS, levelOf, type CaseLevel } from '../caseLevel';
import type { CountedCase } from './caseFigures';

export interface LevelFigures {
  readonly level: CaseLevel;
  readonly count: Shown;
  /** The middle one of the times until somebody picked it up: minutes on the clock for P1, of school time for others. Null: too few. */
  readonly medianMinutes: number | null;
}

/** A school's cases in figures. No figure in it stands for fewer than ten cases, and none of those can be worked out. */
export interface CaseOverview {
  readonly total: Shown;
  readonly levels: readonly LevelFigures[];
  readonly kinds: readonly { readonly kind: CaseKind; readonly count: Shown }[];
  /** Steps that were skipped ten times or more, the most often first. */
  readonly skipped: readonly { readonly step: string; readonly count: number }[];
}

export function caseOverview(cases: readonly CountedCase[], calendar: SchoolCalendar): CaseOverview {
  const ofLevel = (level: CaseLevel): readonly CountedCase[] => cases.filter((one) => one.level === level);
  const countOf = (kind: CaseKind): number => cases.filter((one) => one.kind === kind).length;
  const { total, levels, kinds } = hidden(CASE_LEVELS.map((level) => ofLevel(level).length), countOf, cases.length);
  return {
    total,
    levels: CASE_LEVELS.map((level, index) => {
      const count = levels[index] ?? 'few';
      return { level, count, medianMinutes: typeof count === 'number' ? medianMinutes(ofLevel(level), calendar) : null };
    }),
    kinds: CASE_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 'few' })),
    skipped: skippedOften(cases),
  };
}

interface Hidden {
  readonly total: Shown;
  readonly levels: readonly Shown[];
  readonly kinds: ReadonlyMap<CaseKind, Shown>;
}

/**
 * Levels add up to the total, and the kinds of a level to that level: whoever knows which kind has which level can
 * subtract in both. (A signal can make a case graver than its kind is; then the sums are a little off.)
 */
function hidden(levelCounts: readonly number[], countOf: (kind: CaseKind) => number, sum: number): Hidden {
  const total = shownAlone(sum);
  const levels = typeof total === 'number' ? hideSmall(levelCounts, sum) : levelCounts.map((): Shown => 'few');
  const byLevel = CASE_LEVELS.map((level, index) => {
    const kinds = CASE_KINDS.filter((kind) => levelOf(kind) === level);
    const shownLevel = levels[index] ?? 'few';
    // Where the level itself isn't shown, none of its kinds may stand for it.
    const shown = typeof shownLevel === 'number' ? hideSmall(kinds.map(countOf), shownLevel) : kinds.map((kind): Shown => (countOf(kind) < SMALLEST_GROUP ? 'few' : 'hidden'));
    return { shown, isFound: typeof shownLevel === 'number' && isFound(shown, shownLevel), kinds: kinds.map((kind, at) => [kind, shown[at] ?? 'few'] as const) };
  });
  const kinds = new Map(byLevel.flatMap((one) => one.kinds));
  const leaks = typeof total === 'number' && (isFound(levels, sum) || isFound([...kinds.values()], sum) || byLevel.some((one) => one.isFound));
  return leaks ? { total: 'hidden', levels: levels.map((one) => (one === 'few' ? one : 'hidden')), kinds } : { total, levels, kinds };
}

function medianMinutes(cases: readonly CountedCase[], calendar: SchoolCalendar): number | null {
  const waited = cases
    .flatMap(({ level, openedAt, acknowledgedAt }) => (acknowledgedAt === null ? [] : [level === 'P1' ? minutesBetween(openedAt, acknowledgedAt) : schoolMinutesBetween(openedAt, acknowledgedAt, calendar)]))
    .toSorted((a, b) => a - b);
  if (waited.length < SMALLEST_GROUP) return null;
  const half = Math.floor(waited.length / 2);
  const [before = 0, middle = 0] = [waited[half - 1], waited[half]];
  return waited.length % 2 === 1 ? middle : Math.round((before + middle) / 2);
}

function minutesBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 60_000);
}

function skippedOften(cases: readonly CountedCase[]): readonly { readonly step: string; readonly count: number }[] {
  return [...Map.groupBy(cases.flatMap(({ skipped }) => [...new Set(skipped)]), (step) => step)]
    .map(([step, times]) => ({ step, count: times.length }))
    .filter(({ count }) => count >= SMALLEST_GROUP)
    .toSorted((a, b) => b.count - a.count || a.step.localeCompare(b.step));
}
