import type { Audit } from '../audit/audit';
import type { SettingsStore } from '../settings/schoolSettings';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { CaseDeadlines } from './caseDeadlines';
import type { CaseList } from './list/caseList';
import type { CaseNotifier } from './caseNotifier';
import type { CaseStore } from './caseStore';
import type { RoutingDeps } from './routeCase';
import type { StepPlans } from './stepPlans';

/** What opening a case and acting on one need. */
export interface EscalationDeps extends RoutingDeps {
  readonly cases: CaseStore;
  readonly deadlines: CaseDeadlines;
  readonly caseList: Pick<CaseList, 'put'>;
  readonly settings: Pick<SettingsStore, 'of' | 'during'>;
  readonly notifier: CaseNotifier;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly plans: StepPlans;
}
