import { KEEP_FROM, NUDGE_FROM, readMessage, type ReadMessage } from './assessMessage';
import { DAY, fade, forget, type ConversationState, type WeakSignal } from './conversationState';
import { priorityOf } from './priorityOf';
import { reasonOfKind, type Level, type ReasonKey, type SignalKind } from './signalKind';
import type { Observation, Turn, TurnWithoutWords } from './turn';

/** How turns add up; tuned on labelled conversations, see README. */
export const tuning = {
  keepPerTurn: 0.95,
  /** With a state, signals from here count too: the tenth small dig is still a dig. */
  weakFrom: 0.2,
  weakShare: 0.6,
  pileOn: 0.1,
  victimReaction: 0.15,
  unanswered: 0.1,
  overWeeks: 0.15,
  calming: 0.7,
  /** A message that is all there is, or in which a rule left little room. */
  alone: NUDGE_FROM,
  /** A single message in the middle of a conversation: a lively chat has many turns, so the model must be surer. */
  within: 0.85,
  /** What several turns add up to. */
  act: 0.8,
  rearmBelow: 0.35,
  worseBy: 0.25,
  reactionTurns: 3,
  unansweredTurns: 3,
};

/** The state after a turn, and what may be done about it. */
export interface Observed {
  readonly state: ConversationState | null;
  readonly observation: Observation;
}

/**
 * Adds one turn to what is remembered of a conversation. A harmless turn in a conversation without state returns a
 * null state: nothing is stored. `isWhole`: the turn is all there is, no conversation will bear it out.
 */
export function observe(state: ConversationState | null, turn: Turn, now: Date, isWhole = false): Observed {
  return observeRead(state, turn, readMessage(turn), now, isWhole);
}

/** The same of a turn that was read already. */
export function observeRead(state: ConversationState | null, turn: TurnWithoutWords, read: ReadMessage, now: Date, isWhole = false): Observed {
  const at = (turn.at ?? now).getTime();
  if (state === null && read.assessment.signal < KEEP_FROM) return { state: null, observation: quiet(read.assessment.signal) };
  const before = state ?? begin(turn, at);
  const step = addTurn(before, turn, read, at);
  const decided = decide(before, step, read, isWhole || read.isPlain ? tuning.alone : tuning.within);
  return { state: forget({ ...step.state, alert: decided.alert }), observation: decided.observation };
}

function quiet(score: number): Observation {
  return { level: 'none', kind: null, acute: false, score, priority: null, reasons: [], turns: [] };
}

function begin(turn: TurnWithoutWords, at: number): ConversationState {
  return { version: 1, turn: 0, risk: 0, at, kinds: {}, writers: [], run: { writer: turn.speaker, turns: 0 }, signalTurns: [], weak: [], alert: null };
}

interface Step {
  readonly state: ConversationState;
  readonly reasons: readonly ReasonKey[];
  readonly kind: SignalKind | null;
}

