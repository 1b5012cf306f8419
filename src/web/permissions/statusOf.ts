import { isForInformation } from '../../permissions/permissionKind';
import type { PermissionTexts } from '../../texts/texts';
import type { ShownPermission } from './permissionPageApi';

/** Where it stands, in words. The browser side uses it too. */
export function statusOf({ kind, status, wasGranted }: Pick<ShownPermission, 'kind' | 'status' | 'wasGranted'>, t: PermissionTexts): string {
  if (status === 'granted' && isForInformation(kind)) return t.known;
  return status === 'lapsed' && !wasGranted ? t.notDecided : t.status[status];
}
