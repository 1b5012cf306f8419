import { z } from 'zod/v4';
import { seal, unseal } from './sealed';
import type { Signer } from './signer';

const shape = z.strictObject({ boardId: z.string(), pictureId: z.string() });

/** Points at the covered version of a picture that was taken down. */
export type OfferReference = z.infer<typeof shape>;

/** The `offer` value of a link to the photo dialog. */
export function sealOfferReference(signer: Signer, { boardId, pictureId }: OfferReference): string {
  return seal(signer, 'offer', { boardId, pictureId });
}

/** Null when it isn't a reference of ours. */
export function readOfferReference(signer: Signer, sealed: string): OfferReference | null {
  const parsed = shape.safeParse(unseal(signer, 'offer', sealed));
  return parsed.success ? parsed.data : null;
}
