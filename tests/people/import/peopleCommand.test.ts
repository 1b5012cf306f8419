import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { peopleCommand } from '../../../src/cli/people';
import { usualPurposes } from '../../../src/consent/usualPurposes';
import { createMagisterClient } from '../../../src/magister/magisterClient';
import { secret } from '../../../src/config/secret';
import { randomIds } from '../../../src/runtime/ids';
import { SqlDirectory } from '../../../src/storage/directory.sql';
import { SqlPeopleRegister } from '../../../src/storage/peopleRegister.sql';
import { SqlUnitOfWork } from '../../../src/storage/unitOfWork.sql';
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase';
import { reply, startMagisterStandIn, type MagisterStandIn } from '../../magister/magisterStandIn';
import { ONE_ROSTER_1_1 } from './rosters';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'consent_purpose', 'people_import');
  folder = await mkdtemp(path.join(os.tmpdir(), 'houvast-people-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => database.close());

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
}

function office(magister: MagisterStandIn | null = null, password?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line), stdin: Readable.from(['']) };
  const account = magister === null ? null : { ...magister.account, ...(password === undefined ? {} : { password: secret(password) }) };
  const deps = {
    board: 'north',
    register: new SqlPeopleRegister(usualPurposes, []),
    unitOfWork: new SqlUnitOfWork(database.db),
    clock: { now: () => new Date('2026-11-22T10:00:00Z') },
    ids: randomIds,
    account: () => Promise.resolve(),
    magister: account === null ? null : createMagisterClient(account, { beginMs: 2_000, pauseMs: 2_000 }),
  };
  return { out, err, run: (...args: string[]) => peopleCommand(args, io, deps) };
}

const ROLES = 'account;rol;klas;leidinggevende\ndir@dijk.example;schoolleiding;;\njvw@dijk.example;;;dir@dijk.example\nwie@dijk.example;beheerder;;\n';

it('takes a folder over, with the roles that the school added', async () => {
  await put({ ...ONE_ROSTER_1_1, 'houvast-rollen.csv': ROLES });
  const { out, err, run } = office();
  expect(await run('import', folder)).toBe(0);
  expect(out).toEqual([
    '4 personen gelezen (OneRoster 1.1), voor: dijkcollege',
    'Nieuw in Houvast, met meelezen uit: dijkcollege',
    '      4  nieuw',
    '      0  gewijzigd',
    '      0  van een andere school gekomen',
    '      0  ongewijzigd',
    '      2  niet meer actief, overgeslagen',
    '      1  afgekeurde regels',
    '  houvast-rollen.csv, regel 4: dit account is niet bekend; zet de naam erbij in een kolom naam',
    'De mensen en klassen zijn bijgewerkt.',
  ]);
  expect(err).toEqual([]);
  const [joris] = await new SqlDirectory(database.db).mentorsOf('north', 'dijkcollege', '2A');
  expect((await new SqlDirectory(database.db).supervisorOf('north', joris?.id ?? ''))?.roles).toEqual(['schoolleiding']);
});

it('answers in JSON, and with --dry-run only shows', async () => {
  await put(ONE_ROSTER_1_1);
  const { out, run } = office();
  const report = { format: 'oneRoster1.1', schools: ['dijk'], opened: ['dijk'], people: 3, added: 3, changed: 0, moved: 0, unchanged: 0, inactive: 2, rejected: [], stopped: null };
  expect(await run('import', folder, '--school', 'dijk', '--dry-run', '--json')).toBe(0);
  expect(JSON.parse(out.splice(0).join(''))).toEqual({ ...report, applied: false });
  expect(await run('import', folder, '--school', 'dijk', '--json', '--apply')).toBe(0);
  expect(JSON.parse(out.splice(0).join(''))).toEqual({ ...report, applied: true });
});

it('tells in English too that it only showed', async () => {
  await put(ONE_ROSTER_1_1);
  const { out, run } = office();
  expect(await run('import', folder, '--dry-run', '--language', 'en')).toBe(0);
  expect(out.at(0)).toBe('3 people read (OneRoster 1.1), for: dijkcollege');
  expect(out.at(-1)).toMatch(/^Nothing was stored/);
});

it('stops at a folder that is cut off, with exit code 1, until it is confirmed', async () => {
  const users = (count: number): string => `SIS ID,School SIS ID,Username,First Name,Last Name\n${Array.from({ length: count }, (_, index) => `${index + 1},o1,${index + 1}@d.example,An,Ders`).join('\n')}`;
  const files = { 'School.csv': 'SIS ID,Name\no1,Dijk', 'Section.csv': 'SIS ID,School SIS ID,Section Name\n', 'StudentEnrollment.csv': 'Section SIS ID,SIS ID\n' };
  const { err, out, run } = office();
  await put({ ...files, 'Student.csv': users(20) });
  expect(await run('import', folder)).toBe(0);
  await put({ 'Student.csv': users(5) });
  expect(await run('import', folder)).toBe(1);
  expect(err.splice(0).join()).toContain('veel minder leerlingen');
  expect(out.at(-1)).toBe('Er is niets vastgelegd.');
  expect(await run('import', folder, '--dry-run')).toBe(0);
  expect(await run('import', folder, '--confirm')).toBe(0);
});

