import type { SchoolContent } from '../../src/storage/schools.sql';
import { schoolSettings } from './schoolSettings';

/** A school with nothing in it, to be filled with what a test needs. */
export function schoolContent(change: Partial<Omit<SchoolContent, 'settings'>> & { readonly board: string; readonly school?: string }): SchoolContent {
  const { board, school = 'dijk', ...rest } = change;
  return {
    tenantId: `tenant-of-${board}`,
    settings: schoolSettings(board, school, { watch: { mode: 'escalate', decisionReference: 'GMR 12', decisionDate: '2026-06-11' } }),
    people: [],
    supervision: [],
    deputies: [],
    purposes: [],
    consents: [],
    ...rest,
  };
}
