import { LONGEST_KEY, purposeKey } from '../../src/consent/purposeKey';

it.each([
  ['Website van de school', 'website-van-de-school'],
  ['Pers & média!', 'pers-media'],
  ['Besloten omgeving (Teams, ELO, e-mail)', 'besloten-omgeving'],
  ['  --  ', ''],
  ['x'.repeat(80), 'x'.repeat(LONGEST_KEY)],
  [`${'x'.repeat(LONGEST_KEY - 1)} en meer`, 'x'.repeat(LONGEST_KEY - 1)],
])('makes a key of a name: %s', (title, key) => {
  expect(purposeKey(title)).toBe(key);
});
