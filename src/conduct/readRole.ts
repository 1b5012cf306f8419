import type { SpeakerRole } from './turn';

const STUDENT: ReadonlySet<string> = new Set(['leerling', 'student', 'pupil', 'klasgenoot']);
const GUARDIAN: ReadonlySet<string> = new Set(['ouder', 'verzorger', 'ouder/verzorger', 'guardian', 'parent', 'moeder', 'vader']);
const UNKNOWN: ReadonlySet<string> = new Set(['', 'unknown', 'onbekend']);

/** A role's Dutch or English name as the detector's role; who works at school has many names, so the rest is staff. */
export function readRole(name: string | undefined | null): SpeakerRole {
  const role = (name ?? '').trim().toLowerCase();
  if (UNKNOWN.has(role)) return 'unknown';
  if (STUDENT.has(role)) return 'student';
  return GUARDIAN.has(role) ? 'guardian' : 'staff';
}
