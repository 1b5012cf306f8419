import type { Audit } from '../audit/audit';
import type { Directory } from '../people/directory';
import type { SettingsStore } from '../settings/schoolSettings';
import type { Clock } from '../runtime/clock';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import type { PermissionEvent } from './permissionEvent';
import type { PermissionRegister } from './permissionRegister';
import type { PermissionState } from './permissionState';

/** Port: puts the messages about a change in the change's own transaction. */
export interface PermissionNotifier {
  changed(tx: Tx, state: PermissionState, change: readonly PermissionEvent[]): Promise<void>;
}

/** What asking, deciding and passing on need. */
export interface PermissionDeps {
  readonly register: PermissionRegister;
  readonly directory: Directory;
  readonly settings: Pick<SettingsStore, 'of' | 'during'>;
  readonly notifier: PermissionNotifier;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}
