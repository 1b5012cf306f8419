import { createHash } from 'node:crypto';

/** A card's id in Graph: 32 hexadecimal digits, by which the body's `<attachment>` finds it. */
export const cardIdOf = (messageId: string, index: number): string =>
  createHash('sha256').update(`card ${messageId} ${index}`).digest('hex').slice(0, 32);
