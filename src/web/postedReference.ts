import { z } from 'zod/v4';
import type { PostedPictureRef } from '../images/postedPictures';
import { seal, unseal } from './sealed';
import type { Signer } from './signer';

const shape = z.strictObject({
  boardId: z.string(),
  conversationId: z.string(),
  messageId: z.string(),
  personId: z.string(),
});

/** The `posted` value of a link to the photo dialog, for the button of a warning. */
export function sealPostedReference(signer: Signer, ref: PostedPictureRef): string {
  const { boardId, conversationId, messageId, personId } = ref;
  return seal(signer, 'posted', { boardId, conversationId, messageId, personId });
}

/** Null when it isn't a reference of ours. */
export function readPostedReference(signer: Signer, sealed: string): PostedPictureRef | null {
  const parsed = shape.safeParse(unseal(signer, 'posted', sealed));
  return parsed.success ? parsed.data : null;
}
