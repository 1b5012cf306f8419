import type { Person } from '../../people/person';
import type { PermissionPageDeps } from './permissionPageDeps';

/** That somebody looked at the register, or took it along, before anything of it is given. */
export async function recordLook({ permissions: { audit, unitOfWork, clock } }: PermissionPageDeps, { boardId, school, id }: Person, schoolYear: number, exported: boolean): Promise<void> {
  await unitOfWork.run((tx) => audit.record(tx, { type: 'permission.registerSeen', boardId, at: clock.now(), by: id, about: [], school, schoolYear, exported }));
}
