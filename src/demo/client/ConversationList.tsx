import { Avatar, CounterBadge } from '@fluentui/react-components';
import { NumberSymbolRegular, PeopleRegular, ShieldRegular } from '@fluentui/react-icons';

import type { ConversationView } from '../speelplein/model';

import { usePage } from './PageContext';
import type { PageTexts } from './texts';

export interface ConversationListProps {
  readonly conversations: readonly ConversationView[];
  readonly activeId: string | null;
  readonly personaId: string;
  readonly onOpen: (id: string) => void;
}

/** The chats and channels at the left, with what isn't read yet. */
export function ConversationList({ conversations, activeId, personaId, onOpen }: ConversationListProps): React.JSX.Element {
  const { texts, world } = usePage();
  return (
    <nav className="list" aria-label={texts.conversationsOf(world.personas.find(({ id }) => id === personaId)?.name ?? '')} data-testid="conversations">
      <ul>
        {conversations.map((conversation) => {
          const { id, title, unread } = conversation;
          return (
            <li key={id}>
              <button
                type="button" className="list-item" data-testid="conversation" data-id={id} data-kind={conversation.kind} data-unread={unread} title={title}
                aria-current={id === activeId ? 'true' : undefined} onClick={() => { onOpen(id); }}
              >
                <span className="list-avatar">
                  <ConversationAvatar conversation={conversation} size={36} />
                  {unread > 0 && <CounterBadge className="list-badge" count={unread} size="small" color="danger" aria-hidden />}
                </span>
                <span className="list-words">
                  <span className="list-title">{title}</span>
                  {unread > 0 && <span className="hidden-visually">{texts.unread(unread)}</span>}
                  {/* Drawn by the style sheet: an ornament for who sees, which repeats what stands in the conversation. */}
                  <span className="list-last" data-last={lastLine(conversation, personaId, texts)} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A shield for the bot, people for a chat, a number sign for a channel. */
export function ConversationAvatar({ conversation, size }: { readonly conversation: ConversationView; readonly size: 32 | 36 }): React.JSX.Element {
  const icon = { personal: <ShieldRegular />, groupChat: <PeopleRegular />, channel: <NumberSymbolRegular /> }[conversation.kind];
  return (
    <Avatar
      aria-hidden size={size} icon={icon} shape={conversation.kind === 'channel' ? 'square' : 'circular'}
      color={conversation.kind === 'personal' ? 'teal' : 'colorful'} idForColor={conversation.id}
    />
  );
}

/** The first line of a card, for the list. */
function firstWordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(firstWordsOf).find((words) => words !== '') ?? '';
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, body, items } = node as Readonly<Record<string, unknown>>;
  return type === 'TextBlock' && typeof text === 'string' ? text : firstWordsOf(body) || firstWordsOf(items);
}

function lastLine({ lastMessage }: ConversationView, personaId: string, texts: PageTexts): string {
  if (lastMessage === null) return '';
  const { text, cards, pictures, expressions, files, forwarded, from } = lastMessage;
  const expression = expressions[0];
  const words = text || firstWordsOf(cards) || (pictures.length > 0 ? texts.picture : '') || (expression === undefined ? '' : texts[expression.kind])
    || (files[0]?.name ?? '') || (forwarded === null ? '…' : texts.forwarded);
  return from.id === personaId ? `${texts.you}: ${words}` : words;
}
