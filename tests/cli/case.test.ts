import { Readable } from 'node:stream';
import { caseCommand } from '../../src/cli/case';
import { actOnCase } from '../../src/escalation/actOnCase';
import { InMemoryCaseStore } from '../../src/escalation/inMemoryCaseStore';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { InMemoryCaseFigures } from '../../src/escalation/overview/inMemoryCaseFigures';
import { PdfTextDocuments } from '../../src/documents/pdfTextDocuments';
import { SealBroken } from '../../src/runtime/sealBroken';
import { aRoom, REPORT } from '../escalation/escalationRoom';
import { AT, BOARD, SCHOOL } from '../escalation/school';
import { pdfText } from '../support/pdfText';

const NOTE = 'moeder gebeld over de kabouters';

class SometimesUnreadable extends InMemoryCaseStore {
  override load(board: string, caseId: string) {
    return caseId === 'other-key' ? Promise.reject(new SealBroken('otherKey')) : super.load(board, caseId);
  }
}

function command() {
  const cases = new SometimesUnreadable();
  const room = aRoom({ cases });
  const files = new Map<string, Uint8Array>();
  const deps = {
    board: BOARD, escalation: room, caseFigures: new InMemoryCaseFigures((board) => cases.all(board)), documents: new PdfTextDocuments(room.clock),
    writeFile: async (path: string, bytes: Uint8Array) => void files.set(path, bytes),
  };
  return {
    room,
    files,
    open: async (changes: Partial<OpenCaseInput> = {}) => (await openCase(room, { ...REPORT, originKey: null, ...changes })).state,
    async run(...args: string[]) {
      const out: string[] = [];
      const err: string[] = [];
      const code = await caseCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, deps);
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
  };
}

describe('case export', () => {
  it('writes the report, in which holders see that the administrator made it', async () => {
    const { room, run, files, open } = command();
    const { id } = await open();
    await actOnCase(room, { board: BOARD, caseId: id, actor: 'supervisor', action: { type: 'note', text: NOTE } });
    expect(await run('export', id, '--pdf', 'file.pdf')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('IV.1') as string });
    const text = pdfText(files.get('file.pdf') ?? new Uint8Array()).replaceAll(/\s+/g, ' ');
    for (const part of ['Dijkcollege', id, REPORT.words ?? '', REPORT.messageWords ?? '', 'Naam van teacher', 'Naam van other-student', 'Naam van supervisor (leidinggevende)', 'de beheerder maakte een verslag']) expect([part, text.includes(part)]).toEqual([part, true]);
    expect(text).not.toContain(NOTE);
    expect(room.audit.events.filter(({ type }) => type === 'case.exported')).toMatchObject([{ by: null, caseId: id }]);
    expect(room.notifier.changes.at(-1)?.change).toMatchObject([{ type: 'exported', by: null }]);
  });

  it('takes notes along when that is asked for, and writes English when that is', async () => {
    const { room, run, files, open } = command();
    const { id } = await open();
    await actOnCase(room, { board: BOARD, caseId: id, actor: 'supervisor', action: { type: 'note', text: NOTE } });
    expect(await run('export', id, '--pdf', 'file.pdf', '--notes', 'all', '--language', 'en')).toMatchObject({ code: 0 });
    const text = pdfText(files.get('file.pdf') ?? new Uint8Array());
    expect(text).toContain(NOTE);
    expect(text).toContain('Report of a case');
  });

  it('leaves the message out where it may hold a picture', async () => {
    const { run, files, open } = command();
    const { id } = await open({ kind: 'intimateImage', level: 'P2', messageWords: 'kijk hier' });
    await run('export', id, '--pdf', 'file.pdf');
    expect(pdfText(files.get('file.pdf') ?? new Uint8Array())).not.toContain('kijk hier');
  });

  it('answers the same for a case that doesn’t exist, one that is sealed, and one that can’t be read; and writes nothing', async () => {
    const { room, run, files, open } = command();
    const { id } = await open({ sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', level: 'P2', origin: 'studentReport', reporterId: 'student', staffId: null });
    const before = room.audit.events.length;
    const none = await run('export', 'no-such-case', '--pdf', 'file.pdf');
    expect(none).toMatchObject({ code: 1, out: '' });
    for (const one of [id, 'other-key']) expect(await run('export', one, '--pdf', 'file.pdf')).toEqual(none);
    expect(files.size).toBe(0);
    expect(room.audit.events).toHaveLength(before);
  });

  it.each([[['export']], [['export', 'x']], [['export', 'x', '--pdf']], [['export', 'x', 'y', '--pdf', 'z']], [['export', 'x', '--pdf', 'z', '--notes', 'some']], [['export', 'x', '--pdf', 'z', '--language', 'fr']], [['show', 'x']], [[]]])('says how it is used for %j', async (args) => {
    expect(await command().run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('houvast case export KENMERK') as string });
  });
});

describe('case overview', () => {
  async function filled() {
    const one = command();
    for (let index = 0; index < 12; index++) await one.open({ kind: 'bullying' });
    for (let index = 0; index < 3; index++) await one.open({ kind: 'parent' });
    for (let index = 0; index < 20; index++) await one.open({ kind: 'boundary', level: 'P2', sealed: true, chosen: 'vertrouwenspersoon', origin: 'studentReport', reporterId: 'student', staffId: null });
    return one;
  }

  it('counts a school year, without what is sealed and without small groups', async () => {
    const { run } = await filled();
    const said = JSON.parse((await run('overview', '--school', SCHOOL, '--json')).out) as Record<string, unknown>;
    expect(said).toMatchObject({ school: SCHOOL, schoolYear: 2026, total: 15 });
    expect(JSON.stringify(said)).not.toMatch(/\b(3|20|35|23)\b/);
    const { out } = await run('overview', '--school', SCHOOL);
    for (const part of ['Dijkcollege. Schooljaar 2026-2027. Alle meldingen: 15', 'Pesten of buitensluiten', 'minder dan 10', 'Verzegelde meldingen tellen nooit mee']) expect(out).toContain(part);
  });

  it('is written as a PDF, which is accounted for', async () => {
    const { room, run, files } = await filled();
    expect(await run('overview', '--school', SCHOOL, '--year', '2026', '--pdf', 'year.pdf')).toMatchObject({ code: 0 });
    expect(pdfText(files.get('year.pdf') ?? new Uint8Array())).toContain('Meldingen in getallen');
    expect(room.audit.events.at(-1)).toEqual({ type: 'overview.exported', boardId: BOARD, at: AT, by: null, about: [], school: SCHOOL, what: 'cases', schoolYear: 2026 });
  });

  it('of another year has none of them', async () => {
    const { run } = await filled();
    expect(JSON.parse((await run('overview', '--school', SCHOOL, '--year', '2025', '--json')).out)).toMatchObject({ total: 'few' });
  });

  it('of a school that isn’t known is none', async () => {
    expect(await command().run('overview', '--school', 'elders')).toMatchObject({ code: 1, err: expect.stringContaining('niet bekend') as string });
  });

  it.each([[['overview']], [['overview', '--school', SCHOOL, '--year', '26']], [['overview', SCHOOL]]])('says how it is used for %j', async (args) => {
    expect(await command().run(...args)).toMatchObject({ code: 2 });
  });
});
