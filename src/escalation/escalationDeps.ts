import type { Holiday } from '../calendar/holiday';
import type { Audit } from '../audit/audit';
import type { Directory } from '../people/directory';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { CaseDeadlines } from './caseDeadlines';
import type { CaseNotifier } from './caseNotifier';
import type { CaseStore } from './caseStore';
import type { StepPlans } from './stepPlans';

/** What opening a case and acting on one need. */
export interface EscalationDeps {
  readonly cases: CaseStore;
  readonly deadlines: CaseDeadlines;
  /** Days off of the region and the school. */
  readonly holidays: readonly Holiday[];
  readonly directory: Directory;
  readonly notifier: CaseNotifier;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly plans: StepPlans;
}
