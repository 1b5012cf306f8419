import { KEEP_FROM, type ReadMessage } from './assessMessage';
import type { Concept } from './conceptIndex';
import type { ReasonKey, SignalKind } from './signalKind';
import type { SpeakerRole } from './turn';

/** One message of a watched conversation, as far as it is read. */
export interface WatchedMessage {
  /** The message's id in Teams; an edit keeps it. */
  readonly id: string;
  /** An opaque key that is the same for the same writer within a conversation. */
  readonly writer: string;
  readonly role: SpeakerRole;
  /** When we heard of it. */
  readonly at: Date;
  /** When Teams says that it was written, edited or brought back: tells which of two deliveries is the newer. */
  readonly changedAt: Date;
  readonly read: ReadMessage;
}

/** What is kept of a turn while its conversation has a state: numbers and keys, so that an edit or a deletion can be counted anew. */
export interface KeptTurn {
  readonly id: string;
  readonly writer: string;
  readonly role: SpeakerRole;
  /** Milliseconds since 1970, as the next. */
  readonly at: number;
  readonly changedAt: number;
  readonly signal: number;
  readonly kind: SignalKind | null;
  readonly acute: boolean;
  readonly isPlain: boolean;
  readonly reasons: readonly ReasonKey[];
  readonly concepts: readonly Concept[];
  /** How much of it counts: 1, and less of what its writer took back. */
  readonly share: number;
  /** Edited or deleted: it isn't there any more to be read. */
  readonly gone: boolean;
}

/** What a turn says about the turns before it; the others are of no use later. */
const ANSWERING: readonly Concept[] = ['counterSpeech', 'apology'];

const MINUTE = 60_000;
/** Taken back within a minute, hardly anybody read it. */
const TAKEN_BACK_AT_ONCE = 0.4;
const TAKEN_BACK_LATER = 0.7;

export function keptTurn({ id, writer, role, at, changedAt, read }: WatchedMessage): KeptTurn {
  const { signal, kind, acute, reasons } = read.assessment;
  return {
    id, writer, role, at: at.getTime(), changedAt: changedAt.getTime(),
    signal: Number(signal.toFixed(3)), kind, acute, isPlain: read.isPlain, reasons,
    concepts: ANSWERING.filter((concept) => read.concepts.has(concept)),
    share: 1,
    gone: false,
  };
}

/** The turn as it counts once it was edited or deleted at that moment. Somebody else's deletion doesn't make it weigh less. */
export function takenBack(turn: KeptTurn, at: number, byWriter: boolean): KeptTurn {
  const share = !byWriter ? 1 : at - turn.changedAt <= MINUTE ? TAKEN_BACK_AT_ONCE : TAKEN_BACK_LATER;
  return { ...turn, changedAt: at, share: Math.min(turn.share, share), gone: true };
}

/** As it was read, as far as it counts. */
export function readOf({ signal, share, kind, acute, reasons, concepts, isPlain }: KeptTurn): ReadMessage {
  const counted = signal * share;
  const counts = counted >= KEEP_FROM;
  return {
    assessment: { signal: counted, kind: counts ? kind : null, acute: acute && share === 1, reasons: counts ? reasons : [] },
    concepts: new Set(concepts),
    isPlain: isPlain && share === 1,
  };
}
