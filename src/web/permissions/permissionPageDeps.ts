import type { PermissionDeps } from '../../permissions/permissionDeps';
import type { RecordingPermissions } from '../../permissions/recordingPermissions';
import type { StudentConsents } from '../../permissions/studentConsents';
import type { Ids } from '../../runtime/ids';
import type { IdentifyDeps } from '../identify';

/** Everything that the page about permissions needs. */
export interface PermissionPageDeps extends Omit<IdentifyDeps, 'directory'> {
  readonly permissions: PermissionDeps & { readonly studentConsents: StudentConsents };
  readonly recordings: Pick<RecordingPermissions, 'ofSchool'>;
  readonly ids: Ids;
}
