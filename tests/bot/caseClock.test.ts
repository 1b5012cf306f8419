import { createCaseClock } from '../../src/bot/caseClock';
import { createLogger } from '../../src/runtime/log';
import { fixedClock } from '../support/fixedClock';

const NEVER_MS = 2_000_000_000;

it('handles every case that is due, also after one that fails, and tells the log no more than its id', async () => {
  const lines: string[] = [];
  const handled: string[] = [];
  const clock = createCaseClock(
    {
      deadlines: { due: async () => ['a', 'broken', 'b'].map((caseId) => ({ board: 'north', caseId })) },
      passOn: async ({ caseId }) => {
        if (caseId === 'broken') throw new Error('connection lost');
        handled.push(caseId);
        return 'passedOn';
      },
      clock: fixedClock(),
      log: createLogger('debug', { write: (line) => void lines.push(line) }),
    },
    NEVER_MS,
  );
  await clock.look();
  await clock.stop();
  expect(handled).toEqual(['a', 'b']);
  expect(lines.filter((line) => line.includes('case.overdue'))).toHaveLength(3);
});

it('says nothing of a sealed case, and of one that can’t be read only that the key is another', async () => {
  const lines: string[] = [];
  const clock = createCaseClock(
    {
      deadlines: { due: async () => ['a', 'b'].map((caseId) => ({ board: 'north', caseId })) },
      passOn: async ({ caseId }) => (caseId === 'a' ? 'underSeal' : 'unreadable'),
      clock: fixedClock(),
      log: createLogger('debug', { write: (line) => void lines.push(line) }),
    },
    NEVER_MS,
  );
  await clock.look();
  await clock.stop();
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['case.unreadable']);
  expect(lines.join()).not.toMatch(/"case":/);
});

it('looks again after a round in which the database was away', async () => {
  let away = true;
  const handled: string[] = [];
  const clock = createCaseClock(
    {
      deadlines: { due: async () => (away ? Promise.reject(new Error('away')) : [{ board: 'north', caseId: 'a' }]) },
      passOn: async ({ caseId }) => (handled.push(caseId), 'passedOn'),
      clock: fixedClock(),
      log: createLogger('silent'),
    },
    NEVER_MS,
  );
  await clock.look();
  away = false;
  await clock.look();
  await clock.stop();
  expect(handled).toEqual(['a']);
});
