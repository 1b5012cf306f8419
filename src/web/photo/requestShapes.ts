import { z } from 'zod/v4';
import { NOT_RECOGNISABLE_REASONS } from '../../images/faceTag';
import { MOST_PICTURES } from './photoApi';

const coordinate = z.number().min(-1).max(100_000);
const box = z.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const ticket = z.string().max(400_000);
// Other bytes than those that were looked at are told by their hash, so what isn't base64 needs no look of its own.
const picture = z.string().max(24_000_000);
const purpose = z.string().max(100);

const who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: z.string().max(100) }),
  z.object({ kind: z.literal('staff') }),
  z.object({ kind: z.literal('otherAdult') }),
  z.object({ kind: z.literal('elsewhere') }),
  z.object({ kind: z.literal('notRecognisable'), reason: z.enum(NOT_RECOGNISABLE_REASONS) }),
  z.object({ kind: z.literal('noFace') }),
]);

const tags = z.array(z.object({ face: z.union([z.number().int().min(0), box]), who })).max(500);

const item = z.object({ ticket, tags });
const index = z.number().int().min(0).max(1_000);

export const verdictShape = z.object({ ticket, tags, purpose });
export const coverShape = z.object({ ticket, picture, boxes: z.array(box).min(1).max(500), style: z.enum(['solid', 'blur']).default('solid') });
export const cropShape = z.object({ ticket, picture, area: box });
export const shareShape = z.object({
  pictures: z.array(item.extend({ picture, altText: z.string().trim().max(300).optional() })).min(1).max(MOST_PICTURES),
  purpose,
  how: z.enum(['posted', 'takenAlong']),
});
export const reviewedShape = z.object({ pictures: z.array(item).min(1).max(MOST_PICTURES), purpose });
export const postedShape = z.object({ ref: z.string().max(4_000), index: index.default(0) });
export const offerShape = z.object({ ref: z.string().max(4_000) });

/** The body as this shape has it; null when it isn't that. */
export function readBody<T>(shape: z.ZodType<T>, body: Buffer): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
