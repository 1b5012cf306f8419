import type { BoardId, Person, Role } from '../people/person';
import type { CaseState } from './caseState';
import { neverFor, type NeverDeps } from './neverFor';

/** Who works at the school of a case, for one look at it: what was asked for once is not asked for again. */
export interface Colleagues {
  /** In the order of the roles, each person once. */
  withRoles(roles: readonly Role[]): Promise<readonly Person[]>;
  /** Ids of those who may not be given anything of the case. */
  never(): Promise<ReadonlySet<string>>;
}

export function colleaguesOf(deps: NeverDeps, board: BoardId, state: CaseState, at: Date): Colleagues {
  const known = new Map<Role, Promise<readonly Person[]>>();
  let never: Promise<ReadonlySet<string>> | null = null;
  const withRole = (role: Role): Promise<readonly Person[]> => {
    const found = known.get(role) ?? deps.directory.withRole(board, state.school, role);
    known.set(role, found);
    return found;
  };
  return {
    async withRoles(roles) {
      const people = (await Promise.all(roles.map(withRole))).flat();
      return [...new Map(people.map((person) => [person.id, person])).values()];
    },
    never: () => (never ??= neverFor(deps, board, state, at)),
  };
}
