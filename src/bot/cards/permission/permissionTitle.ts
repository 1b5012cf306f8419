import type { PermissionState } from '../../../permissions/permissionState';
import type { PermissionTexts } from '../../../texts/texts';

/** `WhatsApp met leerlingen: 3H` */
export function permissionTitle({ kind, details }: Pick<PermissionState, 'kind' | 'details'>, t: PermissionTexts): string {
  return details.classes.length === 0 ? t.kind[kind] : t.withClasses(t.kind[kind], details.classes.join(', '));
}
