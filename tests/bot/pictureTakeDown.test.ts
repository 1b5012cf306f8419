import { createPictureTakeDown } from '../../src/bot/pictureTakeDown';
import { createLogger } from '../../src/runtime/log';

const NEVER_MS = 2_000_000_000;

function scene() {
  let now = new Date('2026-11-24T10:00:00Z');
  let changedAt: Date | null = null;
  let broken = false;
  const rechecked: string[] = [];
  const lines: string[] = [];
  const takeDown = createPictureTakeDown(
    {
      boards: async () => ['north', 'south'],
      consentsChangedSince: async (board, since) => board === 'north' && changedAt !== null && changedAt >= since,
      recheck: async (board) => {
        if (broken) throw new Error('connection lost');
        return rechecked.push(board);
      },
      clock: { now: () => now },
      log: createLogger('debug', { write: (line) => void lines.push(line) }),
    },
    NEVER_MS,
  );
  return {
    look: async () => {
      rechecked.length = 0;
      await takeDown.look();
      return [...rechecked];
    },
    at: (moment: string) => void (now = new Date(moment)),
    consentChanges: () => void (changedAt = now),
    breaks: (yes: boolean) => void (broken = yes),
    lines,
    stop: () => takeDown.stop(),
  };
}

it('judges all pictures at its start, then only where consents changed', async () => {
  const { look, at, consentChanges, stop } = scene();
  expect(await look()).toEqual(['north', 'south']);
  at('2026-11-24T10:10:00Z');
  expect(await look()).toEqual([]);
  at('2026-11-24T10:10:10Z');
  consentChanges();
  at('2026-11-24T10:10:20Z');
  expect(await look()).toEqual(['north']);
  at('2026-11-24T10:30:00Z');
  expect(await look()).toEqual(['north']);
  at('2026-11-24T10:50:00Z');
  expect(await look()).toEqual([]);
  await stop();
});

it('judges all pictures when a new day begins in the Netherlands', async () => {
  const { look, at, stop } = scene();
  await look();
  at('2026-11-24T22:59:00Z');
  expect(await look()).toEqual([]);
  at('2026-11-24T23:01:00Z');
  expect(await look()).toEqual(['north', 'south']);
  await stop();
});

it('does it again when it failed, and goes on', async () => {
  const { look, breaks, lines, stop } = scene();
  breaks(true);
  expect(await look()).toEqual([]);
  expect(lines.join('')).toContain('pictures.recheck');
  breaks(false);
  expect(await look()).toEqual(['north', 'south']);
  await stop();
});
