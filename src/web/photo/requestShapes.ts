import { z } from 'zod/v4';
import { NOT_RECOGNISABLE_REASONS } from '../../images/faceTag';

const coordinate = z.number().min(-1).max(100_000);
const box = z.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const ticket = z.string().max(400_000);
const picture = z.base64().max(24_000_000);
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

export const verdictShape = z.object({ ticket, tags, purpose });
export const coverShape = z.object({ ticket, picture, boxes: z.array(box).min(1).max(500) });
export const shareShape = z.object({ ticket, tags, purpose, picture, altText: z.string().trim().max(300).optional() });
export const postedShape = z.object({ ref: z.string().max(4_000) });

/** The body as this shape has it; null when it isn't that. */
export function readBody<T>(shape: z.ZodType<T>, body: Buffer): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
