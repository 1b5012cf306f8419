import { mergeRosterRows, type ResolvedPerson } from '../../../src/people/import/mergeRosterRows';
import type { RegisteredPerson } from '../../../src/people/import/peopleRegister';
import { planPeople, type PeoplePlan } from '../../../src/people/import/planPeople';
import type { RoleRow } from '../../../src/people/import/readRoles';
import type { Person, Role } from '../../../src/people/person';

function row(change: Partial<ResolvedPerson> = {}): ResolvedPerson {
  return {
    file: 'users.csv', line: 2, school: 'o1', schoolKey: 'dijk', kind: 'student', account: 'noor@dijk.example', stamnummer: '1',
    givenName: 'Noor', displayName: 'Noor Hiemstra', birthDate: '2012-01-01', classes: ['2A'], mentorClasses: [], ...change,
  };
}

const teacherRow = (change: Partial<ResolvedPerson> = {}): ResolvedPerson =>
  row({ kind: 'teacher', account: 'jo@dijk.example', stamnummer: '100', givenName: 'Jo', displayName: 'Jo Wijk', birthDate: null, classes: ['2A', '3B'], ...change });

function known(change: Partial<Person> = {}, more: Partial<RegisteredPerson> = {}): RegisteredPerson {
  const person: Person = {
    boardId: 'north', id: 'noor', school: 'dijk', entraId: 'e-noor', userPrincipalName: 'noor@dijk.example', stamnummer: '1',
    displayName: 'Noor Hiemstra', givenName: 'Noor', birthDate: '2012-01-01', roles: ['student'], classes: ['2A'], ...change,
  };
  return { person, mentorClasses: [], declaredClasses: [], ...more };
}

const knownTeacher = (change: Partial<Person> = {}, more: Partial<RegisteredPerson> = {}): RegisteredPerson =>
  known({ id: 'jo', entraId: null, userPrincipalName: 'jo@dijk.example', stamnummer: '100', displayName: 'Jo Wijk', givenName: 'Jo', birthDate: null, roles: ['teacher'], classes: ['2A', '3B'], ...change }, more);

function role(account: string, word: Role | null, change: Partial<RoleRow> = {}): RoleRow {
  return { file: 'houvast-rollen.csv', line: 2, account, role: word, classKey: null, supervisor: null, name: null, ...change };
}

function plan(people: readonly ResolvedPerson[], knownPeople: readonly RegisteredPerson[] = [], roleRows: readonly RoleRow[] = [], knowsHomerooms = false): PeoplePlan {
  let count = 0;
  return planPeople({ board: 'north', people, known: knownPeople, roleRows, accountRows: [], knowsHomerooms, onlySchool: 'dijk', newId: () => `new-${(count += 1)}` });
}

const effects = ({ planned }: PeoplePlan): readonly unknown[] => planned.map(({ effect, after }) => [after.person.id, effect]);
const only = (one: PeoplePlan): RegisteredPerson => {
  expect(one.planned).toHaveLength(1);
  return one.planned[0]!.after;
};

