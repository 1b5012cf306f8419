import { headerKey } from '../../runtime/csv/headerKey';
import { readSds1 } from './readSds1';
import { readSourced, type SourcedFormat } from './readSourced';
import { recordsOf } from './readTable';
import type { Roster, RosterProblem } from './roster';
import { fileNamed, type RosterFolder } from './rosterFolder';

/** Recognises the format by names and headers, and reads it. `today` (ISO) tells which classes and enrolments are over. */
export async function readRoster(folder: RosterFolder, today: string): Promise<Roster | RosterProblem> {
  const has = (name: string): boolean => fileNamed(folder, name) !== null;
  if (has('users.csv')) return readSourced(folder, await sourcedFormat(folder), today);
  if (has('Student.csv') || has('Teacher.csv')) return readSds1(folder, today);
  return { kind: 'unknownFormat' };
}

/** What the manifest says; without one, what only OneRoster has. */
async function sourcedFormat(folder: RosterFolder): Promise<SourcedFormat> {
  const manifest = fileNamed(folder, 'manifest.csv');
  if (manifest !== null) {
    for await (const records of recordsOf(folder.open(manifest))) {
      for (const { cells } of records) if (headerKey(cells[0] ?? '') === 'oneroster version') return /^1\.[01]/.test((cells[1] ?? '').trim()) ? 'oneRoster1.1' : 'oneRoster1.2';
    }
  }
  const users = fileNamed(folder, 'users.csv') ?? '';
  for await (const records of recordsOf(folder.open(users))) {
    const [head] = records;
    if (head === undefined) continue;
    const keys = head.cells.map(headerKey);
    if (keys.includes('enableduser')) return fileNamed(folder, 'roles.csv') === null ? 'oneRoster1.1' : 'oneRoster1.2';
    return keys.includes('role') && fileNamed(folder, 'roles.csv') === null ? 'oneRoster1.1' : 'sds2.1';
  }
  return 'sds2.1';
}
