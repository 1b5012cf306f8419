import { isOnCallTime, nextAcuteTime } from '../../src/calendar/onCallTime';
import { DAY_AND_NIGHT } from '../../src/calendar/weekHours';
import { aCalendar } from '../support/schoolSettings';

const EVENINGS = { monday: { from: 7 * 60, to: 22 * 60 }, sunday: { from: 12 * 60, to: 20 * 60 } };
const at = (local: string): Date => new Date(`${local}:00+01:00`);

it.each([
  ['nobody', null, '2026-11-23T20:00', false],
  ['somebody day and night', DAY_AND_NIGHT, '2026-11-23T03:00', true],
  ['at school itself, it is its own time', DAY_AND_NIGHT, '2026-11-23T10:00', false],
  ['in the evening', EVENINGS, '2026-11-23T21:59', true],
  ['after it', EVENINGS, '2026-11-23T22:00', false],
  ['on a day without', EVENINGS, '2026-11-24T20:00', false],
  ['in a holiday too', DAY_AND_NIGHT, '2026-12-25T10:00', true],
])('on call: %s', (_who, onCall, instant, expected) => {
  expect(isOnCallTime(at(instant), aCalendar({ onCall }))).toBe(expected);
});

it.each([
  ['now, at school', EVENINGS, '2026-11-23T10:00', '2026-11-23T10:00'],
  ['now, on call', EVENINGS, '2026-11-23T20:00', '2026-11-23T20:00'],
  ['when the school opens', EVENINGS, '2026-11-23T23:00', '2026-11-24T08:00'],
  ['when who is on call begins', EVENINGS, '2026-11-22T09:00', '2026-11-22T12:00'],
  ['before the school opens', EVENINGS, '2026-11-23T05:00', '2026-11-23T07:00'],
  ['when the school opens, with nobody on call', null, '2026-11-21T09:00', '2026-11-23T08:00'],
])('what is acute is read %s', (_when, onCall, from, expected) => {
  expect(nextAcuteTime(at(from), aCalendar({ onCall }))).toEqual(at(expected));
});
