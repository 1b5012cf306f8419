import type { Ids } from '../../src/runtime/ids';

/** Ids that can be foreseen: `00000000-0000-4000-8000-000000000001` and on. */
export function countingIds(): Ids {
  let uuids = 0;
  let references = 0;
  return {
    uuid: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, '0')}`,
    reference: () => `HV-TEST${++references}`,
  };
}
