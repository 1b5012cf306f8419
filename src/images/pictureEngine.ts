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
  /** Also when looking at it took more memory than a picture may. */
  | 'tooManyPixels'
  | 'truncated'
  | 'pdf'
  | 'film'
  | 'vector'
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

/** How a face is made unrecognisable: under one colour, or under a patch of which only a few soft spots are left. */
export type CoverStyle = 'solid' | 'blur';

export type Covered =
  | { readonly kind: 'covered'; readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png'; readonly width: number; readonly height: number }
  /** A covered place still looked like a face to a detector: the picture must not be posted. */
  | { readonly kind: 'stillVisible'; readonly boxes: readonly Box[] }
  | { readonly kind: 'refused'; readonly because: PictureRefusal };

/** What the engine takes of the computer at this moment. Bytes of memory are those that are really resident. */
export interface EngineUsage {
  readonly processes: number;
  /** Of all its processes together. */
  readonly residentBytes: number;
  /** The most that one of its processes, ended ones included, ever held. */
  readonly peakResidentBytes: number;
  /** Pictures that nothing was done with yet. */
  readonly waiting: number;
}

/**
 * Decodes pictures and finds faces: boxes only, never who it is. Runs in processes of its own with a limit on time
 * and memory; a crash of one is an answer (`engineUnavailable`) for its picture, never an exception.
 */
export interface PictureEngine {
  /** @param how `background`: nobody waits for it, so pictures that somebody waits for go first. */
  prepare(bytes: Uint8Array, how?: { readonly background?: boolean }): Promise<Prepared>;
  find(bytes: Uint8Array): Promise<Found>;
  /** Covers `boxes` (pixels of the picture as `prepare` returns it) with a margin, then looks again. Solid unless asked otherwise. */
  cover(bytes: Uint8Array, boxes: readonly Box[], style?: CoverStyle): Promise<Covered>;
  /**
   * The part of a picture that lies in `area` (pixels of the picture as `prepare` returns it), with its faces found anew.
   * The area is brought to whole pixels within the picture; one of which less than 32 × 32 is left is refused as `empty`.
   */
  crop(bytes: Uint8Array, area: Box): Promise<Prepared>;
  usage(): EngineUsage;
  close(): Promise<void>;
}
