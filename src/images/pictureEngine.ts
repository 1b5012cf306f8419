/** A rectangle in pixels of the upright picture (after its EXIF orientation is applied). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the picture where a face was seen. `score` is 0–1 and says nothing about who it is. */
export interface FaceBox extends Box {
  readonly score: number;
}

/** Why a picture was not taken. Each has its own sentence in `texts/`. */
export type PictureRefusal =
  | 'empty'
  | 'tooManyBytes'
  | 'tooManyPixels'
  | 'truncated'
  | 'unsupportedType'
  | 'tooManyFrames'
  | 'undecodable'
  | 'timeOut'
  | 'engineUnavailable';

/** A picture made ready: upright, stripped of metadata, at most 1,600 pixels at its longest side, JPEG (or PNG for screenshots). */
export interface PreparedPicture {
  readonly kind: 'prepared';
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  /** Boxes in pixels of `bytes`. Of an animated picture: of the frame with the most faces, which is also the frame in `bytes`. */
  readonly faces: readonly FaceBox[];
  readonly frames: number;
}

export type Prepared = PreparedPicture | { readonly kind: 'refused'; readonly because: PictureRefusal };

/** Faces of a file as it is, for measuring: pixels of the upright picture at its own size. */
export type Found =
  | { readonly kind: 'found'; readonly width: number; readonly height: number; readonly faces: readonly FaceBox[]; readonly ms: number }
  | { readonly kind: 'refused'; readonly because: PictureRefusal };

export type Covered =
  | { readonly kind: 'covered'; readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png'; readonly width: number; readonly height: number }
  /** A covered place still looked like a face to the detector: the picture must not be posted. */
  | { readonly kind: 'stillVisible'; readonly boxes: readonly Box[] }
  | { readonly kind: 'refused'; readonly because: PictureRefusal };

/**
 * Decodes pictures and finds faces: boxes only, never who it is. Runs outside the main thread with a limit on time
 * and memory; a crash of it is an answer (`engineUnavailable`), never an exception.
 */
export interface PictureEngine {
  prepare(bytes: Uint8Array): Promise<Prepared>;
  find(bytes: Uint8Array): Promise<Found>;
  /** Covers `boxes` (pixels of the picture as `prepare` returns it) with a solid fill and a margin, then looks again. */
  cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered>;
  close(): Promise<void>;
}
