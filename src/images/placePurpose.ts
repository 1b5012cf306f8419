import type { ConsentPurpose } from '../consent/consentEvent';

/** The purpose that belongs to a conversation in Teams: the closed environment. */
const PLACE_PURPOSE = 'besloten';

/** The purpose to begin with; null when the school has none for images. */
export function defaultPurpose(purposes: readonly ConsentPurpose[]): ConsentPurpose | null {
  const images = imagePurposes(purposes);
  return images.find((purpose) => purpose.key === PLACE_PURPOSE) ?? images[0] ?? null;
}

/** Purposes of the other register (III.B.9) are never offered for a picture. */
export function imagePurposes(purposes: readonly ConsentPurpose[]): readonly ConsentPurpose[] {
  return purposes.filter((purpose) => purpose.register === 'image');
}

/**
 * Every purpose that a picture needs a yes for: the one that was chosen, and the one of the place, because the
 * picture is posted in the conversation whatever else it is meant for. Empty when the chosen one isn't about images.
 */
export function purposesToAsk(purposes: readonly ConsentPurpose[], chosen: string): readonly ConsentPurpose[] {
  const images = imagePurposes(purposes);
  const picked = images.find((purpose) => purpose.key === chosen);
  if (picked === undefined) return [];
  const place = images.find((purpose) => purpose.key === PLACE_PURPOSE);
  return place === undefined || place === picked ? [picked] : [picked, place];
}
