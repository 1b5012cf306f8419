import sharp from 'sharp';
import type { Box, Covered } from '../../src/images/pictureEngine';

/** Really covers the boxes, as a picture engine of a test that looks at the result does. */
export async function coverBoxes(bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered> {
  const covers = boxes.map((box) => ({
    input: { create: { width: Math.round(box.width), height: Math.round(box.height), channels: 3 as const, background: '#7a6a5a' } },
    left: Math.round(box.x),
    top: Math.round(box.y),
  }));
  const { data, info } = await sharp(bytes).composite(covers).jpeg().toBuffer({ resolveWithObject: true });
  return { kind: 'covered', bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height };
}
