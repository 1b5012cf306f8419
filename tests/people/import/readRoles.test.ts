import { readRoles } from '../../../src/people/import/readRoles';
import { folderOf } from './folderOf';

const HEAD = 'account;rol;klas;leidinggevende';

async function read(text: string) {
  return readRoles(folderOf({ 'Houvast-Rollen.csv': text }));
}

it.each([
  ['mentor', 'mentor'], ['Teamleider', 'supervisor'], ['leidinggevende', 'supervisor'], ['afdelingsleider', 'supervisor'],
  ['Schoolleiding', 'schoolleiding'], ['Zorgcoördinator', 'zorgcoordinator'], ['zorgcoordinator', 'zorgcoordinator'],
  ['vertrouwenspersoon', 'vertrouwenspersoon'], ['social mediacoach', 'socialMediaCoach'], ['Social-mediacoach', 'socialMediaCoach'],
  ['privacybeheerder', 'privacyOfficer'], ['FG', 'privacyOfficer'], ['beheerder', 'administrator'], ['stagiair', 'intern'], ['bestuur', 'bevoegdGezag'], ['docent', 'teacher'],
])('knows the role %s', async (word, role) => {
  expect(await read(`${HEAD}\na@b.example;${word};2A;\n`)).toMatchObject({ rows: [{ role }], rejected: [] });
});

it('reads who, what, which class and under whom', async () => {
  const list = await read('\uFEFFAccount;Rol;Klas;Leidinggevende;Naam\r\r\nJo@Dijk.example;mentor;2A;Karin@dijk.example;Jo Wijk\r\r\n');
  expect(list).toEqual({ rows: [{ file: 'Houvast-Rollen.csv', line: 2, account: 'Jo@Dijk.example', role: 'mentor', classKey: '2A', supervisor: 'Karin@dijk.example', name: 'Jo Wijk' }], rejected: [] });
});

it.each([
  ['jo;mentor;2A;', 'noKey'],
  [';mentor;2A;', 'noKey'],
  ['jo@b.example;koning;;', 'unknownRole'],
  ['jo@b.example;leerling;;', 'unknownRole'],
  ['jo@b.example;mentor;;', 'mentorWithoutClass'],
  ['jo@b.example;;;karin', 'unknownSupervisor'],
  ['jo@b.example;mentor', 'wrongNumberOfCells'],
])('leaves %s out', async (line, reason) => {
  expect(await read(`${HEAD}\n${line}\n`)).toEqual({ rows: [], rejected: [{ file: 'Houvast-Rollen.csv', line: 2, reason }] });
});

it('is a problem without its columns, and nothing when it is not there', async () => {
  expect(await read('wie;wat\na;b\n')).toMatchObject({ kind: 'missingColumns', columns: ['account', 'rol'] });
  expect(await readRoles(folderOf({}))).toBeNull();
});
