import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { CliIo } from '../../../src/cli/cliIo';
import { facesCommand } from '../../../src/cli/faces';
import { redactCommand } from '../../../src/cli/redact';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import { sample } from './samplePictures';

describe('the commands faces and redact', () => {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-commands-'));
  const file = (name: string): string => join(folder, name);
  // One engine for all, since each start reads the networks anew.
  const engine = createProcessPictureEngine({ processes: 1, timeOutMs: 60_000 });
  const run = async (command: typeof facesCommand, args: string[]): Promise<{ code: number; out: Record<string, unknown>[]; err: string[] }> => {
    const out: string[] = [];
    const err: string[] = [];
    const io: CliIo = { out: (line) => out.push(line), err: (line) => err.push(line), stdin: Readable.from([]) };
    const code = await command(args, io, () => ({ ...engine, close: () => Promise.resolve() }));
    return { code, out: out.map((line) => JSON.parse(line) as Record<string, unknown>), err };
  };
  beforeAll(async () => {
    writeFileSync(file('klas.jpg'), await sharp(sample(4)).resize(960).jpeg({ quality: 95 }).toBuffer());
    writeFileSync(file('leeg.jpg'), '');
    writeFileSync(file('web.jpg'), '<!doctype html>');
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('faces gives one line per file, and 1 when one was refused', async () => {
    const { code, out } = await run(facesCommand, [file('klas.jpg'), file('leeg.jpg'), file('web.jpg'), file('weg.jpg')]);
    expect(code).toBe(1);
    expect(out).toEqual([
      { file: file('klas.jpg'), width: 960, height: 724, faces: expect.any(Array), ms: expect.any(Number) },
      { file: file('leeg.jpg'), error: expect.stringContaining('leeg'), because: 'empty' },
      { file: file('web.jpg'), error: expect.stringContaining('soort bestand'), because: 'unsupportedType' },
      { file: file('weg.jpg'), error: expect.stringContaining('bestaat niet'), because: 'unreadable' },
    ]);
    const faces = out[0]?.['faces'] as Record<string, number>[];
    expect(faces).toHaveLength(4);
    for (const { x, y, width, height, score } of faces) {
      for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
      expect(String(score)).toMatch(/^(1|0\.\d{1,3})$/);
    }
  }, 60_000);

  it('faces gives 0 when every file was read', async () => {
    expect((await run(facesCommand, [file('klas.jpg')])).code).toBe(0);
  }, 60_000);

  it('redact covers the faces with these numbers, and faces finds the others', async () => {
    const covered = await run(redactCommand, [file('klas.jpg'), file('af.jpg'), '--faces', '0,2']);
    expect(covered).toMatchObject({ code: 0, out: [{ out: file('af.jpg'), width: 960, covered: [0, 2] }], err: [] });
    const [before] = (await run(facesCommand, [file('klas.jpg')])).out;
    const [after] = (await run(facesCommand, [file('af.jpg')])).out;
    const kept = (before?.['faces'] as { x: number }[]).filter((_, index) => index === 1 || index === 3).map(({ x }) => x);
    const left = (after?.['faces'] as { x: number }[]).map(({ x }) => x);
    expect(left).toHaveLength(2);
    for (const x of kept) expect(left.some((other) => Math.abs(other - x) < 20)).toBe(true);
  }, 60_000);

  it('redact --faces all leaves nobody', async () => {
    expect((await run(redactCommand, [file('klas.jpg'), file('niemand.jpg'), '--faces', 'all'])).code).toBe(0);
    expect((await run(facesCommand, [file('niemand.jpg')])).out).toMatchObject([{ faces: [] }]);
  }, 60_000);

  it.each([
    ['without files', facesCommand, [], 2],
    ['with an unknown option', facesCommand, ['--fast', 'a.jpg'], 2],
    ['without --faces', redactCommand, ['a.jpg', 'b.jpg'], 2],
    ['with a number that is none', redactCommand, ['a.jpg', 'b.jpg', '--faces', 'een'], 2],
    ['with only one file', redactCommand, ['a.jpg', '--faces', 'all'], 2],
    ['with a face that is not there', redactCommand, ['klas.jpg', 'x.jpg', '--faces', '9'], 2],
    ['with a file that is not there', redactCommand, ['weg.jpg', 'x.jpg', '--faces', 'all'], 1],
    ['with an empty file', redactCommand, ['leeg.jpg', 'x.jpg', '--faces', 'all'], 1],
    ['to a folder that is not there', redactCommand, ['klas.jpg', 'geen/x.jpg', '--faces', '0'], 1],
  ])('%s it says what to do and writes nothing', async (_, command, args, code) => {
    const answer = await run(command, args.map((arg) => (arg.endsWith('.jpg') ? file(arg) : arg)));
    expect(answer).toMatchObject({ code, out: [] });
    expect(answer.err.join('\n')).not.toBe('');
    expect(() => readFileSync(file('x.jpg'))).toThrow('ENOENT');
  }, 60_000);
});
