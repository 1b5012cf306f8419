import type { AdaptiveCard } from '../card';

/** How much of what people wrote a card shows: UTF-16 units, lines and choices. */
export interface RoomOnCard {
  readonly words: number;
  readonly message: number;
  readonly added: number;
  readonly reason: number;
  readonly lines: number;
  readonly line: number;
  readonly choices: number;
}

/** Teams refuses messages that are too large; kept under 25 KB with the envelope around it. */
const MOST_BYTES = 24_000;

const ROOMIEST: RoomOnCard = { words: 2_000, message: 1_000, added: 600, reason: 2_000, lines: 15, line: 240, choices: 40 };

const TIGHTER: readonly RoomOnCard[] = [
  { words: 1_000, message: 400, added: 240, reason: 1_000, lines: 8, line: 120, choices: 40 },
  { words: 400, message: 200, added: 120, reason: 400, lines: 5, line: 60, choices: 25 },
];

/** The card with as much of people's words as fits; whatever is cut says so. */
export function withinRoom(build: (room: RoomOnCard) => AdaptiveCard): AdaptiveCard {
  return TIGHTER.reduce((card, room) => (bytesOf(card) <= MOST_BYTES ? card : build(room)), build(ROOMIEST));
}

function bytesOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