describe('who a student of the files is', () => {
  it.each<[string, Partial<ResolvedPerson>, Partial<Person>, readonly unknown[]]>([
    ['the one with the account and the number', {}, {}, ['noor', 'unchanged']],
    ['the one with the account in another case', { account: 'NOOR@Dijk.example' }, {}, ['noor', 'unchanged']],
    ['the one with the number, when the account changed', { account: 'nh@dijk.example' }, {}, ['noor', 'changed']],
    ['the one with the number, when no account is known', {}, { userPrincipalName: null }, ['noor', 'changed']],
    ['the one with the number, when the files have no account', { account: null }, {}, ['noor', 'unchanged']],
    ['the one with the account, when the files have no number', { stamnummer: null }, {}, ['noor', 'unchanged']],
    ['the one with the account, whose birth date was corrected', { birthDate: '2012-01-02' }, {}, ['noor', 'changed']],
    ['the one with the account, who got another number and was born the same day', { stamnummer: '9' }, {}, ['noor', 'changed']],
    ['the one who comes from another school with the account', { stamnummer: '77' }, { school: 'duin' }, ['noor', 'moved']],
    ['somebody new with the number of another school', { account: 'x@dijk.example' }, { school: 'duin' }, ['new-1', 'added']],
    ['somebody new with the same name', { account: 'noor2@dijk.example', stamnummer: '2' }, {}, ['new-1', 'added']],
    ['somebody new with the number of a teacher', { account: 'x@dijk.example' }, { roles: ['teacher'] }, ['new-1', 'added']],
  ])('%s', (_what, change, person, expected) => {
    expect(effects(plan([row(change)], [known(person)]))).toEqual([expected]);
  });

  it.each<[string, string, Partial<ResolvedPerson>, readonly RegisteredPerson[]]>([
    ['the account of one and the number of another', 'keysDiffer', { stamnummer: '2' }, [known(), known({ id: 'sem', userPrincipalName: 'sem@dijk.example', stamnummer: '2' })]],
    ['the account of somebody who left, given to another child', 'accountOfSomebodyElse', { stamnummer: '9', birthDate: '2014-05-05' }, [known()]],
    ['the same when no birth date is there to tell', 'accountOfSomebodyElse', { stamnummer: '9', birthDate: null }, [known()]],
    ['the same at another school', 'accountOfSomebodyElse', { stamnummer: '9', birthDate: '2014-05-05' }, [known({ school: 'duin' })]],
    ['a number that was given to another child', 'keysDiffer', { account: 'x@dijk.example', birthDate: '2014-05-05' }, [known()]],
    ['the account of a teacher', 'otherSide', {}, [known({ roles: ['teacher'] })]],
  ])('nobody, with %s', (_what, reason, change, people) => {
    const planned = plan([row(change)], people);
    expect(planned.rejected).toEqual([{ file: 'users.csv', line: 2, reason }]);
    expect(planned.planned).toEqual([]);
  });

  it('never becomes a teacher by a row', () => {
    expect(plan([teacherRow({ account: 'noor@dijk.example' })], [known()])).toMatchObject({ planned: [], rejected: [{ reason: 'otherSide' }] });
  });

  it('is one person only', () => {
    const planned = plan([row({ stamnummer: null }), row({ account: null, line: 3 })], [known()]);
    expect(effects(planned)).toEqual([['noor', 'unchanged']]);
    expect(planned.rejected).toEqual([{ file: 'users.csv', line: 3, reason: 'duplicate' }]);
  });
});

describe('a student who changes school', () => {
  it('stays the same person, with the new school, number and classes', () => {
    const { person } = only(plan([row({ schoolKey: 'duin', stamnummer: '88', classes: ['4H'] })], [known()]));
    expect(person).toEqual({ ...known().person, school: 'duin', stamnummer: '88', classes: ['4H'] });
  });
});

describe('what the files do not say', () => {
  it('stays: birth date, number, account', () => {
    const { person } = only(plan([row({ birthDate: null, stamnummer: null, classes: ['3A'] })], [known()]));
    expect(person).toMatchObject({ birthDate: '2012-01-01', stamnummer: '1', userPrincipalName: 'noor@dijk.example', classes: ['3A'] });
  });

  it('is no reason to do anything to who is not in them', () => {
    expect(effects(plan([row()], [known(), knownTeacher()]))).toEqual([['noor', 'unchanged']]);
  });
});

