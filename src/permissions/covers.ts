import type { PermissionsOnRecord } from './permissionsOnRecord';
import type { PermissionState } from './permissionState';
import { permissionSpan } from './permissionTimes';

export type AskedOfRecord = Parameters<PermissionsOnRecord['holds']>[1];

/**
 * Whether this permission covers what is asked. It covers who asked for it, and where it is for students those who are
 * in one of its classes. A permission that names no class is of all of them.
 */
export function covers(state: PermissionState, { kind, personId, school, classes, at }: AskedOfRecord): boolean {
  if (state.kind !== kind || state.school !== school || state.status !== 'granted') return false;
  const { from, to } = permissionSpan(state);
  if (at < from || at > to) return false;
  const { classes: covered, forStudents } = state.details;
  const isOfAll = covered.length === 0 || classes.every((key) => covered.includes(key));
  if (state.askerId === personId) return isOfAll;
  return forStudents && classes.length > 0 && isOfAll;
}
