import { createContext } from 'react';

const TAB_LINK = /^https:\/\/teams\.microsoft\.com\/l\/entity\/[^/?#]+\/([^/?#]+)/;

/** A tab beside the personal chat, and what in it. */
export interface TabPlace {
  readonly tabId: string;
  readonly subPageId: string | null;
}

/** Shows one person the tab that a link leads to. */
export const OpenTab = createContext<(place: TabPlace) => void>(() => undefined);

/** The tab in a link to one of the app's own; null for any other address. */
export function tabOfLink(url: string): TabPlace | null {
  const tabId = TAB_LINK.exec(url)?.[1];
  if (tabId === undefined) return null;
  try {
    const context = JSON.parse(new URL(url).searchParams.get('context') ?? '{}') as { readonly subEntityId?: unknown };
    return { tabId: decodeURIComponent(tabId), subPageId: typeof context.subEntityId === 'string' ? context.subEntityId : null };
  } catch {
    return null;
  }
}
