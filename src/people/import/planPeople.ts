import { isStudent, type BoardId, type Person } from '../person';
import { AccountLinks } from './accountLinks';
import { afterList, afterRoster } from './afterImport';
import { classesBySchool } from './classesBySchool';
import { declaredFor, NOTHING_DECLARED } from './declaredRoles';
import { KnownPeople, matchPerson } from './matchPerson';
import type { ResolvedPerson } from './mergeRosterRows';
import type { RegisteredPerson } from './peopleRegister';
import { personEffect, type PersonEffect } from './personEffect';
import { planSupervision, type Supervision } from './planSupervision';
import type { AccountRow } from './readAccounts';
import type { RoleRow } from './readRoles';
import type { RosterReject, RosterRejectReason } from './roster';

export interface PlannedPerson {
  readonly effect: PersonEffect;
  readonly after: RegisteredPerson;
}

export interface PeopleQuestion {
  readonly board: BoardId;
  readonly people: readonly ResolvedPerson[];
  readonly known: readonly RegisteredPerson[];
  readonly roleRows: readonly RoleRow[];
  readonly accountRows: readonly AccountRow[];
  /** Of the files: without homerooms they can't say that somebody no longer mentors a class. */
  readonly knowsHomerooms: boolean;
  /** Where somebody belongs whom only the school's own list names; null when the files have several schools. */
  readonly onlySchool: string | null;
  readonly newId: () => string;
}

export interface PeoplePlan {
  readonly planned: readonly PlannedPerson[];
  readonly supervision: readonly Supervision[];
  readonly rejected: readonly RosterReject[];
}

/**
 * What a roster and the school's list of roles make of the people that are known. Nobody is removed: who isn't in the
 * files stays as is. A role beyond student and teacher comes from the list only, and stays until the list names the
 * person again.
 */
export function planPeople(question: PeopleQuestion): PeoplePlan {
  const { board, people, knowsHomerooms, onlySchool, newId } = question;
  const known = new KnownPeople(question.known);
  const classes = classesBySchool(people);
  const list = new Map(Map.groupBy(question.roleRows, ({ account }) => account.toLowerCase()));
  const rejected: RosterReject[] = [];
  const refuse = (rows: readonly { readonly file: string; readonly line: number }[], reason: RosterRejectReason): void => {
    for (const { file, line } of rows) rejected.push({ file, line, reason });
  };
  const planned = new Map<string, PlannedPerson>();
  const links = new AccountLinks(question.accountRows, question.known);
  const keep = (before: RegisteredPerson | null, unlinked: RegisteredPerson): void => {
    const linked = links.link(unlinked);
    if ('line' in linked) refuse([linked], 'linkedToSomebodyElse');
    const after = 'line' in linked ? unlinked : linked;
    planned.set(after.person.id, { effect: personEffect(before, after), after });
  };

  for (const row of people) {
    const before = matchPerson(row, known);
    if (typeof before === 'string') {
      refuse([row], before);
      continue;
    }
    if (before !== null && planned.has(before.person.id)) {
      refuse([row], 'duplicate');
      continue;
    }
    const account = (row.account ?? before?.person.userPrincipalName ?? '').toLowerCase();
    const rows = list.get(account);
    list.delete(account);
    const start = before ?? blank(board, newId());
    if (row.kind === 'student') {
      refuse(rows ?? [], 'otherSide');
      keep(before, afterRoster(row, start, NOTHING_DECLARED, knowsHomerooms));
      continue;
    }
    const { declared, unknownClass } = declaredFor(row.schoolKey, before, rows, classes.get(row.schoolKey));
    refuse(unknownClass, 'unknownClass');
    if (row.kind === 'otherStaff' && declared.roles.length === 0 && declared.classes.length === 0) continue;
    keep(before, afterRoster(row, start, declared, knowsHomerooms));
  }

  // Named in the list, absent from the roster.
  for (const [account, rows] of list) {
    const before = known.withAccount(account);
    const name = rows.find((row) => row.name !== null)?.name ?? null;
    const school = before?.person.school ?? onlySchool;
    if (before !== null && isStudent(before.person)) refuse(rows, 'otherSide');
    else if (school === null || (before === null && name === null)) refuse(rows, 'unknownAccount');
    // The roster has a new account for them: the list must name that one.
    else if (before !== null && planned.has(before.person.id)) refuse(rows, 'unknownAccount');
    else {
      const { declared, unknownClass } = declaredFor(school, before, rows, classes.get(school));
      refuse(unknownClass, 'unknownClass');
      const start = before ?? newcomer(blank(board, newId()), { school, account: rows[0]?.account ?? account, name: name ?? '' });
      keep(before, afterList(start, declared));
    }
  }

  const { supervision, unknown } = planSupervision(question.roleRows, known, [...planned.values()].map(({ after }) => after.person));
  refuse(unknown, 'unknownSupervisor');
  return { planned: [...planned.values()], supervision, rejected };
}

function blank(boardId: BoardId, id: string): RegisteredPerson {
  const person: Person = { boardId, id, school: '', entraId: null, userPrincipalName: null, stamnummer: null, displayName: '', givenName: '', birthDate: null, roles: [], classes: [] };
  return { person, mentorClasses: [], declaredClasses: [] };
}

function newcomer(start: RegisteredPerson, { school, account, name }: { readonly school: string; readonly account: string; readonly name: string }): RegisteredPerson {
  return { ...start, person: { ...start.person, school, userPrincipalName: account, displayName: name, givenName: name.split(' ')[0] ?? name } };
}
