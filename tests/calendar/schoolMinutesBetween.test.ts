import { schoolMinutesBetween } from '../../src/calendar/schoolMinutesBetween';
import { afterSchoolMinutes } from '../../src/calendar/schoolTime';
import { aCalendar } from '../support/schoolSettings';

it.each([
  ['within a day', '2026-11-23T09:00:00+01:00', '2026-11-23T09:45:00+01:00', 45],
  ['over a weekend', '2026-11-27T16:30:00+01:00', '2026-11-30T08:30:00+01:00', 60],
  ['at night', '2026-11-23T22:00:00+01:00', '2026-11-24T06:00:00+01:00', 0],
  ['from before opening', '2026-11-23T07:00:00+01:00', '2026-11-23T08:10:00+01:00', 10],
  ['to the same moment', '2026-11-23T09:00:00+01:00', '2026-11-23T09:00:00+01:00', 0],
  ['over a holiday', '2026-12-18T16:00:00+01:00', '2027-01-04T09:00:00+01:00', 120],
])('counts school time %s', (_what, from, to, minutes) => {
  const calendar = aCalendar({ daysOff: [{ from: '2026-12-19', to: '2027-01-03' }] });
  expect(schoolMinutesBetween(new Date(from), new Date(to), calendar)).toBe(minutes);
});

it('is the way back from a number of school minutes', () => {
  const from = new Date('2026-11-23T13:13:00+01:00');
  for (const minutes of [1, 60, 540, 1_234]) expect(schoolMinutesBetween(from, afterSchoolMinutes(from, minutes, aCalendar()), aCalendar())).toBe(minutes);
});
