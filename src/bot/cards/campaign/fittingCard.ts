import type { AdaptiveCard } from '../card';

/** Teams refuses messages that are too large; kept under 25 KB with the envelope around it. */
const MOST_BYTES = 24_000;

/** The card with as long lists as fit; whatever is left out is counted on it. */
export function fittingCard(lengths: readonly number[], build: (most: number) => AdaptiveCard): AdaptiveCard {
  const [first = 0, ...shorter] = lengths;
  return shorter.reduce((card, most) => (bytesOf(card) <= MOST_BYTES ? card : build(most)), build(first));
}

function bytesOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
