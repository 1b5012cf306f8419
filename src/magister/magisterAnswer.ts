/** Why no list came. `said` is Magister's own sentence for the administrator's eyes, without secrets; never for a log. */
export type MagisterFailure =
  | { readonly kind: 'refused'; readonly what: 'signIn' | 'list'; readonly said: string | null }
  | { readonly kind: 'unreachable'; readonly because: 'network' | 'timeOut' | 'tooLarge' | 'redirected' | 'status'; readonly code: string | null }
  /** An error page, something else than Magister, or nothing at all. */
  | { readonly kind: 'notAList' };

/**
 * A list as bytes in whatever encoding Magister chose. Reading `chunks` throws `MagisterListBroken` when the rest doesn't
 * come; what came until then must not be used.
 */
export type MagisterList = { readonly kind: 'list'; readonly chunks: AsyncIterable<Uint8Array> } | MagisterFailure;

/** In the middle of a list. Holds no address and no cause: both would hold the session. */
export class MagisterListBroken extends Error {
  constructor(readonly because: 'cutOff' | 'timeOut' | 'tooLarge') {
    super(`the list from Magister broke off: ${because}`);
    this.name = 'MagisterListBroken';
  }
}
