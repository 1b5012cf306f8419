import type { CaseKind } from '../caseKind';
import type { CaseLevel } from '../caseLevel';
import type { CaseState, CaseStatus } from '../caseState';
import { mayAct } from '../decision';

/** What a list shows of a case: ids and keys, no word of anybody. */
export interface CaseSummary {
  readonly caseId: string;
  readonly school: string;
  readonly status: CaseStatus;
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly fromStudent: boolean;
  readonly responsible: string | null;
  readonly openedAt: Date;
  readonly changedAt: Date;
  /** The number of events that it adds up. */
  readonly version: number;
  readonly steps: number;
  /** Completed or skipped. */
  readonly stepsDone: number;
  /** Who may see it. */
  readonly holders: readonly string[];
}

export function summaryOf(state: CaseState): CaseSummary {
  const done = new Set(state.stepsDone.map(({ step }) => step));
  return {
    caseId: state.id,
    school: state.school,
    status: state.status,
    level: state.level,
    kind: state.kind,
    fromStudent: state.origin === 'studentReport',
    responsible: state.responsible,
    openedAt: state.openedAt,
    changedAt: state.history.at(-1)?.at ?? state.openedAt,
    version: state.version,
    steps: state.steps.length,
    stepsDone: state.steps.filter((step) => done.has(step)).length,
    holders: state.holders.map(({ personId }) => personId).filter((id) => mayAct(state, id)),
  };
}
