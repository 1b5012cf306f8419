import type { SchoolContent } from '../../src/storage/schools.sql';

/** A school with nothing in it, to be filled with what a test needs. */
export function schoolContent(change: Partial<Omit<SchoolContent, 'settings'>> & { readonly board: string; readonly school?: string }): SchoolContent {
  const { board, school = 'dijk', ...rest } = change;
  return {
    tenantId: `tenant-of-${board}`,
    settings: { boardId: board, school, schoolName: 'Dijkcollege', watch: { mode: 'escalate', decisionReference: 'GMR 12', decisionDate: '2026-06-11' }, pictures: { hide: false, escalate: false }, languageModel: false },
    people: [],
    supervision: [],
    deputies: [],
    purposes: [],
    consents: [],
    ...rest,
  };
}
