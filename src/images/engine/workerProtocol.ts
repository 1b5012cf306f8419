import type { Box, Covered, Found, Prepared } from '../pictureEngine';

/** What a school may switch off; passed to the worker when it starts. */
export interface EngineSwitches {
  /** Leave out SSD, of which the training pictures are not free for every use. Finds fewer faces. */
  readonly blazeFaceOnly?: boolean;
}

/** What the engine asks of its worker. One at a time. */
export type Job =
  | { readonly kind: 'prepare'; readonly bytes: Uint8Array }
  | { readonly kind: 'find'; readonly bytes: Uint8Array }
  | { readonly kind: 'cover'; readonly bytes: Uint8Array; readonly boxes: readonly Box[] };

export type Answer = Prepared | Found | Covered;

export type FromWorker = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer };
