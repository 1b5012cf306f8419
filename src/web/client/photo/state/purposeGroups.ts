import type { ListedPurpose } from '../../../photo/photoApi';

export interface PurposeGroup {
  readonly audience: ListedPurpose['audience'];
  readonly purposes: readonly ListedPurpose[];
}

const FEWEST_EYES_FIRST: readonly ListedPurpose['audience'][] = ['group', 'school', 'public'];

/** The other purposes than that of the place, by who gets to see the picture. */
export function purposeGroups(purposes: readonly ListedPurpose[], defaultPurpose: string): readonly PurposeGroup[] {
  return FEWEST_EYES_FIRST.map((audience) => ({ audience, purposes: purposes.filter((purpose) => purpose.audience === audience && purpose.key !== defaultPurpose) })).filter(
    (group) => group.purposes.length > 0,
  );
}
