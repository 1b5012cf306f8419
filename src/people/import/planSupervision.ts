import { isStudent, type Person } from '../person';
import type { KnownPeople } from './matchPerson';
import type { RoleRow } from './readRoles';

/** Who answers to whom, by ids. */
export interface Supervision {
  readonly of: string;
  readonly supervisor: string;
}

/** From the school's own list; a row that names no supervisor changes nothing. Nobody leads themselves, and no student leads. */
export function planSupervision(rows: readonly RoleRow[], known: KnownPeople, planned: readonly Person[]): { readonly supervision: readonly Supervision[]; readonly unknown: readonly RoleRow[] } {
  const byAccount = new Map(planned.map((person) => [person.userPrincipalName?.toLowerCase(), person]));
  const staff = (account: string): Person | null => {
    const person = byAccount.get(account.toLowerCase()) ?? known.withAccount(account)?.person ?? null;
    return person === null || isStudent(person) ? null : person;
  };
  const supervision = new Map<string, string>();
  const unknown: RoleRow[] = [];
  for (const row of rows) {
    const of = staff(row.account);
    if (of === null || row.supervisor === null) continue;
    const supervisor = staff(row.supervisor);
    if (supervisor === null || supervisor.id === of.id) unknown.push(row);
    else supervision.set(of.id, supervisor.id);
  }
  return { supervision: [...supervision].map(([of, supervisor]) => ({ of, supervisor })), unknown };
}
