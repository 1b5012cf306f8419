import { useEffect, useState } from 'react';

export interface News {
  readonly kind: 'changed' | 'typing' | 'reset';
  readonly conversationId: string | null;
}

type Listener = (news: News) => void;

const listeners = new Set<Listener>();
const onlineListeners = new Set<(online: boolean) => void>();
let source: EventSource | null = null;

// One stream for the whole page: a browser allows only six connections to one address.
function open(): void {
  if (source !== null) return;
  source = new EventSource('/api/events');
  source.onopen = () => { for (const tell of onlineListeners) tell(true); };
  source.onerror = () => { for (const tell of onlineListeners) tell(false); };
  source.onmessage = (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as News;
    for (const listener of listeners) listener(news);
  };
}

/** Hears of every change in the Speelplein. */
export function useNews(listener: Listener): void {
  useEffect(() => {
    open();
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  }, [listener]);
}

/** Whether the server can be reached. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    open();
    onlineListeners.add(setOnline);
    return () => { onlineListeners.delete(setOnline); };
  }, []);
  return online;
}
