import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import type { SettingsStore } from '../settings/schoolSettings';
import { caseReportOf, type CaseReport } from './caseReport';
import type { CaseState } from './caseState';
import type { StepPlans } from './stepPlans';

export interface MakeCaseReportDeps {
  readonly directory: Pick<Directory, 'byIds'>;
  readonly plans: StepPlans;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly clock: Clock;
}

/** The report of a case that somebody may have: whoever calls this has made sure of that, and accounted for it. */
export async function makeCaseReport(deps: MakeCaseReportDeps, board: BoardId, state: CaseState, { notes, language }: { readonly notes: readonly number[] | 'all'; readonly language: Language }): Promise<CaseReport> {
  const acting = state.history.flatMap(({ by }) => (by === null ? [] : [by]));
  const ids = [...new Set([...state.reporterIds, ...state.aboutIds, ...state.holders.map(({ personId }) => personId), ...acting])];
  const [people, plan, settings] = await Promise.all([deps.directory.byIds(board, ids), deps.plans.version(board, state.planVersion), deps.settings.of(board, state.school)]);
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  return caseReportOf({ state, plan, schoolName: settings?.schoolName ?? state.school, names, notes, language, madeAt: deps.clock.now() });
}
