import sharp from 'sharp';
import type { Box, Covered, FaceBox, Found, PictureEngine, Prepared, PictureRefusal } from '../../../src/images/pictureEngine';
import { coverBoxes } from '../../support/coverBoxes';

/** Decodes and covers for real; the faces are those that the test says are there. */
export class FakePictureEngine implements PictureEngine {
  faces: readonly FaceBox[] = [];
  refusal: PictureRefusal | null = null;
  /** The next covering leaves a face to be seen. */
  isStillVisible = false;
  crash: Error | null = null;
  prepared = 0;

  async prepare(bytes: Uint8Array): Promise<Prepared> {
    this.prepared += 1;
    if (this.crash !== null) throw this.crash;
    if (this.refusal !== null) return { kind: 'refused', because: this.refusal };
    const { data, info } = await sharp(bytes).autoOrient().resize(1600, 1600, { fit: 'inside', withoutEnlargement: true }).jpeg().toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height, faces: this.faces, frames: 1 };
  }

  async find(): Promise<Found> {
    throw new Error('not used by the dialog');
  }

  async cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered> {
    if (this.isStillVisible) return { kind: 'stillVisible', boxes };
    return coverBoxes(bytes, boxes);
  }

  async close(): Promise<void> {}
}
