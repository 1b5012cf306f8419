import type { Directory } from '../../src/people/directory';
import type { DirectoryContent } from '../../src/people/inMemoryDirectory';
import type { Person } from '../../src/people/person';

export interface DirectoryUnderTest {
  readonly directory: Directory;
  readonly close?: () => Promise<void>;
}

const uuid = (number: number): string => `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function person(number: number, over: Partial<Person>): Person {
  return {
    boardId: 'north',
    id: uuid(number),
    school: 'dijk',
    entraId: `e0000000-0000-4000-8000-${String(number).padStart(12, 'a')}`,
    userPrincipalName: `p${number}@dijk.example`,
    stamnummer: null,
    displayName: `Persoon ${number}`,
    givenName: 'Persoon',
    birthDate: null,
    roles: ['student'],
    classes: [],
    ...over,
  };
}

const student = person(1, { stamnummer: '1001', birthDate: '2011-02-28', classes: ['2A'], userPrincipalName: 'Zoe.Oe@Dijk.example', displayName: 'Zoë Öe' });
const classmate = person(2, { stamnummer: '1002', classes: ['2A', 'wisB-2'] });
const elsewhere = person(3, { school: 'duin', stamnummer: '1001', classes: ['2A'], userPrincipalName: 'p3@duin.example' });
const teacher = person(4, { roles: ['teacher', 'mentor'], classes: ['2A', 'wisB-2'], stamnummer: '77' });
const lead = person(5, { roles: ['supervisor'] });
const deputyOld = person(6, { roles: ['supervisor'] });
const deputyNew = person(7, { roles: ['supervisor', 'teacher'] });
const guest = person(8, { entraId: null, userPrincipalName: null, stamnummer: '1008' });
const newcomer = person(10, { entraId: null, userPrincipalName: 'nieuw@dijk.example', roles: ['teacher'] });
const otherBoard = person(9, { boardId: 'south', stamnummer: '1009', roles: ['student', 'supervisor'], classes: ['2A'] });

export const directoryContent: DirectoryContent = {
  people: [student, classmate, elsewhere, teacher, lead, deputyOld, deputyNew, guest, newcomer, otherBoard],
  mentorships: [{ personId: teacher.id, classKey: '2A' }],
  supervision: [{ of: teacher.id, supervisor: lead.id }],
  deputies: [
    { of: lead.id, deputy: deputyOld.id, from: '2026-09-01', to: '2026-12-31' },
    { of: lead.id, deputy: deputyNew.id, from: '2026-11-10', to: '2026-11-20' },
  ],
};

/** What every directory must do. `make` fills it with the content given. */
export function directoryContract(name: string, make: (content: DirectoryContent) => Promise<DirectoryUnderTest>): void {
  describe(`${name} as a directory`, () => {
    let directory: Directory;
    let close: (() => Promise<void>) | undefined;

    beforeAll(async () => {
      ({ directory, close } = await make(directoryContent));
    });

    afterAll(async () => {
      await close?.();
    });

    const idsOf = (people: readonly Person[]): string[] => people.map(({ id }) => id).toSorted();

    it('gives a person back whole', async () => {
      expect(await directory.byId('north', student.id)).toEqual(student);
      expect(await directory.byId('north', guest.id)).toEqual(guest);
      expect(await directory.byId('north', teacher.id)).toEqual(teacher);
    });

    it('finds an Entra id written in capitals', async () => {
      expect((await directory.byEntraId('north', teacher.entraId!.toUpperCase()))?.id).toBe(teacher.id);
    });

    it('finds a whole roster by Entra ids, in any case, and leaves out strangers and other boards', async () => {
      const roster = [teacher.entraId!.toUpperCase(), student.entraId!, otherBoard.entraId!, uuid(404), student.entraId!];
      expect(idsOf(await directory.byEntraIds('north', roster))).toEqual([student.id, teacher.id]);
      expect(idsOf(await directory.byEntraIds('south', roster))).toEqual([otherBoard.id]);
      expect(await directory.byEntraIds('north', [])).toEqual([]);
    });

    it('finds several at once and leaves out whom it does not know', async () => {
      expect(idsOf(await directory.byIds('north', [teacher.id, student.id, uuid(404), student.id]))).toEqual([student.id, teacher.id]);
      expect(await directory.byIds('north', [])).toEqual([]);
    });

    it.each([
      ['a stamnummer', 'dijk', '1001', student],
      ['that same stamnummer at another school', 'duin', '1001', elsewhere],
      ['a stamnummer with blanks around it', 'dijk', ' 1002 ', classmate],
      ['a user principal name', 'dijk', 'Zoe.Oe@Dijk.example', student],
      ['a user principal name in another case', 'dijk', 'zoe.oe@DIJK.EXAMPLE', student],
      ['a student without an account', 'dijk', '1008', guest],
      ['an account of another school', 'dijk', 'p3@duin.example', null],
      ['a display name', 'dijk', 'Zoë Öe', null],
      ['a part of a stamnummer', 'dijk', '100', null],
      ['a member of staff', 'dijk', '77', null],
      ['a student of another board', 'dijk', '1009', null],
      ['nothing at all', 'dijk', '', null],
      ['blanks', 'dijk', '  ', null],
      ['a pattern', 'dijk', '%', null],
      ['somebody who thinks this is SQL', 'dijk', "' or '1'='1", null],
    ])('looks for a student by %s', async (_what, school, key, expected) => {
      expect((await directory.byStudentKey('north', school, key))?.id ?? null).toBe(expected?.id ?? null);
    });

    it('connects an account with whom it belongs to, once, and never takes one away', async () => {
      const account = (userPrincipalName: string, number: number) => ({ userPrincipalName, entraId: `f0000000-0000-4000-8000-${String(number).padStart(12, '0')}` });
      expect(await directory.linkAccounts('north', [])).toBe(false);
      expect(await directory.linkAccounts('north', [account('nobody@dijk.example', 1), account(student.userPrincipalName!, 2), { ...account(newcomer.userPrincipalName!, 3), entraId: teacher.entraId! }])).toBe(false);
      expect((await directory.byId('north', student.id))?.entraId).toBe(student.entraId);
      expect(await directory.linkAccounts('south', [account(newcomer.userPrincipalName!, 3)])).toBe(false);
      const own = account(newcomer.userPrincipalName!.toUpperCase(), 3);
      expect(await directory.linkAccounts('north', [{ ...own, entraId: own.entraId.toUpperCase() }])).toBe(true);
      expect((await directory.byEntraId('north', own.entraId))?.id).toBe(newcomer.id);
      expect(await directory.linkAccounts('north', [account(newcomer.userPrincipalName!, 5)])).toBe(false);
    });

    it('knows everyone of a class, students and staff, of that school only', async () => {
      expect(idsOf(await directory.inClass('north', 'dijk', '2A'))).toEqual([student.id, classmate.id, teacher.id]);
      expect(idsOf(await directory.inClass('north', 'dijk', 'wisB-2'))).toEqual([classmate.id, teacher.id]);
      expect(await directory.inClass('north', 'dijk', '9Z')).toEqual([]);
    });

    it('finds the students of several classes at once, each once, without staff', async () => {
      expect(idsOf(await directory.studentsIn('north', 'dijk', ['2A', 'wisB-2']))).toEqual([student.id, classmate.id]);
      expect(idsOf(await directory.studentsIn('north', 'dijk', ['wisB-2', '9Z']))).toEqual([classmate.id]);
      expect(idsOf(await directory.studentsIn('north', 'duin', ['2A']))).toEqual([elsewhere.id]);
      expect(await directory.studentsIn('north', 'dijk', [])).toEqual([]);
    });

    it('finds many students at once, each by the key as it was given', async () => {
      const keys = ['1001', ' 1002 ', 'ZOE.oe@dijk.example', '9999', '', '77', 'p3@duin.example', '1009'];
      const found = await directory.byStudentKeys('north', 'dijk', keys);
      expect([...found].map(([key, { id }]) => [key, id])).toEqual([
        ['1001', student.id],
        [' 1002 ', classmate.id],
        ['ZOE.oe@dijk.example', student.id],
      ]);
      expect((await directory.byStudentKeys('north', 'duin', ['1001'])).get('1001')?.id).toBe(elsewhere.id);
      expect((await directory.byStudentKeys('north', 'dijk', [])).size).toBe(0);
    });

    it('knows the classes of a school', async () => {
      expect(await directory.classes('north', 'dijk')).toEqual(['2A', 'wisB-2']);
      expect(await directory.classes('north', 'duin')).toEqual(['2A']);
      expect(await directory.classes('north', 'nowhere')).toEqual([]);
    });

    it('tells the class that somebody mentors from one that they only teach', async () => {
      expect(await directory.mentorClasses('north', teacher.id)).toEqual(['2A']);
      expect(idsOf(await directory.mentorsOf('north', 'dijk', '2A'))).toEqual([teacher.id]);
      expect(await directory.mentorsOf('north', 'dijk', 'wisB-2')).toEqual([]);
      expect(await directory.mentorsOf('north', 'duin', '2A')).toEqual([]);
      expect(await directory.mentorClasses('north', student.id)).toEqual([]);
      expect(await directory.mentorClasses('south', teacher.id)).toEqual([]);
    });

    it('finds who holds a role, also as a second one', async () => {
      expect(idsOf(await directory.withRole('north', 'dijk', 'supervisor'))).toEqual([lead.id, deputyOld.id, deputyNew.id]);
      expect(idsOf(await directory.withRole('north', 'dijk', 'mentor'))).toEqual([teacher.id]);
      expect(await directory.withRole('north', 'duin', 'mentor')).toEqual([]);
      expect(idsOf(await directory.withRoleOnBoard('north', 'student'))).toEqual(idsOf((await Promise.all(['dijk', 'duin'].map((school) => directory.withRole('north', school, 'student')))).flat()));
    });

    it('knows the supervisor, and says so when nobody is set', async () => {
      expect((await directory.supervisorOf('north', teacher.id))?.id).toBe(lead.id);
      expect(await directory.supervisorOf('north', lead.id)).toBeNull();
      expect(await directory.supervisorOf('north', uuid(404))).toBeNull();
    });

    it.each([
      ['the day before', '2026-08-31', []],
      ['the first day', '2026-09-01', [deputyOld.id]],
      ['the first day of a second one, who comes first', '2026-11-10', [deputyNew.id, deputyOld.id]],
      ['the last day of the second one', '2026-11-20', [deputyNew.id, deputyOld.id]],
      ['the day after that', '2026-11-21', [deputyOld.id]],
      ['the last day', '2026-12-31', [deputyOld.id]],
      ['the day after', '2027-01-01', []],
    ])('knows who deputises on %s', async (_day, on, expected) => {
      expect((await directory.deputiesOf('north', lead.id, on)).map(({ id }) => id)).toEqual(expected);
    });

    it('never answers across boards', async () => {
      expect(await directory.byId('south', student.id)).toBeNull();
      expect(await directory.byEntraId('south', student.entraId!)).toBeNull();
      expect(await directory.byIds('south', [student.id])).toEqual([]);
      expect(await directory.byStudentKey('south', 'dijk', '1001')).toBeNull();
      expect(idsOf(await directory.inClass('south', 'dijk', '2A'))).toEqual([otherBoard.id]);
      expect(idsOf(await directory.withRole('south', 'dijk', 'supervisor'))).toEqual([otherBoard.id]);
      expect(await directory.supervisorOf('south', teacher.id)).toBeNull();
      expect(await directory.deputiesOf('south', lead.id, '2026-11-15')).toEqual([]);
    });
  });
}