function addTurn(before: ConversationState, turn: TurnWithoutWords, { assessment, concepts }: ReadMessage, at: number): Step {
  const { signal, kind } = assessment;
  const number = before.turn + 1;
  const reasons: ReasonKey[] = [...assessment.reasons];
  const run = before.run.writer === turn.speaker ? { writer: turn.speaker, turns: before.run.turns + 1 } : { writer: turn.speaker, turns: 1 };
  const signals = signal >= KEEP_FROM;
  const recent = before.signalTurns.some((past) => number - past <= tuning.reactionTurns);
  const counted = signals ? signal : signal >= tuning.weakFrom ? signal * tuning.weakShare : 0;
  const kept = tuning.keepPerTurn * fade(before.risk, before.at, at);
  let risk = 1 - (1 - kept) * (1 - counted);
  if (!signals && counted === 0) risk = Math.max(risk, fade(before.risk, before.at, at) * 0.93);

  const isOther = !before.writers.includes(turn.speaker);
  if (signals && isOther && before.writers.length > 0 && recent && !concepts.has('counterSpeech')) {
    risk += tuning.pileOn;
    reasons.push('pileOn');
  }
  if (recent && isOther && !signals && concepts.has('counterSpeech') && turn.role !== 'staff') {
    risk += tuning.victimReaction;
    reasons.push('victimReaction');
  }
  if (signals && run.turns >= tuning.unansweredTurns) {
    risk += tuning.unanswered;
    reasons.push('unanswered');
  }
  if (signal < NUDGE_FROM && before.signalTurns.length > 0 && concepts.has('apology')) {
    risk *= tuning.calming;
    reasons.push('apology');
  }
  if (!signals && turn.role === 'staff' && isOther && recent && concepts.has('counterSpeech')) {
    risk *= tuning.calming;
    reasons.push('staffStepsIn');
  }
  const weak = kind !== null && signals ? addWeak(before.weak, { kind, at, about: assessment.reasons.join('+') }) : before.weak;
  if (kind === 'grensoverschrijdend' && differentKinds(weak, at) >= 2) {
    risk += tuning.overWeeks;
    reasons.push('overWeeks');
  }
  risk = Math.min(0.99, Math.max(risk, signal));
  const kinds = fadeKinds(before.kinds);
  if (kind !== null) kinds[kind] = Math.min(1, (kinds[kind] ?? 0) + signal);
  const state: ConversationState = {
    ...before,
    turn: number,
    risk,
    at,
    kinds,
    run,
    writers: signals ? [...before.writers.filter((key) => key !== turn.speaker), turn.speaker].slice(-4) : before.writers,
    signalTurns: signals ? [...before.signalTurns, number].slice(-8) : before.signalTurns,
    weak,
  };
  return { state, reasons, kind: kind ?? strongest(kinds) };
}

interface Decided {
  readonly observation: Observation;
  readonly alert: ConversationState['alert'];
}

function decide(before: ConversationState, { state, reasons, kind }: Step, { assessment }: ReadMessage, alone: number): Decided {
  const { risk, at } = state;
  const last = before.alert !== null && risk >= tuning.rearmBelow && at - before.alert.at < DAY ? before.alert : null;
  const addsUp = risk >= tuning.act && (before.signalTurns.length > 0 || assessment.signal < KEEP_FROM);
  const due: Level = assessment.acute ? 'escalate' : (assessment.signal >= alone || addsUp) && reasons.length > 0 ? 'nudge' : 'signal';
  const isWorse = last === null || risk >= last.score + tuning.worseBy || (assessment.acute && !last.acute);
  const level: Level = due !== 'signal' && isWorse ? due : risk >= KEEP_FROM ? 'signal' : 'none';
  const alerts = level === 'nudge' || level === 'escalate';
  const shown = reasons.length > 0 || kind === null ? reasons : [reasonOfKind[kind]];
  return {
    observation: {
      level,
      kind: level === 'none' ? null : kind,
      acute: assessment.acute,
      score: risk,
      priority: alerts ? priorityOf(kind, assessment.acute, reasons) : null,
      reasons: level === 'none' ? [] : [...new Set(shown)],
      turns: state.signalTurns,
    },
    alert: alerts ? { at, score: risk, acute: assessment.acute || (last?.acute ?? false) } : last,
  };
}

function addWeak(weak: readonly WeakSignal[], signal: WeakSignal): readonly WeakSignal[] {
  return [...weak.filter(({ kind, about }) => kind !== signal.kind || about !== signal.about), signal].slice(-8);
}

function differentKinds(weak: readonly WeakSignal[], at: number): number {
  return weak.filter((signal) => signal.kind === 'grensoverschrijdend' && at - signal.at < 14 * DAY).length;
}

function fadeKinds(kinds: ConversationState['kinds']): Partial<Record<SignalKind, number>> {
  const faded: Partial<Record<SignalKind, number>> = {};
  for (const [kind, value] of Object.entries(kinds) as [SignalKind, number][]) {
    const left = Number((value * tuning.keepPerTurn).toFixed(3));
    if (left >= 0.05) faded[kind] = left;
  }
  return faded;
}

function strongest(kinds: ConversationState['kinds']): SignalKind | null {
  let best: SignalKind | null = null;
  for (const [kind, value] of Object.entries(kinds) as [SignalKind, number][]) if (best === null || value > (kinds[best] ?? 0)) best = kind;
  return best;
}
