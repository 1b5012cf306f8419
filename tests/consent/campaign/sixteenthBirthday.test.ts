import { ageOn } from '../../../src/calendar/ageOn';
import { addDays } from '../../../src/calendar/shiftDate';
import { judgeStudent } from '../../../src/consent/campaign/judgedStudent';
import { sixteenthBirthday, toAskInPerson } from '../../../src/consent/campaign/sixteenthBirthday';
import { whoDecides } from '../../../src/consent/campaign/whoDecides';
import { history, website } from '../history';

it.each([
  ['2010-11-22', '2026-11-22'],
  ['2012-02-29', '2028-02-29'],
  ['2084-02-29', '2100-03-01'],
  [null, null],
  ['', null],
  ['2010-02-30', null],
])('born on %s turns sixteen on %s', (birthDate, expected) => {
  expect(sixteenthBirthday(birthDate)).toBe(expected);
  if (expected === null || birthDate === null) return;
  expect(ageOn(birthDate, expected)).toBe(16);
  expect(ageOn(birthDate, addDays(expected, -1))).toBe(15);
});

it.each([
  ['2010-11-22', 'student'],
  ['2010-11-23', 'guardian'],
  [null, 'unknown'],
  ['22-11-2010', 'unknown'],
])('of somebody born on %s the %s is asked', (birthDate, expected) => {
  expect(whoDecides({ birthDate }, '2026-11-22')).toBe(expected);
});

describe('whom a mentor asks in person', () => {
  const TODAY = '2026-11-22';
  const asked = (birthDate: string | null, ...lines: readonly string[]): boolean => {
    const student = { boardId: 'north', id: 'ada', school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName: 'Ada', givenName: 'Ada', birthDate, roles: ['student'], classes: ['3H'] } as const;
    return toAskInPerson([judgeStudent(student, history(...lines), { purposes: [website], on: TODAY })], TODAY).length === 1;
  };

  it.each<[string, boolean, string | null, readonly string[]]>([
    ['turned sixteen today, with a parent’s yes', true, '2010-11-22', ['mother yes 2026-09-01']],
    ['turned sixteen today, with a parent’s no', true, '2010-11-22', ['mother no 2026-09-01']],
    ['turned sixteen on the first of August, with nothing', true, '2010-08-01', []],
    ['turned sixteen the day before the school year', false, '2010-07-31', []],
    ['turns sixteen tomorrow', false, '2010-11-23', []],
    ['said yes after the birthday', false, '2010-11-01', ['mother yes 2026-09-01', 'student yes 2026-11-05']],
    ['said no after the birthday', false, '2010-11-01', ['student no 2026-11-05']],
    ['said yes before the birthday', true, '2010-11-01', ['student yes 2026-10-30']],
    ['has no date of birth', false, null, []],
  ])('%s: %s', (_who, expected, birthDate, lines) => {
    expect(asked(birthDate, ...lines)).toBe(expected);
  });
});
