import { Avatar, Button, Link, Textarea } from '@fluentui/react-components';
import { DocumentRegular, EyeOffRegular, LockClosedRegular, ShieldRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { Command, ConversationView, SeenMessage } from '../speelplein/model';

import type { PersonApi } from './api';
import { MessageCards } from './MessageCards';
import { MessageMenu } from './MessageMenu';
import { usePage } from './PageContext';
import { markdownToHtml, sanitizeHtml } from './safeHtml';
import type { Show } from './windows';

export interface MessageItemProps {
  readonly message: SeenMessage;
  readonly personaId: string;
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  readonly commands: readonly Command[];
  /** Directly follows another message of the same person: no face and name again. */
  readonly continues: boolean;
  readonly show: Show;
  readonly onReply: (() => void) | null;
}

/** One message, as this person sees it. */
export function MessageItem(props: MessageItemProps): React.JSX.Element {
  const { message, personaId, api, conversation, continues, onReply } = props;
  const { texts, language } = usePage();
  const [editing, setEditing] = useState<string | null>(null);
  const mine = message.from.id === personaId;
  // In a channel everybody's posts stand at the left, the own ones too.
  const right = mine && conversation.kind !== 'channel';
  const time = new Date(message.at).toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  const save = (): void => {
    if (editing !== null && editing.trim() !== '') void api.edit(message.id, editing.trim());
    setEditing(null);
  };
  return (
    <li
      className={`message ${right ? 'mine' : 'theirs'}${continues ? ' continues' : ''}${message.rootId === null ? '' : ' answer'}`}
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
        <div className="bubble-row">
          <div className={message.cards.length > 0 || message.attachments.length > 0 ? 'bubble with-card' : 'bubble'}>
            {message.onlyForYou && <p className="bubble-note"><LockClosedRegular aria-hidden /> {texts.onlyYou}</p>}
            {message.hidden !== null && (
              <p className="bubble-note" data-testid="hidden"><EyeOffRegular aria-hidden /> {mine ? texts.hiddenOwn : texts.hidden} {message.hidden}</p>
            )}
            {message.deleted ? (
              <p className="bubble-deleted">
                {texts.deleted}{' '}
                {mine && <Link as="button" onClick={() => { void api.restore(message.id); }}>{texts.undo}</Link>}
              </p>
            ) : editing !== null ? (
              <form className="edit" onSubmit={(event) => { event.preventDefault(); save(); }}>
                <Textarea
                  autoFocus resize="vertical" aria-label={texts.editLabel} data-testid="edit-text" value={editing}
                  onChange={(_event, { value }) => { setEditing(value); }}
                  onKeyDown={(event) => { if (event.key === 'Escape') setEditing(null); }}
                />
                <span className="edit-buttons">
                  <Button size="small" onClick={() => { setEditing(null); }}>{texts.cancel}</Button>
                  <Button size="small" appearance="primary" type="submit" data-testid="edit-save">{texts.save}</Button>
                </span>
              </form>
            ) : (
              <MessageContent {...props} />
            )}
          </div>
          {!message.deleted && <MessageMenu {...props} mine={mine} onEdit={() => { setEditing(message.text); }} />}
        </div>
        {onReply !== null && message.rootId === null && (
          <Button size="small" appearance="transparent" className="reply" data-testid="reply" onClick={onReply}>{texts.reply}</Button>
        )}
      </div>
    </li>
  );
}

function MessageContent({ message, api, show }: MessageItemProps): React.JSX.Element {
  const { texts, world } = usePage();
  const names = [world.bot.name, ...world.personas.map(({ name }) => name)];
  return (
    <>
      {message.text !== '' && (message.from.isBot
        ? <div className="words" data-testid="text" dangerouslySetInnerHTML={{ __html: message.format === 'xml' ? sanitizeHtml(message.text) : markdownToHtml(message.text) }} />
        : <p className="words" data-testid="text">{withMentions(message.text, names)}</p>)}
      {message.pictures.map(({ id, url, name }) => (
        <a key={id} href={url} target="_blank" rel="noopener" className="picture"><img src={url} alt={`${texts.picture}: ${name}`} data-testid="picture" /></a>
      ))}
      {message.files.map(({ id, url, name }) => (
        <a key={id} href={url} className="file" download={name}><DocumentRegular aria-hidden /> {name}</a>
      ))}
      <MessageCards message={message} api={api} show={show} />
    </>
  );
}

/** `@Name` stands out, as in Teams. */
function withMentions(text: string, names: readonly string[]): readonly React.ReactNode[] {
  const pattern = new RegExp(`@(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g');
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    parts.push(text.slice(from, found.index), <span key={found.index} className="mention">{found[0].slice(1)}</span>);
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