describe('several rows of one person', () => {
  const merged = (...rows: readonly ResolvedPerson[]) => mergeRosterRows(rows);
  it('become one person with all classes', () => {
    const { people, rejected } = merged(row({ account: null }), row({ classes: ['wi2A'], line: 3 }));
    expect(people).toEqual([row({ classes: ['2A', 'wi2A'] })]);
    expect(rejected).toEqual([]);
  });

  it.each<[string, Partial<ResolvedPerson>]>([
    ['another number', { stamnummer: '2' }],
    ['another account', { account: 'sem@dijk.example' }],
    ['another birth date', { birthDate: '2011-01-01' }],
    ['another kind', { kind: 'teacher' }],
    ['another school', { schoolKey: 'duin' }],
  ])('stay two people with one key when they have %s: only the first counts', (_what, change) => {
    const second = row({ ...change, line: 3 });
    const { people, rejected } = merged(row(), second);
    expect(people).toEqual([row()]);
    expect(rejected).toEqual([{ file: 'users.csv', line: 3, reason: 'duplicate' }]);
  });

  it('are two people at two schools with one number', () => {
    expect(merged(row(), row({ schoolKey: 'duin', account: 'sem@duin.example' })).people).toHaveLength(2);
  });
});

describe('roles', () => {
  it.each<[string, ResolvedPerson, readonly RegisteredPerson[], readonly RoleRow[], boolean, readonly Role[], readonly string[]]>([
    ['a teacher is a teacher', teacherRow(), [], [], false, ['teacher'], []],
    ['the teacher of a homeroom is its mentor', teacherRow({ mentorClasses: ['2A'] }), [], [], true, ['teacher', 'mentor'], ['2A']],
    ['the list makes somebody a mentor', teacherRow(), [], [role('JO@dijk.example', 'mentor', { classKey: '3b' })], false, ['teacher', 'mentor'], ['3B']],
    ['the list makes somebody more than one thing', teacherRow(), [], [role('jo@dijk.example', 'supervisor'), role('jo@dijk.example', 'zorgcoordinator')], false, ['teacher', 'supervisor', 'zorgcoordinator'], []],
    ['what an earlier list said stays without one', teacherRow(), [knownTeacher({ roles: ['teacher', 'mentor', 'schoolleiding'], classes: ['2A', '3B'] }, { mentorClasses: ['3B'], declaredClasses: ['3B'] })], [], true, ['teacher', 'mentor', 'schoolleiding'], ['3B']],
    ['the list names all roles of whom it names', teacherRow(), [knownTeacher({ roles: ['teacher', 'schoolleiding'] })], [role('jo@dijk.example', 'socialMediaCoach')], false, ['teacher', 'socialMediaCoach'], []],
    ['a row without a role takes them away', teacherRow(), [knownTeacher({ roles: ['teacher', 'schoolleiding'] })], [role('jo@dijk.example', null)], false, ['teacher'], []],
    ['another homeroom teacher takes over', teacherRow(), [knownTeacher({ roles: ['teacher', 'mentor'] }, { mentorClasses: ['2A'] })], [], true, ['teacher'], []],
    ['files that know no homerooms leave mentors as they are', teacherRow(), [knownTeacher({ roles: ['teacher', 'mentor'] }, { mentorClasses: ['2A'] })], [], false, ['teacher', 'mentor'], ['2A']],
    ['but not of a class that is no longer theirs', teacherRow({ classes: ['3B'] }), [knownTeacher({ roles: ['teacher', 'mentor'] }, { mentorClasses: ['2A'] })], [], false, ['teacher'], []],
    ['roles at one school are none at another', teacherRow({ schoolKey: 'duin' }), [knownTeacher({ roles: ['teacher', 'schoolleiding'] })], [], false, ['teacher'], []],
    ['an intern of the list belongs to the class', teacherRow({ kind: 'otherStaff', classes: ['3B'] }), [], [role('jo@dijk.example', 'intern', { classKey: '3B' })], false, ['intern'], []],
  ])('%s', (_what, person, people, rows, knowsHomerooms, roles, mentorClasses) => {
    const after = only(plan([person], people, rows, knowsHomerooms));
    expect(after.person.roles).toEqual(roles);
    expect(after.mentorClasses).toEqual(mentorClasses);
  });

  it('of office staff are none until somebody gives one', () => {
    const office = teacherRow({ kind: 'otherStaff' });
    expect(plan([office]).planned).toEqual([]);
    expect(only(plan([office], [], [role('jo@dijk.example', 'schoolleiding')])).person.roles).toEqual(['schoolleiding']);
  });

  it('are never given to a student', () => {
    const planned = plan([row()], [], [role('noor@dijk.example', 'administrator', { line: 5 })]);
    expect(only(planned).person.roles).toEqual(['student']);
    expect(planned.rejected).toEqual([{ file: 'houvast-rollen.csv', line: 5, reason: 'otherSide' }]);
    expect(plan([], [known()], [role('noor@dijk.example', 'administrator')])).toMatchObject({ planned: [], rejected: [{ reason: 'otherSide' }] });
  });

  it('make a class theirs, and no longer when the school has it no more', () => {
    const before = knownTeacher({ roles: ['teacher', 'mentor'], classes: ['1A', '2A', '3B'] }, { mentorClasses: ['1A'], declaredClasses: ['1A'] });
    const after = only(plan([teacherRow()], [before]));
    expect(after).toMatchObject({ person: { roles: ['teacher'], classes: ['2A', '3B'] }, mentorClasses: [], declaredClasses: [] });
  });

  it('of somebody from outside need a name the first time', () => {
    const outside = role('vp@extern.example', 'vertrouwenspersoon', { name: 'Vera Pol' });
    expect(only(plan([], [], [outside])).person).toMatchObject({ id: 'new-1', school: 'dijk', userPrincipalName: 'vp@extern.example', displayName: 'Vera Pol', givenName: 'Vera', roles: ['vertrouwenspersoon'] });
    expect(plan([], [], [{ ...outside, name: null }])).toMatchObject({ planned: [], rejected: [{ reason: 'unknownAccount' }] });
    const vera = known({ id: 'vera', userPrincipalName: 'VP@extern.example', stamnummer: null, roles: ['vertrouwenspersoon'], classes: [] });
    expect(effects(plan([], [vera], [{ ...outside, name: null }]))).toEqual([['vera', 'unchanged']]);
  });

  it('say nothing of a class that the school does not have', () => {
    const planned = plan([teacherRow()], [], [role('jo@dijk.example', 'mentor', { classKey: '9Z', line: 7 })]);
    expect(only(planned).person).toMatchObject({ roles: ['teacher'], classes: ['2A', '3B'] });
    expect(planned.rejected).toEqual([{ file: 'houvast-rollen.csv', line: 7, reason: 'unknownClass' }]);
  });

  it('are refused for an account that the roster has replaced', () => {
    const planned = plan([teacherRow({ account: 'jo.nieuw@dijk.example' })], [knownTeacher()], [role('jo@dijk.example', 'schoolleiding')]);
    expect(only(planned).person.roles).toEqual(['teacher']);
    expect(planned.rejected).toMatchObject([{ reason: 'unknownAccount' }]);
  });
});

describe('who leads whom', () => {
  const lead = teacherRow({ account: 'karin@dijk.example', stamnummer: '101' });
  it('comes from the list, for people of the files and people who were known', () => {
    const { supervision } = plan([teacherRow(), lead], [knownTeacher()], [role('jo@dijk.example', null, { supervisor: 'KARIN@dijk.example' })]);
    expect(supervision).toEqual([{ of: 'jo', supervisor: 'new-1' }]);
  });

  it.each([
    ['themselves', 'jo@dijk.example'],
    ['a student', 'noor@dijk.example'],
    ['nobody who is known', 'niemand@dijk.example'],
  ])('is refused for %s', (_what, supervisor) => {
    const planned = plan([teacherRow(), row()], [], [role('jo@dijk.example', null, { supervisor, line: 4 })]);
    expect(planned.supervision).toEqual([]);
    expect(planned.rejected).toEqual([{ file: 'houvast-rollen.csv', line: 4, reason: 'unknownSupervisor' }]);
  });
});
