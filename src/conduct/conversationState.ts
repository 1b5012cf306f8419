import type { SignalKind } from './signalKind';

/**
 * What is remembered of a conversation: small numbers and opaque keys, never text, and nothing at all while nothing
 * is signalled. It fades by itself and says nothing about a person: writers' keys only tell turns apart.
 */
export interface ConversationState {
  readonly version: 1;
  /** Turns since the state began. */
  readonly turn: number;
  /** 0–1, as of `at`. */
  readonly risk: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How much of the risk came from which kind, fading likewise. */
  readonly kinds: Readonly<Partial<Record<SignalKind, number>>>;
  /** Who wrote the last signals, newest last; at most four. */
  readonly writers: readonly string[];
  /** The writer of the last turn and how many turns in a row. */
  readonly run: { readonly writer: string; readonly turns: number };
  /** The last turns that signalled, at most eight. */
  readonly signalTurns: readonly number[];
  /** Weak signals of the last two weeks: kind, day, and which turns of phrase. */
  readonly weak: readonly WeakSignal[];
  /** The last alert: when and how high. Null once calm returned. */
  readonly alert: { readonly at: number; readonly score: number; readonly acute: boolean } | null;
}

export interface WeakSignal {
  readonly kind: SignalKind;
  readonly at: number;
  /** The reasons' keys joined; equal ones count once. */
  readonly about: string;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const TWO_WEEKS = 14 * DAY;
const CALM = 0.1;

/** Risk halves every day that nothing happens. */
export function fade(value: number, from: number, to: number): number {
  return value * 0.5 ** (Math.max(0, to - from) / DAY);
}

/** Null when nothing is left worth remembering. */
export function forget(state: ConversationState): ConversationState | null {
  const weak = state.weak.filter(({ at }) => state.at - at < TWO_WEEKS);
  const alert = state.alert !== null && state.at - state.alert.at < DAY ? state.alert : null;
  if (state.risk < CALM && weak.length === 0 && alert === null) return null;
  return { ...state, weak, alert };
}
