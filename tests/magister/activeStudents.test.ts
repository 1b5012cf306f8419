import { readActiveStudents } from '../../src/magister/activeStudents';
import type { Roster } from '../../src/people/import/roster';

const HEAD = 'stamnr_str;Roepnaam;Tussenv;Achternaam;Volledige_naam;Email;Loginaccount.Naam;Klas;Leerfase.Leerjaar;Studie;geb_datum_str;Administratieve_eenheid.Omschrijving';

async function read(...lines: readonly string[]): Promise<Roster> {
  const roster = await readActiveStudents(one(Buffer.from([HEAD, ...lines].join('\r\n'), 'latin1')));
  if ('kind' in roster) throw new Error(JSON.stringify(roster));
  return roster;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

it('makes people and classes of the list', async () => {
  const { people, schools, rejected } = await read('20401;Renée;de;Boër;x;20401@Dijk.example;a;2A;2;havo;04-03-2012;Dijkcollege');
  expect(schools).toMatchObject([{ name: 'Dijkcollege' }]);
  expect(rejected).toEqual([]);
  expect(people).toMatchObject([{ kind: 'student', stamnummer: '20401', account: '20401@Dijk.example', givenName: 'Renée', displayName: 'Renée de Boër', birthDate: '2012-03-04', classes: ['2A'], mentorClasses: [] }]);
});

it.each([
  ['without an e-mail address', '20401;Sem;;Kaya;x;;a;2A;2;havo;4-3-2012;', { account: null }],
  ['with something else for an address', '20401;Sem;;Kaya;x;geen;a;2A;2;havo;4-3-2012;', { account: null }],
  ['without a birth date', '20401;Sem;;Kaya;x;;a;2A;2;havo;;', { birthDate: null }],
  ['without a class', '20401;Sem;;Kaya;x;;a;;2;havo;;', { classes: [] }],
  ['without a first name', '20401;;van;Kaya;x;;a;;2;havo;;', { givenName: 'Kaya', displayName: 'van Kaya' }],
])('takes a student %s', async (_what, line, expected) => {
  expect((await read(line)).people).toMatchObject([expected]);
});

it.each([
  [';Sem;;Kaya;x;;a;2A;2;havo;;', 'noKey'],
  ['20401 <b>;Sem;;Kaya;x;;a;2A;2;havo;;', 'noKey'],
  ['20401;Sem;;;x;;a;2A;2;havo;;', 'noName'],
  ['20401;Sem;;Kaya;x;;a;2A;2;havo;31-02-2012;', 'unreadableDate'],
  ['20401;Sem;;Kaya;x;;a;2A', 'wrongNumberOfCells'],
  [`20401;Sem;;Kaya;x;;a;${'2'.repeat(61)};2;havo;;`, 'unknownClass'],
])('leaves %s out', async (line, reason) => {
  expect(await read(line)).toMatchObject({ people: [], rejected: [{ file: 'GetActiveStudents', line: 2, reason }] });
});

it('keeps each enrolment of a student, to be put together later', async () => {
  expect((await read('1;Sem;;Kaya;x;;a;2A;2;havo;;', '1;Sem;;Kaya;x;;a;2Bpluc;2;havo;;')).people.map(({ classes }) => classes)).toEqual([['2A'], ['2Bpluc']]);
});

it('is no list without its columns', async () => {
  expect(await readActiveStudents(one(Buffer.from('Naam;Klas\r\nSem;2A\r\n')))).toEqual({ kind: 'missingColumns', file: 'GetActiveStudents', columns: ['stamnr str', 'roepnaam', 'achternaam'] });
});
