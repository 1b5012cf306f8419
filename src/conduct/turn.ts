import type { Level, ReasonKey, SignalKind } from './signalKind';

export type SpeakerRole = 'student' | 'staff' | 'guardian' | 'unknown';

/** One message of a conversation, as the detector sees it. Nothing of it is kept. */
export interface Turn {
  readonly text: string;
  readonly role: SpeakerRole;
  /** An opaque key that is the same for the same writer within a conversation; never a name. */
  readonly speaker: string;
  /** Absent times count as one minute apart. */
  readonly at: Date | null;
}

/** What is read of it. */
export type TurnWithWords = Pick<Turn, 'text' | 'role'>;

/** What is left of a turn once it was read. */
export type TurnWithoutWords = Omit<Turn, 'text'>;

/** What one message signals by itself. */
export interface MessageAssessment {
  /** 0–1; .35 and up is kept in the conversation's state, .60 and up is worth a nudge. */
  readonly signal: number;
  readonly kind: SignalKind | null;
  /** A clear message of a kind that can't wait. */
  readonly acute: boolean;
  readonly reasons: readonly ReasonKey[];
}

/** What the turns of a conversation add up to, after one more turn. */
export interface Observation {
  readonly level: Level;
  readonly kind: SignalKind | null;
  readonly acute: boolean;
  /** The conversation's risk, 0–1. */
  readonly score: number;
  /** Suggested urgency of a case (`domain.md`'s levels); null below `nudge`. */
  readonly priority: 'P1' | 'P2' | 'P3' | null;
  readonly reasons: readonly ReasonKey[];
  /** Turns that contributed, counted from 1 since the state began. */
  readonly turns: readonly number[];
}
