import { readRoster } from '../../../src/people/import/readRoster';
import type { Roster } from '../../../src/people/import/roster';
import { csv, folderOf } from './folderOf';
import { ONE_ROSTER_1_1, ONE_ROSTER_1_2, SDS_1, SDS_2_1 } from './rosters';

const TODAY = '2026-11-22';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function read(files: Files, pieceSize?: number): Promise<Roster> {
  const roster = await readRoster(folderOf(files, pieceSize), TODAY);
  if ('kind' in roster) throw new Error(JSON.stringify(roster));
  return roster;
}

const short = ({ people }: Roster): readonly unknown[] =>
  people.map(({ kind, account, stamnummer, displayName, classes, mentorClasses }) => [kind, account, stamnummer, displayName, classes.join(' '), mentorClasses.join(' ')]);

const RENEE = ['student', '20401@dijk.example', '20401', 'Renée de Boër', '2A wi2A', ''];
const SEM = ['student', 'Sem.Kaya@Dijk.example', '20402', 'Sem Kaya', '2A', ''];

describe('each format', () => {
  it.each<[string, Files, string, readonly unknown[]]>([
    ['OneRoster 1.1', ONE_ROSTER_1_1, 'oneRoster1.1', [RENEE, SEM, ['teacher', 'jvw@dijk.example', '100', 'Joris van Wijk', '2A wi2A', '2A']]],
    ['OneRoster 1.2', ONE_ROSTER_1_2, 'oneRoster1.2', [RENEE, SEM, ['teacher', 'jvw@dijk.example', '100', 'Joris van Wijk', '2A wi2A', '2A'], ['otherStaff', 'dir@dijk.example', '101', 'Wil Baas', '', '']]],
    ['School Data Sync 2.1', SDS_2_1, 'sds2.1', [RENEE, SEM, ['teacher', 'jvw@dijk.example', '100', 'Joris van Wijk', '2A wi2A', ''], ['otherStaff', 'dir@dijk.example', '101', 'Wil Baas', '', '']]],
    ['School Data Sync 1', SDS_1, 'sds1', [RENEE, SEM, ['teacher', 'jvw@dijk.example', '20402', 'Joris van Wijk', '2A wi2A', '']]],
  ])('%s is recognised by itself and read', async (_name, files, format, people) => {
    const roster = await read(files);
    expect(roster.format).toBe(format);
    expect(roster.schools.map(({ name }) => name)).toEqual(['Dijkcollege']);
    expect(short(roster).slice(0, people.length)).toEqual(people);
    expect(roster.rejected).toEqual([]);
  });

  it.each<[string, Files, number, boolean]>([
    ['OneRoster 1.1', ONE_ROSTER_1_1, 2, true],
    ['OneRoster 1.2', ONE_ROSTER_1_2, 2, true],
    ['School Data Sync 2.1', SDS_2_1, 0, false],
    ['School Data Sync 1', SDS_1, 0, false],
  ])('%s says who is gone and whether it knows mentors', async (_name, files, inactive, knowsHomerooms) => {
    expect(await read(files)).toMatchObject({ inactive, knowsHomerooms });
  });

  it('is recognised without a manifest, and by names in any case', async () => {
    const { 'manifest.csv': _manifest, ...without } = ONE_ROSTER_1_1;
    expect((await read(without)).format).toBe('oneRoster1.1');
    expect((await read({ ...without, 'roles.csv': ONE_ROSTER_1_2['roles.csv'] ?? '' })).format).toBe('oneRoster1.2');
    expect((await read(Object.fromEntries(Object.entries(SDS_1).map(([name, text]) => [name.toUpperCase(), text])))).format).toBe('sds1');
  });
});

it('takes birth dates from demographics, and of nobody else', async () => {
  const { people, rejected } = await read(ONE_ROSTER_1_1);
  expect(people.map(({ birthDate }) => birthDate)).toEqual(['2012-03-04', null, null, null]);
  expect(rejected).toEqual([]);
});

it('never gives a right for what a roster calls an administrator, and has no parents', async () => {
  const { people } = await read(ONE_ROSTER_1_1);
  expect(people.find(({ account }) => account === 'dir@dijk.example')?.kind).toBe('otherStaff');
  expect(people.some(({ account }) => account === 'ouder@x.example')).toBe(false);
});