it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  ['a folder with something else', { 'lijst.csv': 'a' }, [], 'herken deze bestanden niet'],
  ['a folder without all files', { ...ONE_ROSTER_1_1, 'orgs.csv': 'sourcedId' }, [], 'orgs.csv'],
  ['a list of roles without its columns', { ...ONE_ROSTER_1_1, 'houvast-rollen.csv': 'wie;wat\n' }, [], 'houvast-rollen.csv'],
  ['a folder with nobody', { ...ONE_ROSTER_1_1, 'users.csv': (ONE_ROSTER_1_1['users.csv'] ?? '').split('\r\n')[0] ?? '', 'enrollments.csv': (ONE_ROSTER_1_1['enrollments.csv'] ?? '').split('\r\n')[0] ?? '' }, [], 'niemand'],
])('refuses %s, without naming anybody', async (_what, files, more, words) => {
  await put(files);
  const { out, err, run } = office();
  expect(await run('import', folder, ...more)).toBe(1);
  expect(out).toEqual([]);
  expect(err.join('\n')).toContain(words);
  expect(err.join('\n')).not.toMatch(/Renée|Boër/);
});

it('refuses a folder that is not there, and Magister when it is not set up', async () => {
  const { err, run } = office();
  expect(await run('import', path.join(folder, 'nergens'))).toBe(1);
  expect(await run('import', '--magister', '--school', 'dijk')).toBe(1);
  expect(err.join('\n')).toMatch(/Klopt de naam[\s\S]*MAGISTER_URL/);
});

it.each<readonly string[]>([
  ['import'], ['export', 'map'], ['import', 'map', 'map'], ['import', 'map', '--wat'],
  ['import', 'map', '--apply', '--dry-run'], ['import', 'map', '--language', 'de'], [],
])('explains itself for: %s %s %s %s', async (...args) => {
  const { err, run } = office();
  expect(await run(...args.filter((arg) => arg !== undefined))).toBe(2);
  expect(err.join('\n')).toContain('houvast people import');
});

describe('from Magister', () => {
  const HEAD = 'stamnr_str;Roepnaam;Tussenv;Achternaam;Email;Klas;geb_datum_str;Administratieve_eenheid.Omschrijving';
  let magister: MagisterStandIn;
  beforeEach(async () => {
    magister = await startMagisterStandIn();
  });
  afterEach(() => magister.stop());

  it('makes people and classes of the active students, one person of several enrolments', async () => {
    magister.activeStudents = Buffer.from([HEAD, '20401;Renée;de;Boër;20401@dijk.example;2A;04-03-2012;Dijkcollege', '20401;Renée;de;Boër;20401@Dijk.example;2Kunst;04-03-2012;Dijkcollege', '20402;Sem;;Kaya;;2A;;Dijkcollege'].join('\r\n'), 'latin1');
    const { out, err, run } = office(magister);
    expect(await run('import', '--magister', '--school', 'dijk', '--json')).toBe(0);
    expect(err).toEqual([]);
    expect(JSON.parse(out.join(''))).toMatchObject({ format: 'magister', schools: ['dijk'], people: 2, added: 2, rejected: [], applied: true });
    const people = await new SqlDirectory(database.db).byStudentKeys('north', 'dijk', ['20401', '20402']);
    expect([...people.values()]).toMatchObject([
      { displayName: 'Renée de Boër', birthDate: '2012-03-04', classes: ['2A', '2Kunst'], userPrincipalName: '20401@dijk.example' },
      { displayName: 'Sem Kaya', birthDate: null, classes: ['2A'] },
    ]);
    expect((await database.db.selectFrom('school').select('name').execute()).map(({ name }) => name)).toEqual(['Dijkcollege']);
  });

  it('takes staff from the list of roles beside it', async () => {
    magister.activeStudents = `${HEAD}\r\n20401;Noor;;Hiemstra;20401@dijk.example;2A;;\r\n`;
    await put({ 'houvast-rollen.csv': 'account;rol;klas;leidinggevende;naam\njo@dijk.example;docent;2A;;Jo Wijk\njo@dijk.example;mentor;2A;;\n', 'users.csv': 'geen rooster' });
    const { run } = office(magister);
    expect(await run('import', folder, '--magister', '--school', 'dijk')).toBe(0);
    expect(await new SqlDirectory(database.db).mentorsOf('north', 'dijk', '2A')).toMatchObject([{ displayName: 'Jo Wijk', roles: ['teacher', 'mentor'], classes: ['2A'] }]);
  });

  it('needs to hear which school it is', async () => {
    const { err, run } = office(magister);
    expect(await run('import', '--magister')).toBe(2);
    expect(err.join()).toContain('--school');
  });

  it.each<[string, () => void, string | undefined, RegExp]>([
    ['the password is wrong', () => undefined, 'anders', /weigert het account[\s\S]*Gebruikersnaam of wachtwoord onjuist/],
    ['the list is refused', () => (magister.activeStudents = 'Fout: geen rechten'), undefined, /geeft deze lijst niet[\s\S]*geen rechten/],
    ['a page comes back', () => (magister.activeStudents = '<html>Onderhoud</html>'), undefined, /geen lijst van Magister/],
    ['it has other columns', () => (magister.activeStudents = 'a;b\r\n1;2\r\n'), undefined, /stamnr str/],
    ['it answers with an error', () => void magister.instead.set('GetActiveStudents', (response) => reply(response, 500)), undefined, /antwoordt met een fout[\s\S]*500/],
    ['it breaks off', () => void magister.instead.set('GetActiveStudents', (response) => (response.writeHead(200), response.write(`${HEAD}\r\n${'1;A;;B;;2A;;\r\n'.repeat(60)}`), setTimeout(() => response.destroy(), 50))), undefined, /brak halverwege af/],
  ])('stores nothing when %s, and says so', async (_what, arrange, password, words) => {
    arrange();
    const { out, err, run } = office(magister, password);
    expect(await run('import', '--magister', '--school', 'dijk')).toBe(1);
    expect(out).toEqual([]);
    expect(err.join('\n')).toMatch(words);
    expect(await database.db.selectFrom('person').selectAll().execute()).toEqual([]);
  });
});
