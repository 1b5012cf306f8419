import { createContext } from 'react';

const LINK = /^https:\/\/teams\.microsoft\.com\/l\/message\/([^/?#]+)/;

/** Shows one person the conversation that a link to a message leads to. */
export const OpenMessage = createContext<(conversationId: string) => void>(() => undefined);

/** The conversation in a link to a message of Teams; null for any other address. */
export function conversationOfLink(url: string): string | null {
  const found = LINK.exec(url)?.[1];
  return found === undefined ? null : decodeURIComponent(found);
}
