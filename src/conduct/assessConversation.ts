import type { ConversationState } from './conversationState';
import { observe } from './observe';
import type { Level, ReasonKey, SignalKind } from './signalKind';
import type { Turn } from './turn';

/** A whole conversation's outcome: its highest level and when it was first reached. */
export interface ConversationAssessment {
  readonly level: Level;
  readonly kind: SignalKind | null;
  readonly acute: boolean;
  readonly score: number;
  /** Counted from 1; the first turn at which somebody would have been told. */
  readonly firstAlertTurn: number | null;
  readonly reasons: readonly ReasonKey[];
}

const RANK: Readonly<Record<Level, number>> = { none: 0, signal: 1, nudge: 2, escalate: 3 };
const MINUTE = 60_000;
const SOME_DAY = new Date('2025-01-06T09:00:00Z');

/** Observes the turns one by one, as they would have come in. */
export function assessConversation(turns: readonly Turn[]): ConversationAssessment {
  let state: ConversationState | null = null;
  let result: ConversationAssessment = { level: 'none', kind: null, acute: false, score: 0, firstAlertTurn: null, reasons: [] };
  let at: Date = turns[0]?.at ?? SOME_DAY;
  for (const [index, turn] of turns.entries()) {
    at = turn.at ?? (index === 0 ? at : new Date(at.getTime() + MINUTE));
    const observed = observe(state, { ...turn, at }, at, turns.length === 1);
    state = observed.state;
    const { level, kind, acute, score, reasons } = observed.observation;
    const isHigher = RANK[level] > RANK[result.level];
    result = {
      level: isHigher ? level : result.level,
      kind: isHigher ? kind : result.kind,
      acute: result.acute || acute,
      score: Math.max(result.score, score),
      firstAlertTurn: result.firstAlertTurn ?? (RANK[level] >= RANK.nudge ? index + 1 : null),
      reasons: isHigher ? reasons : result.reasons,
    };
  }
  return result;
}
