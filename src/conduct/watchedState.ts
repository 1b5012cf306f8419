import { KEEP_FROM, NUDGE_FROM } from './assessMessage';
import { DAY, forget, type ConversationState } from './conversationState';
import { keptTurn, readOf, takenBack, type KeptTurn, type WatchedMessage } from './keptTurn';
import { observeRead } from './observe';
import { priorityOf } from './priorityOf';
import type { SignalKind } from './signalKind';
import type { Observation } from './turn';
import { isCare } from './whoHears';

/**
 * What is remembered of a watched conversation: its state, the last turns that it came from, and the state before
 * these. Numbers and opaque keys only; nothing at all while nothing is signalled.
 */
export interface WatchedState {
  readonly version: 2;
  readonly now: ConversationState;
  readonly before: ConversationState | null;
  /** Oldest first, at most twenty. */
  readonly turns: readonly KeptTurn[];
  /** Somebody was told today, but only of somebody who needs care: that doesn't make a quarrel old news. */
  readonly isCareOnly?: boolean;
}

/** A turn that counted, for who is told: how many turns before the last one, when, and which kind. */
export interface SignalledTurn {
  readonly back: number;
  /** ISO. */
  readonly at: string;
  readonly kind: SignalKind;
}

export type WatchStep =
  /** This message, or a newer form of it, was counted already. */
  | { readonly kind: 'known'; readonly turn: KeptTurn }
  | { readonly kind: 'observed'; readonly watched: WatchedState | null; readonly observation: Observation; readonly turns: readonly SignalledTurn[] };

const MOST_TURNS = 20;
const MOST_SHOWN = 6;

/** States of an earlier release know no turns. */
export function asWatched(stored: WatchedState | ConversationState | null): WatchedState | null {
  if (stored === null || stored.version === 2) return stored;
  return { version: 2, now: stored, before: stored, turns: [] };
}

/** Adds a message, or counts one anew that was edited or brought back: what stood there before counts less, and not at all when it says the same still. */
export function watch(watched: WatchedState | null, message: WatchedMessage): WatchStep {
  const earlier = (watched?.turns ?? []).filter(({ id }) => id === message.id);
  const last = earlier.at(-1);
  const newest = Math.max(...earlier.map(({ changedAt }) => changedAt));
  if (last !== undefined && newest >= message.changedAt.getTime()) return { kind: 'known', turn: last };
  const rest = last === undefined ? watched : withoutEarlier(watched, earlier, message);
  const { assessment } = message.read;
  const asksForCare = assessment.kind !== null && isCare(assessment.kind) && assessment.signal >= NUDGE_FROM;
  const now = rest?.isCareOnly === true && !asksForCare && assessment.signal >= KEEP_FROM ? { ...rest.now, alert: null } : (rest?.now ?? null);
  const { state, observation } = observeRead(now, { role: message.role, speaker: message.writer, at: message.at }, message.read, message.at);
  const next = state === null ? null : { ...withTurn(rest, keptTurn(message), state), isCareOnly: state.alert !== null && (state.alert === now?.alert ? rest?.isCareOnly === true : asksForCare) };
  return { kind: 'observed', watched: next, observation: isNews(watched, message, asksForCare) ? raised(observation, message) : observation, turns: signalledTurns(next) };
}

/** Whoever needs care, and danger of another kind, is told of today as well, whatever else was. */
function isNews(watched: WatchedState | null, { writer, at, read: { assessment } }: WatchedMessage, asksForCare: boolean): boolean {
  if (!asksForCare && !assessment.acute) return false;
  const lately = (watched?.turns ?? []).filter((turn) => turn.kind === assessment.kind && at.getTime() - turn.at < DAY);
  return !lately.some((turn) => (asksForCare ? turn.writer === writer && turn.signal >= NUDGE_FROM : turn.acute));
}

function raised(observation: Observation, { read: { assessment } }: WatchedMessage): Observation {
  const { kind, acute, reasons } = assessment;
  if (observation.level === 'nudge' || observation.level === 'escalate') return observation;
  return { ...observation, level: acute ? 'escalate' : 'nudge', kind, acute, reasons, priority: priorityOf(kind, acute, reasons) };
}

/** A message was deleted. The same state when it wasn't counted, or when a later change of it was heard of first. */
export function withdraw(watched: WatchedState, id: string, { at, by }: { readonly at: Date; readonly by: string }): WatchedState | null {
  const time = at.getTime();
  const isIt = (turn: KeptTurn): boolean => turn.id === id && !turn.gone && turn.changedAt < time;
  if (!watched.turns.some(isIt)) return watched;
  return replayed(watched, watched.turns.map((turn) => (isIt(turn) ? takenBack(turn, time, turn.writer === by) : turn)));
}

function withoutEarlier(watched: WatchedState | null, earlier: readonly KeptTurn[], message: WatchedMessage): WatchedState | null {
  if (watched === null) return null;
  const strongest = earlier.reduce((worst, turn) => (turn.signal > worst.signal ? turn : worst));
  const { signal, kind } = message.read.assessment;
  const saysItStill = signal >= strongest.signal || (kind !== null && kind === strongest.kind);
  const left = saysItStill ? null : takenBack(strongest, message.changedAt.getTime(), message.writer === strongest.writer);
  return replayed(watched, watched.turns.flatMap((turn) => (turn === strongest ? (left ?? []) : turn.id === message.id ? [] : turn)));
}

/** The same conversation with other turns. That somebody was told stays true. */
function replayed(watched: WatchedState, turns: readonly KeptTurn[]): WatchedState | null {
  let state = watched.before;
  for (const turn of turns) state = added(state, turn);
  const { alert } = watched.now;
  const quiet: ConversationState = { ...watched.now, risk: 0, kinds: {}, writers: [], signalTurns: [], weak: [] };
  const now = forget({ ...(state ?? quiet), alert });
  return now === null ? null : { ...watched, now, turns };
}

function withTurn(watched: WatchedState | null, turn: KeptTurn, now: ConversationState): WatchedState {
  const turns = [...(watched?.turns ?? []), turn];
  let before = watched?.before ?? null;
  while (turns.length > MOST_TURNS) before = added(before, turns.shift() as KeptTurn);
  return { ...watched, version: 2, now, before, turns };
}

function added(state: ConversationState | null, turn: KeptTurn): ConversationState | null {
  const at = new Date(turn.at);
  return observeRead(state, { role: turn.role, speaker: turn.writer, at }, readOf(turn), at).state;
}

/** What can still be read, counted backwards from the last turn. */
function signalledTurns(watched: WatchedState | null): readonly SignalledTurn[] {
  const readable = (watched?.turns ?? []).filter(({ gone }) => !gone);
  const counted = readable.flatMap(({ signal, kind, at }, index): readonly SignalledTurn[] =>
    kind === null || signal < KEEP_FROM ? [] : [{ back: readable.length - 1 - index, at: new Date(at).toISOString(), kind }],
  );
  return counted.slice(-MOST_SHOWN);
}

/** Opaque keys of who wrote what signalled clearly, also where it is gone by now. */
export function signallingWriters(watched: WatchedState | null): ReadonlySet<string> {
  return new Set((watched?.turns ?? []).filter(({ signal, kind }) => kind !== null && signal >= NUDGE_FROM).map(({ writer }) => writer));
}