describe('the traps of lists', () => {
  const traps: readonly [string, (text: string) => string | Uint8Array][] = [
    ['a mark before the first header', (text) => `\uFEFF${text}`],
    ['windows-1252', (text) => Buffer.from(text, 'latin1')],
    ['carriage returns doubled', (text) => text.replaceAll('\r\n', '\r\r\n')],
    ['semicolons', (text) => text.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, ';')],
    ['headers in capitals', (text) => text.replace(/^[^\r]*/, (head) => head.toUpperCase())],
    ['the header once more as a row', (text) => text.replace(/^([^\r]*)\r\n/, '$1\r\n$1\r\n')],
    ['cells in quotes', (text) => text.replaceAll(/(?<=^|,)([^",\r\n]+)(?=,|\r|$)/gm, '"$1"')],
    ['extra columns', (text) => text.split('\r\n').map((line, index) => `${line},${index === 0 ? 'metadata.houvast' : 'x'}`).join('\r\n')],
  ];
  it.each(traps.flatMap(([trap, spoil]) => ([['OneRoster', ONE_ROSTER_1_1], ['SDS 1', SDS_1]] as const).map(([name, files]) => [trap, name, spoil, files] as const)))('%s (%s)', async (_trap, _name, spoil, files) => {
    const spoiled = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, spoil(text)]));
    const { people, rejected } = await read(spoiled);
    expect(people).toEqual((await read(files)).people.map((person) => expect.objectContaining({ ...person, line: expect.any(Number) })));
    expect(rejected).toEqual([]);
  });

  it('do not depend on how the bytes come in', async () => {
    expect(await read(ONE_ROSTER_1_2, 1)).toEqual(await read(ONE_ROSTER_1_2, 100_000));
  });
});

const withRow = (files: Readonly<Record<string, string>>, file: string, row: string): Files => ({ ...files, [file]: `${files[file]}\r\n${row}` });

describe('a row that is left out', () => {
  it.each<[string, Files, string, string]>([
    ['has too few cells', withRow(SDS_1, 'Student.csv', '20409,o1'), 'Student.csv', 'wrongNumberOfCells'],
    ['belongs to no school of the files', withRow({ ...SDS_1, 'School.csv': csv('SIS ID,Name', 'o1,Dijk', 'o2,Duin') }, 'Student.csv', '20409,o9,a@b.example,An,Ders,'), 'Student.csv', 'unknownSchool'],
    ['has no name', withRow(SDS_1, 'Student.csv', '20409,o1,a@b.example,,,'), 'Student.csv', 'noName'],
    ['has neither account nor number', withRow(SDS_2_1, 'users.csv', '0f14e45f-ceea-467f-a0e6-3d1f0a3b2c11,kees,Kees,Kist,,,,,'), 'users.csv', 'noKey'],
    ['has a date that could be two', withRow(SDS_1, 'Student.csv', '20409,o1,a@b.example,An,Ders,04/03/2012'), 'Student.csv', 'unreadableDate'],
    ['has a birth date to come', withRow(ONE_ROSTER_1_1, 'demographics.csv', 'u2,active,,2031-01-01,'), 'demographics.csv', 'unreadableDate'],
    ['puts a student before the class', withRow(ONE_ROSTER_1_1, 'enrollments.csv', 'e99,active,,c1,o1,u1,teacher,,,'), 'enrollments.csv', 'studentAndStaff'],
    ['puts a teacher among the students', withRow(ONE_ROSTER_1_1, 'enrollments.csv', 'e99,active,,c1,o1,t1,student,,,'), 'enrollments.csv', 'studentAndStaff'],
    ['names nobody of the files', withRow(ONE_ROSTER_1_1, 'enrollments.csv', 'e99,active,,c1,o1,u99,student,,,'), 'enrollments.csv', 'unknownPerson'],
    ['names no class of the files', withRow(ONE_ROSTER_1_1, 'enrollments.csv', 'e99,active,,c99,o1,u1,student,,,'), 'enrollments.csv', 'unknownClass'],
    ['is enrolled from a day that is none', withRow(ONE_ROSTER_1_1, 'enrollments.csv', 'e99,active,,c2,o1,u2,student,,31-02-2026,'), 'enrollments.csv', 'unreadableDate'],
  ])('%s', async (_what, files, file, reason) => {
    const extra = file === 'users.csv' ? withRow(files as Readonly<Record<string, string>>, 'roles.csv', '0f14e45f-ceea-467f-a0e6-3d1f0a3b2c11,o1,student,,,,,') : files;
    const { rejected } = await read(extra);
    const lines = String(files[file]).split('\r\n').length;
    expect(rejected).toEqual([{ file, line: lines, reason }]);
  });

  it('is somebody who is a student and teaches', async () => {
    const { rejected, people } = await read(withRow(ONE_ROSTER_1_2, 'roles.csv', 'r9,active,,u1,secondary,teacher,,,o1,'));
    expect(rejected).toContainEqual({ file: 'users.csv', line: 2, reason: 'studentAndStaff' });
    expect(people.some(({ stamnummer }) => stamnummer === '20401')).toBe(false);
  });
});

