/** Who leads somebody, by the organisation's own accounts. `unknown`: it couldn't be asked in time. */
export type ManagerFound =
  | { readonly kind: 'manager'; readonly entraId: string }
  | { readonly kind: 'none' | 'notAllowed' | 'unknown' };

/** Port: asked where the school's own mapping has nobody. Answers within seconds and never throws. */
export interface ManagersOfStaff {
  managerOf(entraId: string): Promise<ManagerFound>;
}

/** Where nobody can be asked. */
export const noManagers: ManagersOfStaff = { managerOf: () => Promise.resolve({ kind: 'unknown' }) };
