import { BriefMemory } from '../../src/runtime/briefMemory';
import { fixedClock } from '../support/fixedClock';

/** A source whose answers arrive when the test says so. */
function slowSource() {
  const asked: { readonly key: string; readonly arrive: (value: string) => void; readonly fail: (error: Error) => void }[] = [];
  return { asked, load: (key: string) => new Promise<string>((arrive, fail) => asked.push({ key, arrive, fail })) };
}

function counting() {
  const asked: string[] = [];
  return { asked, load: async (key: string) => `${key}${asked.push(key)}` };
}

it('asks once within its time, and again when that is over', async () => {
  const clock = fixedClock();
  const { asked, load } = counting();
  const memory = new BriefMemory({ clock, forMs: 1_000, size: 10 }, load);
  expect(await memory.get('a')).toBe('a1');
  clock.pass(999);
  expect(await memory.get('a')).toBe('a1');
  clock.pass(1);
  expect(await memory.get('a')).toBe('a2');
  expect(asked).toEqual(['a', 'a']);
});

it('has all who ask at the same moment share one load', async () => {
  const { asked, load } = slowSource();
  const memory = new BriefMemory({ clock: fixedClock(), forMs: 1_000, size: 10 }, load);
  const answers = Promise.all([memory.get('a'), memory.get('a'), memory.get('a')]);
  asked[0]?.arrive('once');
  expect(await answers).toEqual(['once', 'once', 'once']);
  expect(asked).toHaveLength(1);
});

it('does not remember a failure', async () => {
  const { asked, load } = slowSource();
  const memory = new BriefMemory({ clock: fixedClock(), forMs: 1_000, size: 10 }, load);
  const first = memory.get('a');
  asked[0]?.fail(new Error('down'));
  await expect(first).rejects.toThrow('down');
  const second = memory.get('a');
  asked[1]?.arrive('up');
  expect(await second).toBe('up');
});

it('keeps a newer answer when an older load fails late', async () => {
  const { asked, load } = slowSource();
  const memory = new BriefMemory({ clock: fixedClock(), forMs: 1_000, size: 10 }, load);
  const first = memory.get('a');
  memory.forget('a');
  const second = memory.get('a');
  asked[1]?.arrive('newer');
  asked[0]?.fail(new Error('late'));
  await expect(first).rejects.toThrow('late');
  expect(await second).toBe('newer');
  expect(await memory.get('a')).toBe('newer');
  expect(asked).toHaveLength(2);
});

it('asks anew after it was told to forget, that key only', async () => {
  const { asked, load } = counting();
  const memory = new BriefMemory({ clock: fixedClock(), forMs: 1_000, size: 10 }, load);
  await memory.get('a');
  await memory.get('b');
  memory.forget('a');
  expect([await memory.get('a'), await memory.get('b')]).toEqual(['a3', 'b2']);
  expect(asked).toEqual(['a', 'b', 'a']);
});

it('remembers nothing as an answer too, and no more answers than its size', async () => {
  let asked = 0;
  const memory = new BriefMemory<string, string | null>({ clock: fixedClock(), forMs: 1_000, size: 2 }, async () => (asked++, null));
  for (const key of ['a', 'a', 'b', 'c', 'c', 'b']) expect(await memory.get(key)).toBeNull();
  expect(asked).toBe(3);
  await memory.get('a');
  expect(asked).toBe(4);
});
