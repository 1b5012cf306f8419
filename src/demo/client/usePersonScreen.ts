import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { ConversationView, SeenMessage } from '../speelplein/model';

import { PersonApi } from './api';
import { useNews, type News } from './news';
import { usePage } from './PageContext';

export interface PersonScreen {
  readonly api: PersonApi;
  readonly conversations: readonly ConversationView[];
  readonly active: ConversationView | null;
  readonly messages: readonly SeenMessage[] | null;
  readonly typing: boolean;
  readonly open: (conversationId: string) => void;
}

const TYPING_SHOWS_MS = 4000;

/** Everything that one person's screen shows, kept up to date by the news from the server. */
export function usePersonScreen(personaId: string): PersonScreen {
  const { language, theme } = usePage();
  const api = useMemo(() => new PersonApi(personaId, language, theme), [personaId, language, theme]);
  const [conversations, setConversations] = useState<readonly ConversationView[]>([]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [messages, setMessages] = useState<readonly SeenMessage[] | null>(null);
  const [typing, setTyping] = useState(false);
  const now = useRef({ api, activeId });
  now.current = { api, activeId };

  const reload = useCallback(async () => {
    const { api: asked, activeId: place } = now.current;
    const list = await asked.conversations();
    if (now.current.api !== asked) return;
    setConversations(list);
    const open = list.some(({ id }) => id === place) ? place : (list[0]?.id ?? null);
    if (open !== place) return setActiveId(open);
    if (open === null) return setMessages([]);
    const seen = await asked.look(open);
    if (now.current.api === asked && now.current.activeId === open) setMessages(seen);
  }, []);

  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const reloadSoon = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      reload().catch(() => undefined);
    }, 40);
  }, [reload]);

  useEffect(() => { setActiveId(null); setMessages(null); setConversations([]); }, [personaId]);
  useEffect(() => { reload().catch(() => undefined); }, [reload, api, activeId]);
  useNews(useCallback((news: News) => {
    if (news.kind !== 'typing') {
      setTyping(false);
      return reloadSoon();
    }
    if (news.conversationId === now.current.activeId) {
      setTyping(true);
      setTimeout(() => { setTyping(false); }, TYPING_SHOWS_MS);
    }
  }, [reloadSoon]));

  const open = useCallback((id: string) => {
    if (id === now.current.activeId) return;
    setMessages(null);
    setActiveId(id);
  }, []);
  return { api, conversations, active: conversations.find(({ id }) => id === activeId) ?? null, messages, typing, open };
}
