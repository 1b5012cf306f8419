import { Badge, Spinner, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import type { Command, SeenMessage, WireAttachment } from '../speelplein/model';

import { ComposeBox } from './ComposeBox';
import { ConversationAvatar } from './ConversationList';
import { DialogFrame } from './DialogFrame';
import { MessageItem } from './MessageItem';
import type { TabPlace } from './OpenTab';
import { usePage } from './PageContext';
import type { PersonScreen } from './usePersonScreen';
import type { Show } from './windows';

export interface ChatViewProps {
  readonly screen: PersonScreen;
  readonly personaId: string;
  readonly show: Show;
  /** The tab that a link led to; another object each time. */
  readonly tabWish: TabPlace | null;
  /** Cards that a command put into the compose box. */
  readonly inserted: readonly WireAttachment[];
  readonly onInserted: (attachments: readonly WireAttachment[]) => void;
  /** A notice above the compose box. */
  readonly children?: ReactNode;
}

/** The open conversation: its name, what was said, and the box to answer in. */
export function ChatView({ screen, personaId, show, tabWish, inserted, onInserted, children }: ChatViewProps): React.JSX.Element {
  const { texts, world, language } = usePage();
  const { api, active, messages, typing } = screen;
  const [messageCommands, setMessageCommands] = useState<readonly Command[]>([]);
  const [replyTo, setReplyTo] = useState<SeenMessage | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [{ tabId, subPageId }, setTab] = useState<TabPlace>({ tabId: CHAT, subPageId: null });
  const setTabId = (id: string): void => { setTab({ tabId: id, subPageId: null }); };
  const place = active?.id ?? null;

  useEffect(() => {
    setReplyTo(null);
    setTabId(CHAT);
    if (place !== null) api.commands(place, 'message').then(setMessageCommands, () => { setMessageCommands([]); });
  }, [api, place]);
  useEffect(() => {
    if (tabWish !== null) setTab(tabWish);
  }, [tabWish]);
  const lastId = messages?.at(-1)?.id;
  useLayoutEffect(() => {
    const area = scroller.current;
    if (area === null) return undefined;
    // A card that is longer than the screen shows its beginning: there stands what it is about.
    const toEnd = (): void => {
      // Whoever is changing a message stays with it.
      if (area.querySelector('.edit') !== null) return;
      const last = area.querySelector('li.message:last-of-type');
      const beginning = last === null ? Infinity : last.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop - ABOVE_LAST;
      area.scrollTop = Math.min(area.scrollHeight, beginning);
    };
    toEnd();
    // Pictures and cards grow after they are drawn.
    const observer = new ResizeObserver(toEnd);
    const content = area.firstElementChild;
    if (content !== null) observer.observe(content);
    const stop = setTimeout(() => { observer.disconnect(); }, 1500);
    return () => { clearTimeout(stop); observer.disconnect(); };
  }, [lastId, place, typing, tabId]);

  if (active === null) return <div className="chat chat-loading"><Spinner size="small" label={texts.loading} /></div>;
  const tabs = active.kind === 'personal' ? world.tabs : [];
  const tab = tabs.find(({ id }) => id === tabId);
  return (
    <div className="chat" data-testid="chat" data-id={active.id}>
      <header className="chat-head">
        <ConversationAvatar conversation={active} size={32} />
        <div className="chat-name">
          <h2>{active.title}</h2>
          {active.kind !== 'personal' && (
            <p>
              {texts.members(active.members.length)}
              <Badge size="small" appearance="tint" color={active.appInstalled ? 'success' : 'informative'}>{active.appInstalled ? texts.appPresent : texts.appAbsent}</Badge>
            </p>
          )}
        </div>
        {tabs.length > 0 && (
          <TabList className="chat-tabs" size="small" selectedValue={tab?.id ?? CHAT} onTabSelect={(_event, { value }) => { setTabId(String(value)); }}>
            <Tab value={CHAT} data-testid="tab-chat">{texts.chatTab}</Tab>
            {tabs.map(({ id, name }) => <Tab key={id} value={id} data-testid={`tab-${id}`}>{name[language]}</Tab>)}
          </TabList>
        )}
      </header>
      {tab !== undefined && (
        <DialogFrame key={`${tab.id} ${personaId} ${subPageId}`} api={api} conversation={active} title={tab.name[language]} url={tab.url} subPageId={subPageId} height={null} onSubmit={() => undefined} onClose={() => { setTabId(CHAT); }} />
      )}
      {tab === undefined && <><div className="messages" ref={scroller} role="log" aria-label={texts.messages} tabIndex={0} data-testid="messages">
        <ol>
          {messages === null && <li className="messages-note"><Spinner size="tiny" aria-label={texts.loading} /></li>}
          {messages?.length === 0 && <li className="messages-note"><strong>{texts.empty}</strong><br />{texts.emptyHint}</li>}
          {inThreads(messages ?? []).map((message, index, all) => (
            <MessageItem
              key={message.id} message={message} personaId={personaId} api={api} conversation={active} commands={messageCommands} show={show}
              continues={continuesPrevious(all[index - 1], message)}
              onReply={active.kind === 'channel' ? () => { setReplyTo(message); } : null}
            />
          ))}
          {typing && <li className="messages-note" aria-live="polite">{texts.typing(world.bot.name)}</li>}
        </ol>
      </div>
      {children}
      <ComposeBox
        key={active.id} api={api} conversation={active} show={show} inserted={inserted} onInserted={onInserted}
        replyTo={replyTo} onStopReply={() => { setReplyTo(null); }}
      /></>}
    </div>
  );
}

/** The tab that every conversation has. */
const CHAT = 'chat';

/** Pixels of what came before that stay in sight. */
const ABOVE_LAST = 12;

/** In a channel answers stand under their post. */
function inThreads(messages: readonly SeenMessage[]): readonly SeenMessage[] {
  const posts = messages.filter(({ rootId }) => rootId === null);
  return posts.flatMap((post) => [post, ...messages.filter(({ rootId }) => rootId === post.id)]);
}

const TOGETHER_MS = 5 * 60 * 1000;

function continuesPrevious(before: SeenMessage | undefined, message: SeenMessage): boolean {
  return before !== undefined && before.from.id === message.from.id && before.rootId === message.rootId && !message.onlyForYou && !before.onlyForYou
    && message.cards.length === 0 && before.cards.length === 0 && new Date(message.at).getTime() - new Date(before.at).getTime() < TOGETHER_MS;
}
