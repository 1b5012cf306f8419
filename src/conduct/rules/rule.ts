import type { SignalKind } from '../signalKind';
import type { Setting } from './settings';

/** What laughter in the message does to a rule: nothing, no more than a nudge, or silence. */
export type Laughing = 'same' | 'softer' | 'silent';

/** A turn of phrase that leaves little room, and what around it does leave room. Patterns run over normalised words and are linear. */
export interface Rule {
  readonly kind: SignalKind;
  /** 0–1, on the scale of the model's signal. */
  readonly signal: number;
  readonly pattern: RegExp;
  /** Settings in which the words mean something else. */
  readonly unless: readonly Setting[];
  readonly laughing: Laughing;
  /** Whether "not" in or shortly before the words turns them round. */
  readonly negatable: boolean;
}

/** Rules of one subject; without the trigger none of them can match, so most messages skip them all. */
export interface RuleSet {
  readonly trigger: RegExp;
  readonly rules: readonly Rule[];
}

/** Fills in what most rules share: talk about it, fiction, games and negation turn the words round, laughter softens them. */
export function rule(kind: SignalKind, signal: number, pattern: RegExp, more: Partial<Pick<Rule, 'unless' | 'laughing' | 'negatable'>> = {}): Rule {
  return { kind, signal, pattern, unless: more.unless ?? ['report', 'aboutWords', 'fiction', 'game'], laughing: more.laughing ?? 'softer', negatable: more.negatable ?? true };
}
