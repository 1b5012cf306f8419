import { readWeekHours } from '../../src/calendar/readWeekHours';
import { DAY_AND_NIGHT, hoursOn, USUAL_HOURS, type WeekHours } from '../../src/calendar/weekHours';
import { writeWeekHours } from '../../src/calendar/writeWeekHours';

const read = (text: string): WeekHours => {
  const outcome = readWeekHours(text);
  if (outcome.kind === 'wrong') throw new Error(outcome.because);
  return outcome.hours;
};

it.each([
  ['2026-11-23', 'Monday', { from: 480, to: 1020 }],
  ['2026-11-27', 'Friday', { from: 480, to: 1020 }],
  ['2026-11-28', 'Saturday', null],
  ['2026-11-29', 'Sunday', null],
])('%s is a %s', (date, _weekday, hours) => {
  expect(hoursOn(date, USUAL_HOURS)).toEqual(hours);
});

describe('hours as a school writes them', () => {
  it.each([
    ['ma-vr 08:00-17:00', 'ma-vr 08:00-17:00'],
    ['ma-do 08:00-17:00, vr 08:00-16:00', 'ma-do 08:00-17:00, vr 08:00-16:00'],
    ['maandag-donderdag 8:00-17:00,vrijdag 8.00-16.30', 'ma-do 08:00-17:00, vr 08:00-16:30'],
    ['  MA – WO  08:15 – 16:45 ', 'ma-wo 08:15-16:45'],
    ['wo 08:00-12:30, ma 08:00-17:00, di 08:00-17:00', 'ma-di 08:00-17:00, wo 08:00-12:30'],
    ['ma 08:00-17:00, wo 08:00-17:00', 'ma 08:00-17:00, wo 08:00-17:00'],
    ['ma-zo 00:00-24:00', 'ma-zo 00:00-24:00'],
  ])('%s is read, and written as %s', (text, written) => {
    expect(writeWeekHours(read(text))).toBe(written);
    expect(read(written)).toEqual(read(text));
  });

  it.each([
    ['', 'day', ''],
    ['altijd', 'day', 'altijd'],
    ['mo-vr 08:00-17:00', 'day', 'mo-vr 08:00-17:00'],
    ['vr-ma 08:00-17:00', 'day', 'vr-ma 08:00-17:00'],
    ['ma 8-17', 'time', 'ma 8-17'],
    ['ma 08:00-24:30', 'time', 'ma 08:00-24:30'],
    ['ma 08:60-17:00', 'time', 'ma 08:60-17:00'],
    ['ma 17:00-08:00', 'order', 'ma 17:00-08:00'],
    ['ma-vr 08:00-17:00, wo 08:00-12:00', 'twice', 'wo 08:00-12:00'],
  ])('%j is not: %s', (text, because, part) => {
    expect(readWeekHours(text)).toEqual({ kind: 'wrong', because, part });
  });

  it('is nothing where there are none, and everything day and night', () => {
    expect(writeWeekHours({})).toBe('');
    expect(read('ma-zo 00:00-24:00')).toEqual(DAY_AND_NIGHT);
  });
});
