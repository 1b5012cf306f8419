import type { Concept } from './conceptIndex';
import type { SignalKind } from './signalKind';

/** What is counted of a signal, and of what staff made of a nudge. */
export const COUNTED = ['signal', 'nudge', 'case', 'reported', 'dismissed'] as const;

export type Counted = (typeof COUNTED)[number];

/**
 * One number of one day at one school: without person, conversation and words. `cue` is empty for the number as a
 * whole; beside it stands one for each concept that was in the message, and for `dismissed` one for each reason.
 */
export interface WatchFigure {
  readonly kind: SignalKind;
  readonly what: Counted;
  readonly cue: string;
  readonly times: number;
}

/** How long numbers are kept, in days. */
export const KEPT_DAYS = 35;
/** Smaller numbers by concept are not shown: a rare one could lead to a message. */
export const SMALLEST_SHOWN = 10;

/** What one message adds to the numbers. `dryRun` counts the same, though nobody is told. */
export function figuresOf(kind: SignalKind, level: 'signal' | 'nudge' | 'escalate', concepts: ReadonlySet<Concept>, isPlain: boolean): readonly WatchFigure[] {
  const counted: readonly Counted[] = level === 'signal' ? ['signal'] : level === 'nudge' ? ['signal', 'nudge'] : ['signal', 'nudge', 'case'];
  const cues = ['', isPlain ? 'rule' : 'model', ...concepts];
  return counted.flatMap((what) => cues.map((cue) => ({ kind, what, cue, times: 1 })));
}
