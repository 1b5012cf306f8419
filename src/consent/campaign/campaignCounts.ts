import type { ConsentPurpose } from '../consentEvent';
import { missesSomething, type JudgedStudent } from './judgedStudent';
import type { Standing } from './standing';

export interface PurposeCounts extends Readonly<Record<Standing, number>> {
  readonly purpose: ConsentPurpose;
}

/** Numbers only, never a name. */
export interface CampaignCounts {
  readonly students: number;
  /** Students of whom every purpose has an answer, yes or no. */
  readonly complete: number;
  /** In the order of the school's purposes; known, refused and missing add up to `students`. */
  readonly purposes: readonly PurposeCounts[];
}

/** Pure: counts what was judged. A student that is in twice counts once. */
export function campaignCounts(judged: readonly JudgedStudent[], purposes: readonly ConsentPurpose[]): CampaignCounts {
  const students = [...new Map(judged.map((one) => [one.student.id, one])).values()];
  return {
    students: students.length,
    complete: students.filter((one) => !missesSomething(one)).length,
    purposes: purposes.map((purpose) => {
      const counts = { known: 0, refused: 0, missing: 0 };
      for (const { standings } of students) counts[standings.get(purpose.key) ?? 'missing'] += 1;
      return { purpose, ...counts };
    }),
  };
}
