import { randomIds } from '../../src/runtime/ids';

it('makes references that can be read out over the phone', () => {
  const references = Array.from({ length: 2_000 }, () => randomIds.reference());
  expect(references.filter((reference) => !/^HV-[2-9A-HJKMNP-Z]{5}$/.test(reference))).toEqual([]);
  expect(new Set(references).size).toBeGreaterThan(1_990);
});

it('makes UUIDs of version 4, each another', () => {
  const ids = Array.from({ length: 100 }, () => randomIds.uuid());
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(100);
});
