import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { consentCommand } from '../../src/cli/consent';
import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import { InMemoryConsentMappings } from '../../src/consent/import/inMemoryConsentMappings';
import { InMemoryImportDesks } from '../../src/consent/import/inMemoryImportDesks';
import { InMemoryImportLog } from '../../src/consent/import/inMemoryImportLog';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { startMagisterStandIn, type MagisterStandIn } from '../magister/magisterStandIn';
import { createMagisterClient, type MagisterClient } from '../../src/magister/magisterClient';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';

const demo = demoSchool('2026-11-22');
const yara = demo.showcase.studentUnder16;
const refused = demo.students.find(({ id }) => id === demo.hardCases.refused)!;
const HEADER =
  'Stamnr;Roepnaam;Tussenv;Achternaam;Klas;geb_datum;Email;Toestemming website;Toestemming social media;Toestemming nieuwsbrief;Toestemming schoolgids;Toestemming WhatsApp;Gewijzigd op;Gewijzigd door';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'houvast-import-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Buffer): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

function office(over: { readonly stdin?: Readable; readonly magister?: Pick<MagisterClient, 'getData'> } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const shown: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), stdin: over.stdin ?? Readable.from(['']) };
  let count = 0;
  const directory = new InMemoryDirectory(demo);
  const book = new InMemoryConsentBook([demo.purposes], demo.consents);
  const mappings = new InMemoryConsentMappings();
  const deps = {
    directory,
    book,
    clock: { now: () => new Date('2026-11-22T10:00:00Z') },
    board: demo.boardId,
    schools: async () => ['demo'],
    ids: { uuid: () => `imported-${(count += 1)}` },
    codes: noCodeVersions,
  mappings,
  desks: new InMemoryImportDesks({ directory, book, unitOfWork: new InMemoryUnitOfWork(), log: new InMemoryImportLog(), audit: new InMemoryAudit(), mappings }),
  progress: { show: (text: string) => void shown.push(text), clear: () => undefined },
  magister: over.magister ?? null,
  };
  return { out, err, shown, desks: deps.desks, run: (...args: string[]) => consentCommand(args, io, deps) };
}

const list = Buffer.from(
  [
    HEADER,
    `${yara.stamnummer};Yara;;Bouzidi;3H;;${yara.userPrincipalName};Nee;Ja;Ja;Ja;Ja;20-11-2026 09:12;admin`,
    `${refused.stamnummer};Noor;;Hiemstra;3H;;;Ja;Nee;Nee;Nee;Ja;20-11-2026;admin`,
    '77777;Niemand;;Nergens;3H;;;Ja;Ja;Ja;Ja;Ja;20-11-2026;admin',
    `${demo.students[1]!.stamnummer};Sem;de;Boër;3H;;;Soms;Ja;Ja;Ja;Ja;20-11-2026;admin`,
  ].join('\r\r\n'),
  'latin1',
);

it('shows first what a list would do, in JSON', async () => {
  const { out, run } = office();
  expect(await run('import', await file('lijst.csv', list), '--school', 'demo', '--json')).toBe(0);
  expect(JSON.parse(out.join(''))).toEqual({
    rows: 4,
    new: 0,
    changed: 1,
    withdrawn: 1,
    unchanged: 0,
    unmatched: 1,
    duplicates: 0,
    rejected: [{ line: 5, reason: 'unreadableAnswer' }],
    applied: false,
    stopped: null,
  });
});