describe('what people call a class', () => {
  const withClasses = (...classes: readonly string[]): Files => ({
    ...ONE_ROSTER_1_1,
    'classes.csv': csv('sourcedId,title,classCode,classType,schoolSourcedId', ...classes),
    'enrollments.csv': csv('classSourcedId,userSourcedId,role', 'c1,u1,student', 'c2,u2,student', 'c1,t1,teacher'),
  });
  it.each([
    ['c1,2A,,homeroom,o1', '2A'],
    ['c1,Klas 2A,,homeroom,o1', '2A'],
    ['c1,Mentorklas 2A,,homeroom,o1', '2A'],
    ['c1,Tweede klas havo vwo afdeling A,2A,homeroom,o1', '2A'],
    ['c1,Wiskunde,wi2A,scheduled,o1', 'wi2A'],
    ['c1,Gym,,scheduled,o1', 'Gym'],
    ['c1,,2A,homeroom,o1', '2A'],
    ['c1,Tweede klas A,,homeroom,o1', 'Tweede klas A'],
  ])('%s is %s', async (row, key) => {
    const { people } = await read(withClasses(row, 'c2,9Z,,scheduled,o1'));
    expect(people.find(({ stamnummer }) => stamnummer === '20401')?.classes).toEqual([key]);
  });

  it('is another key for two classes with one name, because a teacher of one may not look into the other', async () => {
    const { people } = await read(withClasses('c1,2A,,scheduled,o1', 'c2,2A,,homeroom,o1'));
    expect(people.map(({ classes }) => classes)).toEqual([['2A (c1)'], ['2A'], ['2A (c1)'], []]);
  });

  it('is one key for two classes with one name and the same students', async () => {
    const files = { ...withClasses('c1,2A,,scheduled,o1', 'c2,2A,,scheduled,o1'), 'enrollments.csv': csv('classSourcedId,userSourcedId,role', 'c1,u1,student', 'c2,u1,student', 'c2,t1,teacher') };
    expect((await read(files)).people.map(({ classes }) => classes)).toEqual([['2A'], [], ['2A'], []]);
  });
});

describe('a folder that is no roster', () => {
  it.each<[string, Files, object]>([
    ['holds something else', { 'lijst.csv': 'a,b' }, { kind: 'unknownFormat' }],
    ['is empty', {}, { kind: 'unknownFormat' }],
    ['misses a file', { 'School.csv': SDS_1['School.csv'] ?? '', 'Student.csv': SDS_1['Student.csv'] ?? '' }, { kind: 'missingFile', file: 'Section.csv' }],
    ['misses a column', { ...SDS_1, 'Section.csv': csv('SIS ID,School SIS ID', 'c1,o1') }, { kind: 'missingColumns', file: 'Section.csv', columns: ['section name'] }],
    ['has a column twice', { ...SDS_1, 'School.csv': csv('SIS ID,Name,NAME', 'o1,Dijk,Duin') }, { kind: 'missingColumns', file: 'School.csv', columns: ['name'] }],
    ['has an empty file', { ...SDS_1, 'School.csv': '' }, { kind: 'missingColumns', file: 'School.csv', columns: ['sis id', 'name'] }],
    ['has an error page for a file', { ...ONE_ROSTER_1_1, 'users.csv': '<html><body>Fout</body></html>' }, { kind: 'missingColumns', file: 'users.csv' }],
  ])('%s', async (_what, files, problem) => {
    expect(await readRoster(folderOf(files), TODAY)).toMatchObject(problem);
  });
});
