import type { ConsentPurpose, PurposeAudience } from '../consent/consentEvent';

/** From the fewest eyes to the most. */
const WIDER: readonly PurposeAudience[] = ['group', 'school', 'public'];
/** Where a school has several purposes for a group, this one is meant for Teams. */
const CLOSED_ENVIRONMENT = 'besloten';

/**
 * The purpose that belongs to a place: the one for just that audience, else for a wider one, else (the school has none
 * that wide) the widest that there is. Null when the school has no purpose for images.
 */
export function placePurpose(purposes: readonly ConsentPurpose[], place: PurposeAudience): ConsentPurpose | null {
  const images = imagePurposes(purposes);
  const of = (audience: PurposeAudience): ConsentPurpose | undefined => {
    const fitting = images.filter((purpose) => purpose.audience === audience);
    return fitting.find(({ key }) => key === CLOSED_ENVIRONMENT) ?? fitting[0];
  };
  const at = WIDER.indexOf(place);
  for (const audience of [...WIDER.slice(at), ...WIDER.slice(0, at).toReversed()]) {
    const purpose = of(audience);
    if (purpose !== undefined) return purpose;
  }
  return null;
}

/** Purposes of the other register (III.B.9) are never offered for a picture. */
export function imagePurposes(purposes: readonly ConsentPurpose[]): readonly ConsentPurpose[] {
  return purposes.filter((purpose) => purpose.register === 'image');
}

/**
 * Every purpose that a picture needs a yes for: the one that was chosen and, when it is posted in a conversation, the
 * one of that place, whatever else it is meant for. `place` is null for a picture that is taken along to elsewhere.
 * Empty when the chosen one isn't about images.
 */
export function purposesToAsk(purposes: readonly ConsentPurpose[], chosen: string, place: PurposeAudience | null): readonly ConsentPurpose[] {
  const picked = imagePurposes(purposes).find((purpose) => purpose.key === chosen);
  if (picked === undefined) return [];
  const here = place === null ? null : placePurpose(purposes, place);
  return here === null || here.key === picked.key ? [picked] : [picked, here];
}