it('applies it when told to, and the next answer is the new one', async () => {
  const { out, run } = office();
  const lijst = await file('lijst.csv', list);
  const ask = ['check', '--school', 'demo', '--purpose', 'website', '--jsonl', yara.stamnummer!, refused.stamnummer!];
  await run(...ask);
  expect(out.splice(0).map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual(['yes', 'no']);

  expect(await run('import', lijst, '--school', 'demo', '--apply', '--json')).toBe(0);
  expect(JSON.parse(out.splice(0).join(''))).toMatchObject({ applied: true });
  await run(...ask);
  expect(out.splice(0).map((line) => JSON.parse(line) as object)).toMatchObject([
    { verdict: 'no', because: 'withdrawn', decidedOn: '2026-11-20', source: 'Magister' },
    { verdict: 'yes', decidedOn: '2026-11-20' },
  ]);

  expect(await run('import', lijst, '--school', 'demo', '--apply', '--json')).toBe(0);
  expect(JSON.parse(out.join(''))).toMatchObject({ changed: 0, withdrawn: 0, new: 0, unchanged: 2 });
});

it('tells a person in words, without names', async () => {
  const { out, err, run } = office();
  await run('import', await file('lijst.csv', list), '--school', 'demo');
  expect(out).toEqual([
    '4 rijen gelezen, voor: website, social-media, nieuwsbrief, schoolgids, whatsapp',
    '      0  nieuw',
    '      1  gewijzigd',
    '      1  ingetrokken',
    '      0  ongewijzigd',
    '      1  leerling niet gevonden',
    '      0  dubbel',
    '      1  afgekeurd',
    '  regel 5: een antwoord is geen ja, geen nee en niet leeg',
    '  leerling niet gevonden op regel 4',
    'Er is niets vastgelegd. Zet --apply erbij om de lijst te verwerken.',
  ]);
  expect(err).toEqual([]);
});

it('follows a mapping of the school', async () => {
  const { out, run } = office();
  const mapping = await file('kolommen.json', JSON.stringify({ stamnummer: 'Nr', purposes: { jaarboek: 'Boek' }, source: 'Formulier' }));
  const lijst = await file('lijst.csv', `Nr,Boek\n${yara.stamnummer},Nee\n`);
  expect(await run('import', lijst, '--school', 'demo', '--mapping', mapping, '--apply', '--json')).toBe(0);
  out.splice(0);
  await run('check', '--school', 'demo', '--purpose', 'jaarboek', '--jsonl', yara.stamnummer!);
  expect(JSON.parse(out[0]!)).toMatchObject({ verdict: 'no', because: 'withdrawn', source: 'Formulier', decidedOn: '2026-11-22' });
});

it.each([
  ['a file that is not there', async () => ['nergens.csv'], 'Klopt de naam'],
  ['an error that came instead of a list', async () => [await file('fout.csv', 'Fout: geen rechten op deze lijst')], 'geen lijst met toestemmingen'],
  ['an empty file', async () => [await file('leeg.csv', '')], 'geen lijst met toestemmingen'],
  ['a mapping that is not one', async () => [await file('a.csv', list), '--mapping', await file('m.json', '{"kolom":1}')], 'kolomindeling'],
  [
    'a mapping with a purpose that the school does not have',
    async () => [await file('a.csv', list), '--mapping', await file('m.json', '{"stamnummer":"Stamnr","purposes":{"krant":"Klas"}}')],
    'krant',
  ],
  [
    'a mapping for another list',
    async () => [await file('a.csv', list), '--mapping', await file('m.json', '{"stamnummer":"Nummer","purposes":{"website":"Klas"}}')],
    'Nummer',
  ],
])('refuses %s', async (_what, args, message) => {
  const { out, err, run } = office();
  expect(await run('import', ...(await args()), '--school', 'demo', '--apply')).toBe(1);
  expect(out).toEqual([]);
  expect(err.join('\n')).toContain(message);
  expect(err.join('\n')).not.toMatch(/Yara|Bouzidi|rechten/);
});

it.each([
  ['no file', ['--school', 'demo']],
  ['two files', ['a.csv', 'b.csv', '--school', 'demo']],
  ['a file and Magister', ['a.csv', '--magister', 'Houvast', '--school', 'demo']],
  ['a flag of another command', ['a.csv', '--school', 'demo', '--purpose', 'website']],
])('explains itself for %s', async (_what, args) => {
  const { err, run } = office();
  expect(await run('import', ...args)).toBe(2);
  expect(err.join('\n')).toContain('houvast consent import');
});

it('reads a list from stdin', async () => {
  const { out, run } = office({ stdin: Readable.from([list.subarray(0, 300), list.subarray(300)]) });
  expect(await run('import', '-', '--school', 'demo', '--json')).toBe(0);
  expect(JSON.parse(out.join(''))).toMatchObject({ rows: 4, changed: 1, withdrawn: 1 });
});

it('shows how far it is, apart from the result', async () => {
  const { out, shown, run } = office();
  await run('import', await file('lijst.csv', list), '--school', 'demo', '--apply', '--json');
  expect(out).toHaveLength(1);
  // The last line has no end, so it is read when the file is.
  expect(shown.at(0)).toBe('Lezen: 3 rijen …');
  expect(shown.at(-1)).toBe('Verwerken: 4 van 4 rijen …');
});

it('remembers a mapping that was applied, and not one that was tried', async () => {
  const { out, err, run } = office();
  const mapping = await file('kolommen.json', JSON.stringify({ stamnummer: 'Nr', purposes: { jaarboek: 'Boek' }, source: 'Formulier' }));
  const lijst = await file('lijst.csv', `Nr,Boek\n${yara.stamnummer},Nee\n`);
  await run('import', lijst, '--school', 'demo', '--mapping', mapping);
  expect(await run('import', lijst, '--school', 'demo')).toBe(1);
  expect(err.splice(0).join()).toContain('geen lijst met toestemmingen');
  await run('import', lijst, '--school', 'demo', '--mapping', mapping, '--apply');
  out.splice(0);
  expect(await run('import', lijst, '--school', 'demo', '--json')).toBe(0);
  expect(JSON.parse(out.join(''))).toMatchObject({ rows: 1, unchanged: 1 });
});

it('says that another import is under way', async () => {
  const { out, err, desks, run } = office();
  const lijst = await file('lijst.csv', list);
  await desks.at(demo.boardId, 'demo', async () => ({ keep: false, result: expect(await run('import', lijst, '--school', 'demo', '--apply')).toBe(1) }));
  expect(out).toEqual([]);
  expect(err).toEqual(['Er wordt al een lijst van deze school verwerkt. Wacht tot dat klaar is en probeer het dan opnieuw.']);
});

it('names a hundred lines to a person and counts the others', async () => {
  const { out, run } = office();
  const rows = Array.from({ length: 250 }, (_, index) => (index < 120 ? `${yara.stamnummer};misschien` : `x${index};Ja`));
  await run('import', await file('lijst.csv', ['Stamnr;Toestemming website', ...rows, ''].join('\n')), '--school', 'demo');
  expect(out.filter((line) => line.includes('een antwoord is geen ja'))).toHaveLength(100);
  expect(out).toContain('  … en nog 20');
  expect(out.at(-2)).toMatch(/^ {2}leerling niet gevonden op regel 122, 123, .* … en nog 30$/);
});

describe('from Magister', () => {
  let magister: MagisterStandIn;

  beforeEach(async () => {
    magister = await startMagisterStandIn();
  });

  afterEach(() => magister.stop());

  it('takes a list that the school made there', async () => {
    magister.layouts.set('Houvast', list);
    const { out, run } = office({ magister: createMagisterClient(magister.account) });
    expect(await run('import', '--magister', 'Houvast', '--school', 'demo', '--apply', '--json')).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({ rows: 4, changed: 1, withdrawn: 1, applied: true });
  });

  it('does not take an error for a list, though it comes with HTTP 200', async () => {
    magister.layouts.set('Houvast', '<Response><Result>False</Result><ResultMessage>Onbekende lay-out</ResultMessage></Response>');
    const { out, err, run } = office({ magister: createMagisterClient(magister.account) });
    expect(await run('import', '--magister', 'Houvast', '--school', 'demo', '--apply')).toBe(1);
    expect(out).toEqual([]);
    expect(err.join(' ')).toContain('Onbekende lay-out');
  });

  it('keeps nothing of a list that stops half-way', async () => {
    magister.layouts.set('Houvast', (response) => {
      response.writeHead(200, { 'content-length': list.length * 2 });
      response.write(list, () => response.destroy());
    });
    const { out, err, run } = office({ magister: createMagisterClient(magister.account) });
    expect(await run('import', '--magister', 'Houvast', '--school', 'demo', '--apply')).toBe(1);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    await run('check', '--school', 'demo', '--purpose', 'website', '--jsonl', yara.stamnummer!);
    expect(JSON.parse(out[0]!)).toMatchObject({ verdict: 'yes' });
  });

  it('says what is missing when it is not set up', async () => {
    const { err, run } = office();
    expect(await run('import', '--magister', 'Houvast', '--school', 'demo')).toBe(1);
    expect(err.join()).toContain('MAGISTER_URL');
  });
});
