import type { AdaptiveCard } from '../../src/bot/cards/card';

interface Parsed {
  validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
}

interface Parser {
  readonly AdaptiveCard: new () => Parsed & { parse(json: object, context: object): void };
  readonly CardElement: { readonly langProperty: { regEx: RegExp } };
  readonly SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
}

// The package's main file is an ES module; this file of it can be required.
const parser = jest.requireActual<Parser>('adaptivecards/dist/adaptivecards.js');

// The parser's own pattern for languages remembers where it left off, and refuses every other language.
parser.CardElement.langProperty.regEx = /^[a-z]{2,3}$/i;

/** What the official parser has against a card; empty when it is a good one. */
export function cardProblems(card: AdaptiveCard): readonly string[] {
  const context = new parser.SerializationContext();
  const parsed = new parser.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)) as object, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsing, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

/** Size as it is sent, in bytes. */
export function cardBytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/** Every object in a card, however deep. */
export function partsOf(card: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Record<string, unknown>, ...Object.values(card).flatMap(partsOf)];
}
