import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { Tx, UnitOfWork } from '../../runtime/unitOfWork';
import { isStudent, type BoardId } from '../person';
import { mergeRosterRows } from './mergeRosterRows';
import { peopleImportStop, type PeopleImportStop } from './peopleImportStop';
import type { NumberKey, PeopleRegister, RegisteredSchool } from './peopleRegister';
import type { PersonEffect } from './personEffect';
import { planPeople, type PlannedPerson } from './planPeople';
import type { AccountList } from './readAccounts';
import type { RoleList } from './readRoles';
import type { Roster, RosterFormat, RosterReject } from './roster';
import { schoolKeys, type SchoolKeys } from './schoolKeys';

/** What of an import goes into the account of what happened. */
export interface PeopleImported {
  readonly board: BoardId;
  readonly school: string;
  readonly added: number;
  readonly changed: number;
  readonly at: Date;
}

export interface PeopleImportDeps {
  readonly register: PeopleRegister;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'uuid'>;
  /** Writes the audit event; the audit room stands behind this one. */
  readonly account: (tx: Tx, imported: PeopleImported) => Promise<void>;
}

export interface PeopleImportQuestion {
  readonly board: BoardId;
  readonly roster: Roster;
  /** Null: the roster came without the school's own list. */
  readonly roles: RoleList | null;
  /** Null: the roster came without a list of Entra's users. */
  readonly accounts: AccountList | null;
  /** Key of the one school that it is about; null: all of the files. */
  readonly school: string | null;
  /** Without it nothing is written. */
  readonly apply: boolean;
  /** Somebody has seen why it stopped and wants it all the same. */
  readonly confirmed: boolean;
}

export interface PeopleReport extends Readonly<Record<PersonEffect, number>> {
  readonly kind: 'report';
  readonly format: RosterFormat;
  /** Our keys. */
  readonly schools: readonly string[];
  /** Those that are new with this import. */
  readonly opened: readonly string[];
  readonly people: number;
  readonly inactive: number;
  readonly rejected: readonly RosterReject[];
  readonly applied: boolean;
  readonly stopped: PeopleImportStop | null;
}

export type PeopleImportOutcome = PeopleReport | Exclude<SchoolKeys, { kind: 'keys' }>;

/** Compares a roster with who is known and, when asked, takes it over: all of it or nothing, one import at a time. */
export async function importPeople(deps: PeopleImportDeps, question: PeopleImportQuestion): Promise<PeopleImportOutcome> {
  const { board, roster, roles } = question;
  const { register } = deps;
  return deps.unitOfWork.run(async (tx) => {
    if (question.apply) await register.lock(tx, board);
    const knownSchools = await register.schools(tx, board);
    const found = schoolKeys(roster.schools.filter(({ id }) => roster.people.some(({ school }) => school === id)), knownSchools, question.school);
    if (found.kind !== 'keys') return found;
    const schools = [...new Map([...found.keys.values()].map((school) => [school.key, school])).values()];
    const here = mergeRosterRows(roster.people.flatMap((person) => {
      const school = found.keys.get(person.school);
      return school === undefined ? [] : [{ ...person, schoolKey: school.key }];
    }));

    const numbers = here.people.flatMap(({ schoolKey, stamnummer }): readonly NumberKey[] => (stamnummer === null ? [] : [{ school: schoolKey, stamnummer }]));
    const accounts = [...here.people.map(({ account }) => account), ...(roles?.rows ?? []).flatMap(({ account, supervisor }) => [account, supervisor])].filter((account) => account !== null);
    const accountRows = question.accounts?.rows ?? [];
    const known = await register.matching(tx, board, { accounts, numbers, entraIds: accountRows.map(({ entraId }) => entraId) });
    const plan = planPeople({
      board,
      people: here.people,
      known,
      roleRows: roles?.rows ?? [],
      accountRows,
      knowsHomerooms: roster.knowsHomerooms,
      onlySchool: schools.length === 1 ? (schools[0]?.key ?? null) : null,
      newId: () => deps.ids.uuid(),
    });

    const sizes = await sizesOf(deps, tx, board, schools, plan.planned);
    const count = (effect: PersonEffect, school?: string): number => plan.planned.filter((one) => one.effect === effect && (school === undefined || one.after.person.school === school)).length;
    const [added, changed, moved, unchanged] = [count('added'), count('changed'), count('moved'), count('unchanged')];
    const stopped = question.confirmed ? null : peopleImportStop({ sizes, changed: changed + moved, matched: changed + moved + unchanged });
    const applied = question.apply && stopped === null;
    if (applied) {
      for (const school of schools) await register.openSchool(tx, board, school);
      await register.save(tx, board, plan.planned.filter(({ effect }) => effect !== 'unchanged').map(({ after }) => after));
      await register.setSupervisors(tx, board, plan.supervision);
      const at = deps.clock.now();
      for (const { school, students } of sizes) {
        const counts = { school, added: count('added', school), changed: count('changed', school) + count('moved', school) };
        await register.record(tx, board, { ...counts, students, changed: count('changed', school), moved: count('moved', school), at });
        await deps.account(tx, { board, ...counts, at });
      }
    }
    return {
      kind: 'report',
      format: roster.format,
      schools: schools.map(({ key }) => key).toSorted(),
      opened: schools.map(({ key }) => key).filter((key) => knownSchools.every((school) => school.key !== key)).toSorted(),
      people: plan.planned.length,
      inactive: roster.inactive,
      added,
      changed,
      moved,
      unchanged,
      rejected: [...roster.rejected, ...(roles?.rejected ?? []), ...(question.accounts?.rejected ?? []), ...here.rejected, ...plan.rejected].toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
      applied,
      stopped,
    };
  });
}

async function sizesOf({ register }: PeopleImportDeps, tx: Tx, board: BoardId, schools: readonly RegisteredSchool[], planned: readonly PlannedPerson[]) {
  const keys = schools.map(({ key }) => key);
  const last = await register.lastSizes(tx, board, keys);
  return keys.map((school) => ({ school, students: planned.filter(({ after }) => after.person.school === school && isStudent(after.person)).length, last: last.get(school) ?? null }));
}
