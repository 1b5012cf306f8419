/** Keeps words from everybody without the key: who reads tables or a backup reads nothing. */
export interface Seal {
  /** `place` says where it will stand, e.g. `case:north:c1:3`: moved elsewhere it doesn't open. */
  close(place: string, text: string): string;
  /** Throws `SealBroken` on what was closed with another key or for another place, or was changed since. */
  open(place: string, sealed: string): string;
  /** The same for the same words, and tells nothing of them: to find a row again. */
  mark(use: string, words: string): string;
}
