import { amsterdamDate } from '../calendar/amsterdamTime';
import { lastDayOfSchoolYear, schoolYearOf } from '../calendar/schoolYear';
import type { BoardId, Person } from '../people/person';
import { askPermission } from './askPermission';
import type { PermissionDeps } from './permissionDeps';
import type { PermissionState } from './permissionState';
import { isYearly } from './permissionTimes';

export interface RenewalLine {
  /** What lapsed. */
  readonly state: PermissionState;
  /** Classes that it goes on with, and those that the asker doesn't have any more. */
  readonly classes: readonly string[];
  readonly gone: readonly string[];
  /** `noClassLeft`: it was of classes, and none is left: nothing to renew. */
  readonly outcome: 'ask' | 'noClassLeft' | 'askedAlready';
}

/** Pure: what renewing would do on that day (ISO), of what lapsed with the last school year. */
export function renewalPlan(asker: Person, mine: readonly PermissionState[], today: string): readonly RenewalLine[] {
  const renewed = new Set(mine.flatMap(({ renews }) => renews ?? []));
  return mine.filter((state) => mayBeRenewed(state, today)).map((state): RenewalLine => {
    const classes = state.details.classes.filter((key) => asker.classes.includes(key));
    const gone = state.details.classes.filter((key) => !asker.classes.includes(key));
    if (renewed.has(state.id)) return { state, classes, gone, outcome: 'askedAlready' };
    return { state, classes, gone, outcome: state.details.classes.length > 0 && classes.length === 0 ? 'noClassLeft' : 'ask' };
  });
}

/** Allowed for the whole of last year, and ended with it; of what a teacher allows per lesson there is nothing to renew. */
function mayBeRenewed(state: PermissionState, today: string): boolean {
  return state.status === 'lapsed' && state.wasGranted && isYearly(state) && state.schoolYear === schoolYearOf(today) - 1 && !state.details.forStudents && state.kind !== 'lessonUse' && state.kind !== 'videoReuse';
}

export interface Renewed {
  readonly asked: number;
  readonly plan: readonly RenewalLine[];
}

/** Asks anew for all that the plan would. Pressed twice it asks once: the id of a request is made from what it renews. */
export async function renewPermissions(deps: PermissionDeps, board: BoardId, personId: string): Promise<Renewed | null> {
  const asker = await deps.directory.byId(board, personId);
  if (asker === null) return null;
  const today = amsterdamDate(deps.clock.now());
  const year = schoolYearOf(today);
  const mine = (): Promise<readonly PermissionState[]> => deps.register.ofAsker(board, personId);
  let asked = 0;
  for (const { state, classes, outcome } of renewalPlan(asker, await mine(), today)) {
    if (outcome !== 'ask') continue;
    const { kind, details, id } = state;
    const renewed = await askPermission(deps, asker, { kind, details: { ...details, classes, from: today, until: lastDayOfSchoolYear(year) }, chosen: [], renews: id }, `renew:${year}:${id}`);
    if (renewed.kind !== 'nobody') asked += 1;
  }
  return { asked, plan: renewalPlan(asker, await mine(), today) };
}
