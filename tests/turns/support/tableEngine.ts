import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Box, Covered, EngineUsage, FaceBox, Found, PictureEngine, Prepared, PictureRefusal } from '../../../src/images/pictureEngine';
import { coverBoxes } from '../../support/coverBoxes';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Decodes and covers for real; which faces are on a picture stands in a table. Quick, where finding faces isn't the point. */
export class TableEngine implements PictureEngine {
  private readonly faces = new Map<string, readonly FaceBox[]>();
  private readonly refusals = new Map<string, PictureRefusal>();
  looked = 0;

  /** A picture like no other, with so many faces on it. */
  async picture(faces: number): Promise<Buffer> {
    const bytes = await sharp({ create: { width: 320, height: 200, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 30 }, background: '#000' } }).jpeg().toBuffer();
    this.faces.set(digest(bytes), Array.from({ length: faces }, (_, index) => ({ x: 10 + index * 60, y: 20, width: 40, height: 40, score: 0.9 })));
    return bytes;
  }

  refuse(bytes: Uint8Array, because: PictureRefusal): void {
    this.refusals.set(digest(bytes), because);
  }

  async prepare(bytes: Uint8Array): Promise<Prepared> {
    this.looked += 1;
    const because = this.refusals.get(digest(bytes));
    if (because !== undefined) return { kind: 'refused', because };
    const { data, info } = await sharp(bytes).jpeg().toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height, faces: this.faces.get(digest(bytes)) ?? [], frames: 1 };
  }

  async find(): Promise<Found> {
    throw new Error('only the command looks for faces without preparing');
  }

  async cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered> {
    return coverBoxes(bytes, boxes);
  }

  async crop(bytes: Uint8Array, { x, y, width, height }: Box): Promise<Prepared> {
    const { data } = await sharp(bytes).extract({ left: x, top: y, width, height }).jpeg().toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', bytes: data, mediaType: 'image/jpeg', width, height, faces: [], frames: 1 };
  }

  usage(): EngineUsage {
    return { processes: 0, residentBytes: 0, peakResidentBytes: 0, waiting: 0 };
  }

  async close(): Promise<void> {}
}
