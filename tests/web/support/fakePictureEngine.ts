import sharp from 'sharp';
import type { Box, Covered, CoverStyle, EngineUsage, FaceBox, Found, PictureEngine, Prepared, PictureRefusal } from '../../../src/images/pictureEngine';
import { coverBoxes } from '../../support/coverBoxes';

/** Decodes and covers for real; the faces are those that the test says are there. */
export class FakePictureEngine implements PictureEngine {
  faces: readonly FaceBox[] = [];
  refusal: PictureRefusal | null = null;
  /** What the next pictures are, one after another; the two above hold when it is used up. */
  readonly script: (readonly FaceBox[] | PictureRefusal)[] = [];
  /** What is found anew in a part. */
  facesOfPart: readonly FaceBox[] = [];
  frames = 1;
  /** Waits before it looks at a picture. */
  pause: Promise<void> | null = null;
  /** In which way was covered, each time. */
  readonly styles: CoverStyle[] = [];
  /** The next covering leaves a face to be seen. */
  isStillVisible = false;
  crash: Error | null = null;
  prepared = 0;

  async prepare(bytes: Uint8Array): Promise<Prepared> {
    this.prepared += 1;
    if (this.crash !== null) throw this.crash;
    await this.pause;
    const next = this.script.shift() ?? this.refusal ?? this.faces;
    if (typeof next === 'string') return { kind: 'refused', because: next };
    const { data, info } = await sharp(bytes).autoOrient().resize(1600, 1600, { fit: 'inside', withoutEnlargement: true }).jpeg().toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height, faces: next, frames: this.frames };
  }

  async find(): Promise<Found> {
    throw new Error('not used by the dialog');
  }

  async cover(bytes: Uint8Array, boxes: readonly Box[], style: CoverStyle = 'solid'): Promise<Covered> {
    this.styles.push(style);
    if (this.isStillVisible) return { kind: 'stillVisible', boxes };
    return coverBoxes(bytes, boxes);
  }

  async crop(bytes: Uint8Array, { x, y, width, height }: Box): Promise<Prepared> {
    if (this.refusal !== null) return { kind: 'refused', because: this.refusal };
    const area = { left: Math.floor(x), top: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
    const { data, info } = await sharp(bytes).extract(area).jpeg().toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height, faces: this.facesOfPart, frames: 1 };
  }

  usage(): EngineUsage {
    return { processes: 0, residentBytes: 0, peakResidentBytes: 0, waiting: 0 };
  }

  async close(): Promise<void> {}
}
