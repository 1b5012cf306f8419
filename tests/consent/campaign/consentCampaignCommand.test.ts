import { Readable } from 'node:stream';
import { consentCampaign } from '../../../src/cli/consentCampaign';
import type { ConsentCommandDeps, ConsentFlags } from '../../../src/cli/consentContext';
import { InMemoryConsentBook } from '../../../src/consent/inMemoryConsentBook';
import { demoSchool } from '../../../src/demo/school/demoSchool';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';

const demo = demoSchool('2026-11-22');
const parts: Pick<ConsentCommandDeps, 'directory' | 'book' | 'clock' | 'board' | 'schools'> = {
  directory: new InMemoryDirectory(demo),
  book: new InMemoryConsentBook([demo.purposes], demo.consents),
  clock: { now: () => new Date('2026-11-22T10:00:00Z') },
  board: demo.boardId,
  schools: () => Promise.resolve(['demo']),
};

async function run(flags: ConsentFlags): Promise<{ code: number; out: readonly string[]; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), stdin: Readable.from([]) };
  const code = await consentCampaign(flags, io, parts as ConsentCommandDeps);
  return { code, out, err: err.join('\n') };
}

interface Counted { readonly students: number; readonly purposes: readonly { readonly purpose: string; readonly known: number; readonly refused: number; readonly missing: number }[] }

it('counts per class and purpose in one JSON document', async () => {
  const { code, out } = await run({ school: 'demo', json: true });
  expect(code).toBe(0);
  const answer = JSON.parse(out.join('')) as Counted & { school: string; on: string; classes: (Counted & { class: string })[] };
  expect(answer).toMatchObject({ school: 'demo', on: '2026-11-22', students: 60 });
  expect(answer.purposes.find(({ purpose }) => purpose === 'besloten')).toEqual({ purpose: 'besloten', known: 46, refused: 5, missing: 9 });
  expect(answer.classes.map((one) => [one.class, one.students])).toEqual([['1B', 18], ['3H', 24], ['5V', 18]]);
  for (const { students, purposes } of answer.classes) for (const { known, refused, missing } of purposes) expect(known + refused + missing).toBe(students);
});

it('has nothing but open answers on the first day of the next school year', async () => {
  const { out } = await run({ school: 'demo', on: '2027-08-01', json: true });
  for (const { known, refused, missing } of (JSON.parse(out.join('')) as Counted).purposes) expect([known, refused, missing]).toEqual([0, 0, 60]);
});

it('gives a person a table, whole school first, without a name', async () => {
  const { out } = await run({ school: 'demo' });
  expect(out[0]).toBe('Toestemmingen van demo op 2026-11-22');
  expect(out[1]).toMatch(/^klas +doel +leerlingen +ja +nee +open$/);
  expect(out).toContainEqual(expect.stringMatching(/^hele school +besloten +60 +46 +5 +9$/));
  expect(out).toHaveLength(2 + 4 * 7);
  for (const { givenName } of demo.students) expect(out.join('\n')).not.toMatch(new RegExp(`\\b${givenName}\\b`));
});

it.each<[string, ConsentFlags, number, string]>([
  ['a school that is not there', { school: 'duin' }, 1, 'Wel bekend: demo'],
  ['no school', {}, 2, '--school'],
  ['a day that does not exist', { school: 'demo', on: '2027-02-29' }, 2, 'bestaande datum'],
])('refuses %s', async (_what, flags, code, message) => {
  const result = await run(flags);
  expect(result).toMatchObject({ code, out: [] });
  expect(result.err).toContain(message);
});
