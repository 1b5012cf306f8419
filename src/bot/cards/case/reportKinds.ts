import type { CaseKind } from '../../../escalation/caseKind';
import { isStaff, isStudent, type Person } from '../../../people/person';

const STUDENT = ['acute', 'selfHarm', 'bullying', 'threat', 'intimateImage', 'sextortion', 'boundary', 'staffInvolved', 'discrimination', 'humiliation', 'stalking', 'doxing', 'fakeAccount', 'challenge', 'recording', 'privacy', 'other'] as const satisfies readonly CaseKind[];

/** Kinds that somebody may choose, what can't wait first. Others come from signals. */
export const REPORT_KINDS = {
  student: STUDENT,
  staff: ['acute', 'selfHarm', 'derailing', 'bullying', 'threat', 'parent', 'intimateImage', 'sextortion', 'boundary', 'staffInvolved', 'discrimination', 'humiliation', 'stalking', 'doxing', 'fakeAccount', 'challenge', 'recording', 'privacy', 'doubt', 'other'],
  guardian: STUDENT,
} as const satisfies Record<ReporterSide, readonly CaseKind[]>;

export type ReporterSide = 'student' | 'staff' | 'guardian';

export function reporterSide(person: Pick<Person, 'roles'>): ReporterSide {
  if (isStudent(person)) return 'student';
  return isStaff(person) ? 'staff' : 'guardian';
}

/** Null: not a kind that this person may choose. */
export function reportKindOf(person: Pick<Person, 'roles'>, chosen: unknown): CaseKind | null {
  return REPORT_KINDS[reporterSide(person)].find((kind) => kind === chosen) ?? null;
}
