import { renewPermissions } from '../../permissions/renewPermissions';
import type { RenewAnswer } from './permissionPageApi';
import { answer, refuse, type PermissionStep } from './permissionStep';

/** `POST /api/permissions/renew`: asks anew for all that `enter` said would be. */
export const handleRenew: PermissionStep = async (deps, { boardId, id }) => {
  const renewed = await renewPermissions(deps.permissions, boardId, id);
  if (renewed === null) return refuse('unknownPerson');
  const done: RenewAnswer = { asked: renewed.asked };
  return answer(done);
};
