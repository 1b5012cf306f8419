import { Readable } from 'node:stream';
import { assessCommand } from '../../src/cli/assess';

async function run(args: string[], input = ''): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await assessCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), stdin: Readable.from([input]) });
  return { code, out, err };
}

describe('houvast assess', () => {
  it('gives a verdict as JSON', async () => {
    const { code, out } = await run(['--json', 'ik maak je dood morgen']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ level: 'escalate', category: 'bedreiging', acute: true, firstAlertTurn: 1, reasons: ['threatens'] });
  });

  it('reads messages and conversations line by line, with Dutch and English roles', async () => {
    const lines = [
      { id: 'm1', text: 'hoe laat is de toets' },
      { id: 'c1', turns: [{ role: 'leerling', speaker: 'A', text: 'hoi' }, { role: 'student', speaker: 'B', text: 'ik wil niet meer leven' }] },
      { id: 'c2', turns: [{ role: 'docent', speaker: 'C', text: 'Goedemorgen', at: '2026-03-02T10:00:00Z' }] },
    ];
    const { code, out } = await run(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'm1', level: 'none', category: null, acute: false, firstAlertTurn: null },
      { id: 'c1', level: 'escalate', category: 'zelfbeschadiging', acute: true, firstAlertTurn: 2 },
      { id: 'c2', level: 'none', firstAlertTurn: null },
    ]);
  });

  it.each([['not json'], ['{"id":"x"}'], ['{"id":"x","turns":[]}'], ['{"id":"x","text":5}'], ['[]']])(
    'refuses a malformed line and goes on: %s',
    async (bad) => {
      const { code, out, err } = await run(['--jsonl'], `${bad}\n{"id":"y","text":"hoi"}\n`);
      expect(code).toBe(1);
      expect(err).toHaveLength(1);
      expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ id: 'y', level: 'none' });
    },
  );

  it('never repeats the text of a line that it refuses', async () => {
    const { out, err } = await run(['--jsonl'], 'geheim van Pietersen\n');
    expect([...out, ...err].join()).not.toMatch(/Pietersen/);
  });

  it.each([[[]], [['een', 'twee']], [['--anders', 'tekst']], [['--jsonl', 'tekst']]])('explains its usage: %j', async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/assess/);
  });
});
