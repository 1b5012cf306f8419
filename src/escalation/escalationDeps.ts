import type { Audit } from '../audit/audit';
import type { Directory } from '../people/directory';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { CaseNotifier } from './caseNotifier';
import type { CaseStore } from './caseStore';
import type { Stappenplan } from './stappenplan';

/** What opening a case and acting on one need. */
export interface EscalationDeps {
  readonly cases: CaseStore;
  readonly directory: Directory;
  readonly notifier: CaseNotifier;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The step plan that new cases get. */
  readonly plan: Stappenplan;
}
