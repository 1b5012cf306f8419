import type { RosterSchool } from './roster';

export interface Org {
  readonly id: string;
  readonly name: string;
  /** Lower case: `school`, `department`, `district` … */
  readonly type: string;
  readonly identifier: string | null;
  readonly parent: string | null;
}

/** Which of the organisations are schools, and to which school another one belongs: a department to the one above it. */
export function schoolsOfOrgs(orgs: readonly Org[]): { readonly schools: readonly RosterSchool[]; readonly schoolOf: (id: string) => string } {
  const byId = new Map(orgs.map((org) => [org.id, org]));
  const [only] = orgs.length === 1 ? orgs : [];
  const isSchool = (org: Org): boolean => org.type === 'school' || org === only;
  const schoolOf = (id: string): string => {
    const seen = new Set<string>();
    for (let org = byId.get(id); org !== undefined && !seen.has(org.id); org = byId.get(org.parent ?? '')) {
      if (isSchool(org)) return org.id;
      seen.add(org.id);
    }
    return id;
  };
  return { schools: orgs.filter(isSchool).map(({ id, name, identifier }) => ({ id, name, identifier })), schoolOf };
}
