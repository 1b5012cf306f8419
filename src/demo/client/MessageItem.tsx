import { Avatar, Button, Link } from '@fluentui/react-components';
import { LockClosedRegular, ShieldRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';

import { MessageContent } from './MessageContent';
import { MessageEditor } from './MessageEditor';
import type { MessageItemProps } from './messageItemProps';
import { MessageMenu } from './MessageMenu';
import { usePage } from './PageContext';
import { PolicyNotice } from './PolicyNotice';

/** One message, as this person sees it. */
export function MessageItem(props: MessageItemProps): React.JSX.Element {
  const { message, personaId, api, conversation, continues, onReply } = props;
  const { texts, language } = usePage();
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const mine = message.from.id === personaId;
  // In a channel everybody's posts stand at the left, the own ones too.
  const right = mine && conversation.kind !== 'channel';
  const time = new Date(message.at).toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  const look = message.cards.length > 0 || message.attachments.length > 0 ? ' with-card' : message.onlyForYou ? ' only-you' : '';
  const stopEditing = (): void => {
    setEditing(false);
    // Whoever works by keyboard is back where the editing began.
    item.current?.querySelector<HTMLElement>('.message-more')?.focus();
  };
  return (
    <li
      ref={item} className={`message ${right ? 'mine' : 'theirs'}${continues ? ' continues' : ''}${message.rootId === null ? '' : ' answer'}`}
      data-testid="message" data-id={message.id} data-from={message.from.id} data-only-for-you={message.onlyForYou}
    >
      {!right && (
        <span className="message-face">
          {!continues && (message.from.isBot
            ? <Avatar size={32} color="teal" icon={<ShieldRegular />} aria-hidden />
            : <Avatar size={32} name={message.from.name} color="colorful" idForColor={message.from.id} aria-hidden />)}
        </span>
      )}
      <div className="message-body">
        <p className={continues ? 'message-head hidden-visually' : 'message-head'}>
          {!right && <strong>{message.from.name}</strong>}
          {right && <span className="hidden-visually">{texts.you}</span>}
          {message.from.isBot && <span className="message-app">{texts.app}</span>}
          <time dateTime={message.at}>{time}</time>
          {message.edited && !message.deleted && <span>{texts.edited}</span>}
        </p>
        {message.onlyForYou && <p className="only-you-note" data-testid="only-you"><LockClosedRegular aria-hidden /> {texts.onlyYou}</p>}
        <div className="bubble-row">
          <div className={`bubble${look}`}>
            {message.deleted ? (
              <p className="bubble-deleted">
                {texts.deleted}{' '}
                {mine && <Link as="button" onClick={() => { void api.restore(message.id); }}>{texts.undo}</Link>}
              </p>
            ) : (
              <>
                <PolicyNotice message={message} mine={mine} />
                {editing ? <MessageEditor message={message} api={api} onDone={stopEditing} /> : <MessageContent {...props} />}
              </>
            )}
          </div>
          {!message.deleted && <MessageMenu {...props} mine={mine} onEdit={() => { setEditing(true); }} />}
        </div>
        {onReply !== null && message.rootId === null && (
          <Button size="small" appearance="transparent" className="reply" data-testid="reply" onClick={onReply}>{texts.reply}</Button>
        )}
      </div>
    </li>
  );
}
