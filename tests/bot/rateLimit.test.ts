import { createRateLimit } from '../../src/bot/rateLimit';
import { fixedClock } from '../support/fixedClock';

const taken = (limit: { take(key: string): boolean }, times: number, key = 'ada'): number => Array.from({ length: times }, () => limit.take(key)).filter(Boolean).length;

it('allows so many at once and gives turns back steadily', () => {
  const clock = fixedClock();
  const limit = createRateLimit({ clock, perMinute: 60, atOnce: 3 });
  expect(taken(limit, 10)).toBe(3);
  clock.pass(999);
  expect(limit.take('ada')).toBe(false);
  clock.pass(1);
  expect(limit.take('ada')).toBe(true);
  expect(limit.take('ada')).toBe(false);
});

it('never saves up more than what is allowed at once', () => {
  const clock = fixedClock();
  const limit = createRateLimit({ clock, perMinute: 60, atOnce: 3 });
  taken(limit, 3);
  clock.pass(3_600_000);
  expect(taken(limit, 10)).toBe(3);
});

it('counts for each by itself', () => {
  const limit = createRateLimit({ clock: fixedClock(), perMinute: 60, atOnce: 2 });
  expect(taken(limit, 5, 'ada')).toBe(2);
  expect(taken(limit, 5, 'bo')).toBe(2);
});

it('is not refilled by trying', () => {
  const clock = fixedClock();
  const limit = createRateLimit({ clock, perMinute: 60, atOnce: 1 });
  limit.take('ada');
  for (let i = 0; i < 9; i++) {
    clock.pass(100);
    expect(limit.take('ada')).toBe(false);
  }
  clock.pass(101);
  expect(limit.take('ada')).toBe(true);
});
