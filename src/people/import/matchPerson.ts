import { isStudent } from '../person';
import { sideKey, type ResolvedPerson } from './mergeRosterRows';
import type { RegisteredPerson } from './peopleRegister';
import type { RosterRejectReason } from './roster';

/** Everybody who could be meant, by account and by number. */
export class KnownPeople {
  readonly #byAccount = new Map<string, RegisteredPerson>();
  readonly #byNumber = new Map<string, RegisteredPerson>();

  constructor(known: readonly RegisteredPerson[]) {
    for (const one of known) {
      const { userPrincipalName, stamnummer, school } = one.person;
      if (userPrincipalName !== null) this.#byAccount.set(userPrincipalName.toLowerCase(), one);
      if (stamnummer !== null) this.#byNumber.set(sideKey(school, isStudent(one.person), stamnummer), one);
    }
  }

  withAccount(account: string | null): RegisteredPerson | null {
    return account === null ? null : (this.#byAccount.get(account.toLowerCase()) ?? null);
  }

  withNumber({ schoolKey, kind, stamnummer }: ResolvedPerson): RegisteredPerson | null {
    return stamnummer === null ? null : (this.#byNumber.get(sideKey(schoolKey, kind === 'student', stamnummer)) ?? null);
  }
}

/**
 * Who this row is: by account, then by (school, stamnummer), never by name. Null for somebody new. What doesn't fit
 * together is refused: accounts of students who left are given to others, and with the person would come the consents.
 */
export function matchPerson(row: ResolvedPerson, known: KnownPeople): RegisteredPerson | RosterRejectReason | null {
  const byAccount = known.withAccount(row.account);
  const byNumber = known.withNumber(row);
  if (byAccount !== null && byNumber !== null && byAccount.person.id !== byNumber.person.id) return 'keysDiffer';
  const found = byAccount ?? byNumber;
  if (found === null) return null;
  const { person } = found;
  if (isStudent(person) !== (row.kind === 'student')) return 'otherSide';
  const bornElsewhen = differ(person.birthDate, row.birthDate);
  if (byAccount !== null && byNumber === null && person.stamnummer !== null && row.stamnummer !== null) {
    const bornTheSame = person.birthDate !== null && person.birthDate === row.birthDate;
    if (person.school === row.schoolKey ? !bornTheSame : bornElsewhen) return 'accountOfSomebodyElse';
  }
  const renamed = byAccount === null && differ(person.userPrincipalName?.toLowerCase() ?? null, row.account?.toLowerCase() ?? null);
  return renamed && bornElsewhen ? 'keysDiffer' : found;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
