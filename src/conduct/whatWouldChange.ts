import { readMessage } from './assessMessage';
import type { SchoolWord } from './schoolWords';
import { signalKinds, type SignalKind } from './signalKind';
import { SMALLEST_SHOWN, type Counted, type WatchFigure } from './watchFigures';

/** At most so many of these would have been gone. */
export interface PossibleChange {
  readonly kind: SignalKind;
  readonly what: Extract<Counted, 'signal' | 'nudge'>;
  readonly all: number;
  /** Null: fewer than ten, and that isn't told more precisely. */
  readonly atMost: number | null;
}

/**
 * What a meaning would have changed, from the numbers that are kept. No text is kept, so it can't be known whether a
 * message held the word itself: only how many held something of the same sort, and that is the most it can be.
 */
export type WouldChange =
  | { readonly kind: 'atMost'; readonly changes: readonly PossibleChange[]; /** False: the detector doesn't know the word, so any signal may have held it. */ readonly isKnownSort: boolean }
  /** Messages in which nothing stood out left no number behind: what would have stood out now can't be known. */
  | { readonly kind: 'unknowable' };

export function whatWouldChange({ word, means }: SchoolWord, figures: readonly WatchFigure[]): WouldChange {
  if (means !== 'harmless') return { kind: 'unknowable' };
  const cues = [...readMessage({ text: word, role: 'student' }).concepts];
  const timesOf = (kind: SignalKind, what: Counted, cue: string): number => figures.find((figure) => figure.kind === kind && figure.what === what && figure.cue === cue)?.times ?? 0;
  const changes = signalKinds.flatMap((kind) =>
    (['signal', 'nudge'] as const).flatMap((what): readonly PossibleChange[] => {
      const all = timesOf(kind, what, '');
      // A message with the word in it held everything that the word stands for.
      const atMost = Math.min(all, ...cues.map((cue) => timesOf(kind, what, cue)));
      return atMost === 0 ? [] : [{ kind, what, all, atMost: atMost < SMALLEST_SHOWN && atMost < all ? null : atMost }];
    }),
  );
  return { kind: 'atMost', changes, isKnownSort: cues.length > 0 };
}
