import type { Concept } from './conceptIndex';
import { plainSignal } from './plainSignal';
import { likeliestKind, scoreMessage } from './messageModel';
import { acuteKinds, reasonOfKind, type ReasonKey, type SignalKind } from './signalKind';
import type { MessageAssessment, Turn } from './turn';

/** From here a signal is kept in the conversation's state. */
export const KEEP_FROM = 0.35;
/** From here a message by itself is worth a nudge. */
export const NUDGE_FROM = 0.6;
/** From here a message of an acute kind is acted upon at once. */
export const ACUTE_FROM = 0.85;

const PIECE = 400;
const MOST_PIECES = 60;

/**
 * What one message signals, by itself: rules where a rule is clearer, the trained model for the rest. Pure and bounded
 * in time; a long text is read in pieces and the clearest piece counts.
 *
 * @example assessMessage({ text: 'geef je oplader even', role: 'student' }).kind // null
 */
export function assessMessage(turn: Pick<Turn, 'text' | 'role'>): MessageAssessment {
  return readMessage(turn).assessment;
}

/** An assessment with the concepts that it came from; they say how a turn answers the turns before it. */
export interface ReadMessage {
  readonly assessment: MessageAssessment;
  readonly concepts: ReadonlySet<Concept>;
  /** A rule spoke: its words leave little room, whatever comes before or after. */
  readonly isPlain: boolean;
}

export function readMessage(turn: Pick<Turn, 'text' | 'role'>): ReadMessage {
  if (isSilent(turn.text)) return silence;
  let worst: ReadMessage | null = null;
  for (const piece of inPieces(turn.text)) {
    const read = readPiece({ text: piece, role: turn.role });
    if (worst === null || read.assessment.signal > worst.assessment.signal) worst = read;
  }
  return worst ?? silence;
}

/** Nothing to read: no letter and no emoji that means something by itself. */
export function isSilent(text: string): boolean {
  return !/\p{L}|\p{Extended_Pictographic}/u.test(text);
}

const silence: ReadMessage = { assessment: { signal: 0, kind: null, acute: false, reasons: [] }, concepts: new Set(), isPlain: false };

function readPiece(turn: Pick<Turn, 'text' | 'role'>): ReadMessage {
  const model = scoreMessage(turn.text, turn.role);
  const { concepts } = model.features;
  const plain = plainSignal(concepts, model.features.line, turn.role);
  const signal = Math.max(model.signal, plain?.signal ?? 0);
  if (signal < KEEP_FROM) return { assessment: { signal, kind: null, acute: false, reasons: [] }, concepts, isPlain: false };
  // A rule knows what its words mean; the model only guesses the kind.
  const isPlain = plain !== null && plain.signal >= NUDGE_FROM;
  const kind = isPlain ? plain.kind : likeliestKind(model.features);
  const acute = acuteKinds.has(kind) && signal >= (kind === 'zelfbeschadiging' ? NUDGE_FROM : ACUTE_FROM);
  return { assessment: { signal, kind, acute, reasons: reasonsFor(kind, concepts) }, concepts, isPlain };
}

const reasonOfConcept: readonly (readonly [Concept, ReasonKey, readonly SignalKind[]])[] = [
  ['secrecy', 'secrecy', ['grensoverschrijdend', 'sexting', 'uitsluiting', 'opnames']],
  ['offSchool', 'offSchool', ['grensoverschrijdend']],
  ['night', 'nightContact', ['grensoverschrijdend', 'stalken']],
  ['demandMoney', 'money', ['bedreiging', 'sexting', 'grensoverschrijdend']],
  ['spread', 'spreading', ['sexting', 'opnames', 'doxing', 'zwartmaken']],
  ['weapon', 'weapon', ['bedreiging']],
  ['tellOff', 'abusiveWords', ['escalatie', 'pesten', 'bedreiging']],
  ['slur', 'abusiveWords', ['discriminatie']],
];

function reasonsFor(kind: SignalKind, found: ReadonlySet<Concept>): readonly ReasonKey[] {
  const also = reasonOfConcept.filter(([concept, , kinds]) => kinds.includes(kind) && found.has(concept)).map(([, reason]) => reason);
  return [reasonOfKind[kind], ...new Set(also)];
}

/** Cuts at white space near `PIECE` characters; most messages are one piece. */
function inPieces(text: string): readonly string[] {
  if (text.length <= PIECE) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length && pieces.length < MOST_PIECES) {
    let to = Math.min(from + PIECE, text.length);
    const space = text.lastIndexOf(' ', to);
    if (to < text.length && space > from + PIECE / 2) to = space;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
