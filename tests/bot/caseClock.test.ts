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
      seeTo: async ({ caseId }) => {
        if (caseId === 'broken') throw new Error('connection lost');
        handled.push(caseId);
        return 'passedOn';
      },
      clock: fixedClock(),
      log: createLogger('debug', { write: (line) => void lines.push(line) }),
      chance: () => 0,
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
      seeTo: async ({ caseId }) => (caseId === 'a' ? 'underSeal' : 'unreadable'),
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
      seeTo: async ({ caseId }) => (handled.push(caseId), 'passedOn'),
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

describe('when more is due than one handful', () => {
  const clockOver = (left: string[], fails: (caseId: string) => boolean) => {
    const handled: string[] = [];
    const clock = createCaseClock(
      {
        deadlines: { due: async (_now, limit) => left.slice(0, limit).map((caseId) => ({ board: 'north', caseId })) },
        seeTo: async ({ caseId }) => {
          if (fails(caseId)) throw new Error('connection lost');
          handled.push(caseId);
          left.splice(left.indexOf(caseId), 1);
          return 'passedOn';
        },
        clock: fixedClock(),
        log: createLogger('silent'),
        chance: () => 0.4,
      },
      NEVER_MS,
    );
    return { clock, handled };
  };
  const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `case-${n}`);

  it('goes on in the same round until everything is handled, each once', async () => {
    const { clock, handled } = clockOver(many(1_000), () => false);
    await clock.look();
    await clock.stop();
    expect(handled.toSorted()).toEqual(many(1_000).toSorted());
  });

  it('ends the round when nothing gets done, and begins somewhere else than at the first', async () => {
    const { clock, handled } = clockOver(many(300), (caseId) => caseId !== 'case-80');
    await clock.look();
    await clock.stop();
    expect(handled).toEqual(['case-80']);
  });
});
