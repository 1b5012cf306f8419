import type { RegisteredPerson } from './peopleRegister';
import type { AccountRow } from './readAccounts';

/** Links people to their Entra objects; one object is one person. */
export class AccountLinks {
  readonly #rows: ReadonlyMap<string, AccountRow>;
  readonly #holders: Map<string, string>;

  constructor(rows: readonly AccountRow[], known: readonly RegisteredPerson[]) {
    this.#rows = new Map(rows.map((row) => [row.account.toLowerCase(), row]));
    this.#holders = new Map(known.flatMap(({ person }) => (person.entraId === null ? [] : [[person.entraId, person.id] as const])));
  }

  /** The row instead, when its object is somebody else. */
  link(one: RegisteredPerson): RegisteredPerson | AccountRow {
    const row = this.#rows.get(one.person.userPrincipalName?.toLowerCase() ?? '');
    if (row === undefined || row.entraId === one.person.entraId) return one;
    const holder = this.#holders.get(row.entraId);
    if (holder !== undefined && holder !== one.person.id) return row;
    this.#holders.set(row.entraId, one.person.id);
    return { ...one, person: { ...one.person, entraId: row.entraId } };
  }
}
