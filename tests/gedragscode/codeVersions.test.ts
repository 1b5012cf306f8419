import { versionInForce } from '../../src/gedragscode/codeVersions';

it.each([
  ['the day on which it takes effect', ['2025-12-14', '2028-02-01'], '2025-12-14', '2025-12-14'],
  ['the day before the next one', ['2028-02-01', '2025-12-14'], '2028-01-31', '2025-12-14'],
  ['the day of the next one', ['2028-02-01', '2025-12-14'], '2028-02-01', '2028-02-01'],
  ['before the first one: that is the one we know', ['2025-12-14', '2028-02-01'], '2025-09-01', '2025-12-14'],
  ['no code at all', [], '2026-01-01', null],
])('the version in force: %s', (_when, versions, day, expected) => {
  expect(versionInForce(versions, day)).toBe(expected);
});
