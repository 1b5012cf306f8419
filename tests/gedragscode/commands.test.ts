import { Readable } from 'node:stream';
import { askCommand } from '../../src/cli/ask';
import type { CliIo } from '../../src/cli/cliIo';
import { codeCommand } from '../../src/cli/code';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { InMemoryCodeStore } from '../../src/gedragscode/inMemoryCodeStore';
import { INVENTED_CODE } from './inventedCode';

const finder = createFinder();

function terminal(input = ''): { io: CliIo; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  return { io: { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([input]) }, out, err };
}

const rows = (out: readonly string[]): Record<string, unknown>[] => out.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('houvast ask', () => {
  it('answers one question in words, with the article', async () => {
    const { io, out, err } = terminal();
    expect(await askCommand(['--role', 'medewerker', 'mag', 'ik', 'de', 'klassenfoto', 'mailen'], io, { finder })).toBe(0);
    expect(out.join('\n')).toMatch(/III\.B\.8/);
    expect(err).toEqual([]);
  });

  it('answers as one line of JSON on request', async () => {
    const { io, out } = terminal();
    expect(await askCommand(['--json', '--language=en', 'mag ik mijn docent filmen'], io, { finder })).toBe(0);
    expect(rows(out)).toEqual([expect.objectContaining({ kind: 'cited', articles: expect.arrayContaining(['III.A.2']) as string[], answer: expect.stringMatching(/students|Students|you/) as string })]);
  });

  it('answers a stream of questions line by line, in order, with their ids', async () => {
    const lines = [
      { id: 'a', question: 'mag ik de klassenfoto mailen', role: 'medewerker', language: 'nl' },
      { id: 2, question: 'what is the capital of France' },
      { id: 'c', question: 'ik wil niet meer leven', role: 'leerling' },
      { id: 'd', question: '', role: null },
    ];
    const { io, out } = terminal(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(await askCommand(['--jsonl'], io, { finder })).toBe(0);
    expect(rows(out).map(({ id, kind }) => `${String(id)} ${String(kind)}`)).toEqual(['a cited', '2 notInCode', 'c urgentHelp', 'd unsure']);
    for (const row of rows(out)) expect(Object.keys(row).sort()).toEqual(['answer', 'articles', 'id', 'kind']);
  });

  it('says of a question in another language that it is unsure, with the articles of the words that it knows', async () => {
    const lines = ['Czy mogę nagrywać nauczyciela?', 'merhaba nasılsın', 'أريد أن أموت', 'سلام آیا می‌توانم عکس بگیرم'].map((question, id) => JSON.stringify({ id, question }));
    const { io, out } = terminal(lines.join('\n'));
    expect(await askCommand(['--jsonl'], io, { finder })).toBe(0);
    expect(rows(out).map(({ kind }) => kind)).toEqual(['unsure', 'unsure', 'urgentHelp', 'unsure']);
    expect(rows(out)[0]).toMatchObject({ articles: expect.arrayContaining(['III.A.2']) as string[], answer: expect.stringContaining('Widzę, że piszesz po polsku') as string });
    expect(rows(out)[1]).toMatchObject({ articles: [], answer: expect.stringContaining('0800-0113') as string });
    for (const row of rows(out)) expect(Object.keys(row).sort()).toEqual(['answer', 'articles', 'id', 'kind']);
  });

  it('says which line it could not read, goes on, and ends with 1', async () => {
    const { io, out } = terminal('{"id":1,"question":\n{"id":2}\n{"id":3,"question":"mag ik filmen","role":"koning"}\n\n{"id":4,"question":"mag ik filmen in de les","role":"leerling"}\n');
    expect(await askCommand(['--jsonl'], io, { finder })).toBe(1);
    const [first, second, third, last] = rows(out);
    expect(first).toEqual({ id: null, error: expect.any(String) as string });
    expect(second).toEqual({ id: 2, error: expect.stringMatching(/question/) as string });
    expect(third).toMatchObject({ id: 3, error: 'onbekende rol' });
    expect(last).toMatchObject({ id: 4, kind: 'cited' });
  });

  it('asks no language model unless it is told to, whatever the settings are', async () => {
    const asked: unknown[] = [];
    const model = () =>
      Promise.resolve({
        ask: (prompt: unknown) => {
          asked.push(prompt);
          return Promise.resolve({
            kind: 'reply' as const,
            reply: {
              order: ['III.B.8'],
              sentences: [
                { text: 'Je mag de klassenfoto alleen mailen als daar vooraf toestemming voor is.', articles: ['III.B.8'] },
                { text: 'De toestemming moet vooraf, uitdrukkelijk en aantoonbaar zijn gegeven.', articles: ['III.B.8'] },
              ],
            },
          });
        },
      });
    const question = ['--role', 'medewerker', 'mag ik de klassenfoto mailen'];
    const without = terminal();
    await askCommand(question, without.io, { finder, model });
    expect(asked).toEqual([]);
    const withModel = terminal();
    expect(await askCommand(['--llm', ...question], withModel.io, { finder, model })).toBe(0);
    expect(asked).toHaveLength(1);
    expect(withModel.out.join('\n')).toContain('Je mag de klassenfoto alleen mailen');
    expect(withModel.out.join('\n')).toContain('Verwoord met hulp van een taalmodel, uit III.B.8.');
    expect(without.out.join('\n')).not.toMatch(/alleen mailen|taalmodel/);
  });

  it('says that there is no language model, and does not answer without', async () => {
    const { io, out, err } = terminal();
    expect(await askCommand(['--llm', 'mag ik filmen'], io, { finder, model: () => Promise.resolve(null) })).toBe(2);
    expect(out).toEqual([]);
    expect(err.join()).toContain('LLM_ENDPOINT');
  });

  it.each([[[]], [['--role', 'koning', 'vraag']], [['--language', 'de', 'vraag']], [['--wat', 'vraag']], [['--role']]])('explains itself and ends with 2 on %j', async (args) => {
    const { io, out, err } = terminal();
    expect(await askCommand(args, io, { finder })).toBe(2);
    expect(out).toEqual([]);
    expect(err.join()).toMatch(/houvast ask/);
  });
});

describe('houvast code', () => {
  const readFile = (path: string): Promise<string> => (path === 'code.txt' ? Promise.resolve(INVENTED_CODE) : path === 'brood.txt' ? Promise.resolve('- brood') : Promise.reject(new Error('ENOENT')));

  it('shows our summary until a text is imported, and says so', async () => {
    const { io, out } = terminal();
    expect(await codeCommand(['show', 'III.B.8'], io, { readFile, store: new InMemoryCodeStore() })).toBe(0);
    expect(out.join('\n')).toMatch(/Samenvatting/);
  });

  it('imports a text under its date of effect and shows its articles from then on', async () => {
    const store = new InMemoryCodeStore();
    const imported = terminal();
    expect(await codeCommand(['import', 'code.txt'], imported.io, { readFile, store })).toBe(0);
    expect(imported.out.join('\n')).toMatch(/Omgangscode Online, versie van 2024-05-01/);
    const shown = terminal();
    expect(await codeCommand(['show', 'III.B.2'], shown.io, { readFile, store })).toBe(0);
    expect(shown.out.join('\n')).toMatch(/Bij zorgen bel je je teamleider/);
    const missing = terminal();
    expect(await codeCommand(['show', 'III.B.8'], missing.io, { readFile, store })).toBe(1);
  });

  it('reports in JSON what a second edition changes', async () => {
    const store = new InMemoryCodeStore();
    await codeCommand(['import', 'code.txt'], terminal().io, { readFile, store });
    const again = terminal();
    const changed = (): Promise<string> => Promise.resolve(INVENTED_CODE.replace('We zijn aardig.', 'We zijn vriendelijk.'));
    expect(await codeCommand(['import', 'code.txt', '--version', '2025-05-01', '--json'], again.io, { readFile: changed, store })).toBe(0);
    expect(rows(again.out)[0]).toMatchObject({ version: '2025-05-01', stored: 'stored', problems: [], changes: { added: [], changed: ['II.1'], removed: [] } });
    expect(await store.versions()).toEqual(['2025-05-01', '2024-05-01']);
  });

  it.each([
    ['a file that is not there', ['import', 'weg.txt'], 1],
    ['a text that is no code', ['import', 'brood.txt'], 1],
    ['a date that is none', ['import', 'code.txt', '--version', 'gisteren'], 2],
    ['an article that does not exist', ['show', 'III.B.99'], 1],
    ['a command that does not exist', ['eet', 'taart'], 2],
    ['no command', [], 2],
  ] as const)('refuses %s', async (_, args, status) => {
    const store = new InMemoryCodeStore();
    const { io, out, err } = terminal();
    expect(await codeCommand(args, io, { readFile, store })).toBe(status);
    expect(out).toEqual([]);
    expect(err).not.toEqual([]);
    expect(await store.versions()).toEqual([]);
  });
});

it('the figures for the evaluation are written where somebody wants them, and nowhere without a place', async () => {
  const written: string[] = [];
  const { io } = terminal();
  const deps = { readFile: () => Promise.reject(new Error('ENOENT')), store: new InMemoryCodeStore(), evaluation: async (path: string, language: string) => void written.push(`${path} ${language}`) };
  for (const args of [['evaluation', '--pdf', 'e.pdf'], ['evaluation', '--pdf', 'e.pdf', '--language', 'en']]) expect(await codeCommand(args, io, deps)).toBe(0);
  for (const args of [['evaluation'], ['evaluation', 'e.pdf'], ['evaluation', '--pdf', 'e.pdf', '--language', 'fr']]) expect(await codeCommand(args, io, deps)).toBe(2);
  expect(written).toEqual(['e.pdf nl', 'e.pdf en']);
});
