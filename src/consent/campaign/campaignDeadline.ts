import { schoolYearOf } from '../../calendar/schoolYear';

export type CampaignDeadline =
  | { readonly kind: 'none' }
  /** `on` (ISO) is the last day to answer; today may be that day. */
  | { readonly kind: 'ahead'; readonly on: string }
  | { readonly kind: 'passed'; readonly on: string };

/** What a school's deadline means today. One of another school year says nothing about this year's question. */
export function campaignDeadline(deadline: string | null, today: string): CampaignDeadline {
  if (deadline === null || schoolYearOf(deadline) !== schoolYearOf(today)) return { kind: 'none' };
  return { kind: deadline < today ? 'passed' : 'ahead', on: deadline };
}
