import type { ConsentPurpose } from '../consentEvent';
import { campaignCounts, type CampaignCounts } from './campaignCounts';
import type { JudgedStudent } from './judgedStudent';

export interface ClassCounts extends CampaignCounts {
  /** Null: students without a class, whom no mentor sees. */
  readonly classKey: string | null;
}

/** Pure: the same students class by class, in the order of the class keys; whoever is in no class comes last. */
export function countsPerClass(judged: readonly JudgedStudent[], purposes: readonly ConsentPurpose[]): readonly ClassCounts[] {
  const places = judged.flatMap((one) => [...new Set(one.student.classes)].map((classKey) => ({ classKey, one })));
  const classes = [...Map.groupBy(places, ({ classKey }) => classKey)].toSorted(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }));
  const nowhere = judged.filter(({ student }) => student.classes.length === 0);
  return [
    ...classes.map(([classKey, members]) => ({ classKey, ...campaignCounts(members.map(({ one }) => one), purposes) })),
    ...(nowhere.length === 0 ? [] : [{ classKey: null, ...campaignCounts(nowhere, purposes) }]),
  ];
}
