import { Readable } from 'node:stream';
import { consentCommand } from '../../src/cli/consent';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import { InMemoryConsentMappings } from '../../src/consent/import/inMemoryConsentMappings';
import { InMemoryImportDesks } from '../../src/consent/import/inMemoryImportDesks';
import { InMemoryImportLog } from '../../src/consent/import/inMemoryImportLog';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';

const demo = demoSchool('2026-11-22');
const directory = new InMemoryDirectory(demo);
const book = new InMemoryConsentBook([demo.purposes], demo.consents);
const mappings = new InMemoryConsentMappings();
const deps = {
  directory,
  book,
  // In the Netherlands it is the 22nd by then.
  clock: { now: () => new Date('2026-11-21T23:30:00Z') },
  board: demo.boardId,
  schools: async () => ['demo'],
  ids: { uuid: () => crypto.randomUUID() },
  codes: noCodeVersions,
  mappings,
  desks: new InMemoryImportDesks({ directory, book, unitOfWork: new InMemoryUnitOfWork(), log: new InMemoryImportLog(), audit: new InMemoryAudit(), mappings }),
  progress: { show: () => undefined, clear: () => undefined },
  magister: null,
};
const yara = demo.showcase.studentUnder16;
const refused = demo.students.find(({ id }) => id === demo.hardCases.refused)!;

async function run(line: string, stdin = ''): Promise<{ code: number; out: readonly string[]; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), stdin: Readable.from([stdin]) };
  const code = await consentCommand(line.split(' ').filter((arg) => arg !== ''), io, deps);
  return { code, out, err: err.join('\n') };
}

describe('consent check', () => {
  it('answers in JSON Lines, one per student, in the order asked', async () => {
    const { code, out } = await run(`check --school demo --purpose besloten --jsonl ${refused.stamnummer} ${yara.userPrincipalName!.toUpperCase()} 99999`);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      { student: refused.stamnummer, verdict: 'no', because: 'refused', article: 'III.B.8', decidedOn: expect.stringMatching(/^2026-/), source: 'Magister' },
      { student: yara.userPrincipalName!.toUpperCase(), verdict: 'yes', because: null, article: 'III.B.8', decidedOn: expect.stringMatching(/^2026-/), source: 'Magister' },
      { student: '99999', verdict: 'no', because: 'unknownStudent', article: 'III.B.8', decidedOn: null, source: null },
    ]);
  });

  it('takes students from stdin as JSON Lines too, byte order mark, blank lines and all', async () => {
    const { code, out } = await run('check --school demo --purpose whatsapp --jsonl', `\uFEFF${yara.stamnummer}\r\n\r\n{"student":"${yara.stamnummer}"}\n"${yara.stamnummer}"\n{"student":${yara.stamnummer}}\n`);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as object)).toEqual(Array(4).fill(expect.objectContaining({ student: yara.stamnummer, article: 'III.B.9' })));
  });

  it('says which line it could not read and still answers the others', async () => {
    const { code, out, err } = await run('check --school demo --purpose website --jsonl', `{"leerling":1}\n${yara.stamnummer}\n{"student":\n`);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toContain('Regel 1');
    expect(err).toContain('Regel 3');
  });

  it('gives one JSON document with the verdict of the group', async () => {
    const { code, out } = await run(`check --school demo --purpose besloten --json ${yara.stamnummer} ${refused.stamnummer}`);
    expect(code).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({ school: 'demo', purpose: 'besloten', on: '2026-11-22', verdict: 'no', students: [{ verdict: 'yes' }, { verdict: 'no' }] });
  });

  it('answers a person with a table', async () => {
    const { out } = await run(`check --school demo --purpose besloten ${yara.stamnummer} ${refused.stamnummer}`);
    expect(out).toEqual([
      'Besloten omgeving (Teams, ELO, e-mail), op 2026-11-22 (artikel III.B.8)',
      'leerling  mag  datum       bron      uitleg',
      expect.stringMatching(/^20401 {5}ja {3}2026-\d\d-\d\d {2}Magister$/),
      expect.stringMatching(/^20403 {5}nee {2}2026-\d\d-\d\d {2}Magister {2}Er is geen toestemming gegeven\. → Kies een ander doel → Maak het gezicht onherkenbaar → Laat deze leerling weg$/),
      'Het mag niet: bij 1 van de 2 leerlingen is er geen toestemming.',
    ]);
  });

  it('answers in English when asked', async () => {
    const { out } = await run(`check --school demo --purpose besloten --language en ${yara.stamnummer}`);
    expect(out[0]).toContain('Closed environment');
    expect(out.at(-1)).toBe('This is allowed.');
  });

  it('looks at another day', async () => {
    const { out } = await run(`check --school demo --purpose besloten --jsonl --on 2027-09-01 ${yara.stamnummer}`);
    expect(JSON.parse(out[0]!)).toMatchObject({ verdict: 'no', because: 'expired' });
  });

  it('tells no names, of students nor of parents', async () => {
    const { out, err } = await run(`check --school demo --purpose besloten ${demo.students.map(({ stamnummer }) => stamnummer).join(' ')}`);
    const all = `${out.join('\n')}${err}`;
    for (const { givenName } of demo.people) expect(all).not.toMatch(new RegExp(`\\b${givenName}\\b`));
    expect(all).not.toContain('guardian');
  });

  it.each([
    ['a purpose that the school does not have', 'check --school demo --purpose krant 20401', 1, 'website, social-media, nieuwsbrief, schoolgids, besloten, jaarboek, whatsapp'],
    ['a school that is not there', 'check --school duin --purpose website 20401', 1, 'Wel bekend: demo'],
    ['no school', 'check --purpose website 20401', 2, '--school'],
    ['no purpose', 'check --school demo 20401', 2, '--purpose'],
    ['no students', 'check --school demo --purpose website', 2, 'ten minste één leerling'],
    ['no students on stdin', 'check --school demo --purpose website --jsonl', 2, 'ten minste één leerling'],
    ['a day that does not exist', 'check --school demo --purpose website --on 2027-02-29 20401', 2, 'bestaande datum'],
    ['a date in another notation', 'check --school demo --purpose website --on 22-11-2026 20401', 2, 'bestaande datum'],
    ['an unknown flag', 'check --school demo --purpose website --force 20401', 2, 'Zo:'],
    ['an unknown language', 'check --school demo --purpose website --language de 20401', 2, 'Zo:'],
    ['an unknown command', 'chekc --school demo', 2, 'Zo:'],
    ['nothing', '', 2, 'Zo:'],
  ])('refuses %s', async (_what, line, code, message) => {
    const result = await run(line);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
    expect(result.out).toEqual([]);
  });
});

