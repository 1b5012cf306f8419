export type EvaluationNotice = 'offer' | 'reminder';

/** Months before that of the evaluation: time to talk about the figures with the (G)MR. */
const OFFERED_BEFORE = 3;
const REMINDED_BEFORE = 1;

/**
 * What the board hears by itself on that day (ISO), about an evaluation in that month (`yyyy-mm`); null: nothing.
 *
 * @example
 * noticeOn('2028-01', '2027-10-01') // 'offer'
 * noticeOn('2028-01', '2027-12-01') // 'reminder'
 */
export function noticeOn(month: string, day: string): EvaluationNotice | null {
  const today = day.slice(0, 7);
  if (today > month || today < monthsBefore(month, OFFERED_BEFORE)) return null;
  return today < monthsBefore(month, REMINDED_BEFORE) ? 'offer' : 'reminder';
}

function monthsBefore(month: string, months: number): string {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, inYear - 1 - months, 1)).toISOString().slice(0, 7);
}
