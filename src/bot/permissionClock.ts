import type { LookedAfter } from '../permissions/lookAfterPermission';
import type { PermissionRegister } from '../permissions/permissionRegister';
import type { PermissionKey } from '../permissions/permissionState';
import { asError } from '../runtime/asError';
import type { Clock } from '../runtime/clock';
import type { Logger } from '../runtime/log';
import { Rounds } from '../runtime/rounds';

export interface PermissionClockDeps {
  readonly register: Pick<PermissionRegister, 'due'>;
  readonly lookAfter: (key: PermissionKey) => Promise<LookedAfter>;
  readonly clock: Clock;
  readonly log: Logger;
}

const AT_ONCE = 200;
const EVERY_MS = 15_000;

/** Looks every so often what about permissions has come due: an answer, the end in sight, the end. */
export function createPermissionClock({ register, lookAfter, clock, log }: PermissionClockDeps, everyMs = EVERY_MS): Rounds {
  return new Rounds(async () => {
    try {
      for (const key of await register.due(clock.now(), AT_ONCE)) {
        try {
          const outcome = await lookAfter(key);
          if (outcome !== 'notDue') log.info('permission.due', { permission: key.id, outcome });
        } catch (error) {
          // One that can't be handled must not hold up the others; it stays due.
          log.error('permission.due', { permission: key.id, error: asError(error) });
        }
      }
    } catch (error) {
      log.warn('permission.deadlines', { error: asError(error) });
    }
  }, everyMs);
}