describe('consent list', () => {
  it('counts yes and no per purpose', async () => {
    const { code, out } = await run('list --school demo --jsonl');
    expect(code).toBe(0);
    const rows = out.map((line) => JSON.parse(line) as { purpose: string; register: string; yes: number; no: number });
    expect(rows.map(({ purpose }) => purpose)).toEqual(demo.purposes.purposes.map(({ key }) => key));
    for (const { yes, no } of rows) expect(yes + no).toBe(60);
    expect(rows.find(({ purpose }) => purpose === 'besloten')).toMatchObject({ register: 'image', article: 'III.B.8', yes: 46, no: 14 });
  });

  it('gives one JSON document', async () => {
    const { out } = await run('list --school demo --json --on 2027-08-01');
    const answer = JSON.parse(out.join('')) as { on: string; purposes: { yes: number }[] };
    expect(answer.on).toBe('2027-08-01');
    expect(answer.purposes.map(({ yes }) => yes)).toEqual(Array(7).fill(0));
  });

  it('gives a person a table', async () => {
    const { out } = await run('list --school demo');
    expect(out[0]).toBe('Toestemmingen op 2026-11-22');
    expect(out).toHaveLength(9);
    expect(out.at(-1)).toMatch(/^whatsapp +\d+ +\d+ +III\.B\.9 +social media in de les +WhatsApp met de klas$/);
  });

  it.each([
    ['a school that is not there', 'list --school duin', 1],
    ['no school', 'list', 2],
    ['students', 'list --school demo 20401', 2],
  ])('refuses %s', async (_what, line, code) => {
    expect((await run(line)).code).toBe(code);
  });
});

describe('consent history', () => {
  it('tells a year later what was said, when, from where and how it got there, oldest first', async () => {
    const { code, out } = await run(`history --school demo --purpose besloten --jsonl ${refused.stamnummer}`);
    expect(code).toBe(0);
    const entries = out.map((line) => JSON.parse(line) as { recordedAt: string });
    expect(entries.at(-1)).toEqual({
      record: expect.any(String), purpose: 'besloten', decision: 'refused', giver: 'guardian', decidedOn: expect.stringMatching(/^2026-/), schoolYear: 2026,
      source: 'Magister', recordedAt: expect.stringMatching(/^2026-\d\d-\d\d \d\d:\d\d$/), by: null, import: null,
    });
    expect(entries.map(({ recordedAt }) => recordedAt)).toEqual(entries.map(({ recordedAt }) => recordedAt).toSorted());
  });

  it('shows the record that a verdict rests on', async () => {
    const { out } = await run(`check --school demo --purpose besloten --json ${refused.stamnummer}`);
    const { students } = JSON.parse(out[0]!) as { students: { record: string; codeVersion: string | null; options: string[] }[] };
    expect(students).toMatchObject([{ codeVersion: null, options: ['otherPurpose', 'cover', 'leaveOut'] }]);
    expect((await run(`history --school demo --jsonl ${refused.stamnummer}`)).out.join('\n')).toContain(students[0]!.record);
  });

  it.each([
    ['somebody unknown', 'history --school demo 99999', 1],
    ['an unknown purpose', `history --school demo --purpose krant ${refused.stamnummer}`, 1],
    ['nobody', 'history --school demo', 2],
    ['two at once', 'history --school demo 1 2', 2],
  ])('refuses %s', async (_what, line, expected) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([expected, []]);
    expect(err).not.toBe('');
  });
});

describe('looking back', () => {
  it.each([
    ['now', '', 'no'],
    ['on a day in the past, with what is known now', '--on 2026-10-12', 'no'],
    ['on a day in the past, with what was known then', '--on 2026-10-12 --known 2026-10-12', 'yes'],
  ])('a withdrawal that was entered later, dated back: %s', async (_when, flags, expected) => {
    const backdated = { ...demo.consents.find((event) => event.studentId === yara.id && event.purpose === 'besloten' && event.decision === 'granted' && event.schoolYear === 2026)!, id: 'late', decision: 'withdrawn' as const, decidedOn: '2026-10-01', recordedAt: new Date('2026-11-01T09:00:00Z') };
    const book = new InMemoryConsentBook([demo.purposes], [...demo.consents, backdated]);
    const out: string[] = [];
    const io = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text), stdin: Readable.from(['']) };
    await consentCommand(`check --school demo --purpose besloten --jsonl ${flags} ${yara.stamnummer}`.split(' ').filter(Boolean), io, { ...deps, book });
    expect(JSON.parse(out[0]!)).toMatchObject({ verdict: expected });
  });
});
