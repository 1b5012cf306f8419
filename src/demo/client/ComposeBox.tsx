import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { AddRegular, DismissRegular, ImageRegular, SearchRegular, SendRegular, ShieldRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';

import type { Command, ConversationView, SeenMessage, Shown, WireAttachment } from '../speelplein/model';

import type { DraftPicture, PersonApi } from './api';
import { CardView } from './CardView';
import { MentionList } from './MentionList';
import { usePage } from './PageContext';
import { readPicture } from './readPicture';
import { asAdaptiveCard, formOf } from './simpleCards';
import { useMentions } from './useMentions';
import type { Show } from './windows';

export interface ComposeBoxProps {
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  readonly show: Show;
  readonly inserted: readonly WireAttachment[];
  readonly onInserted: (attachments: readonly WireAttachment[]) => void;
  readonly replyTo: SeenMessage | null;
  readonly onStopReply: () => void;
}

/** The box in which a message is made: words, pictures, cards of an app. */
export function ComposeBox({ api, conversation, show, inserted, onInserted, replyTo, onStopReply }: ComposeBoxProps): React.JSX.Element {
  const { texts } = usePage();
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState<readonly DraftPicture[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const mentions = useMentions(conversation, text, setText, area);

  useEffect(() => { api.commands(conversation.id, 'compose').then(setCommands, () => { setCommands([]); }); }, [api, conversation.id]);
  useEffect(() => { if (replyTo !== null || inserted.length > 0) area.current?.focus(); }, [replyTo, inserted]);
  useEffect(() => {
    if (area.current === null) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${Math.min(area.current.scrollHeight, 140)}px`;
  }, [text]);

  const add = async (files: Iterable<File>): Promise<void> => {
    setProblem(null);
    for (const one of files) {
      const read = await readPicture(one);
      if (read.kind === 'picture') setPictures((before) => [...before, read.picture]);
      else setProblem(read.kind === 'tooLarge' ? texts.tooLarge : texts.notPicture);
    }
  };
  const empty = text.trim() === '' && pictures.length === 0 && inserted.length === 0;
  const send = async (): Promise<void> => {
    if (empty) return;
    const message = { text: text.trim(), pictures, attachments: inserted, ...(replyTo === null ? {} : { replyTo: replyTo.id }) };
    setText('');
    setPictures([]);
    onInserted([]);
    onStopReply();
    try {
      await api.post(conversation.id, message);
    } catch {
      setText(message.text);
      setPictures(message.pictures);
      onInserted(message.attachments);
      setProblem(texts.wentWrongTry);
    }
  };
  const start = async (command: Command): Promise<void> => {
    if (command.type === 'query') return show({ kind: 'search', command });
    if (!command.fetchTask) return show({ kind: 'form', command, messageId: null, card: formOf(command, texts.submit) });
    return show(await api.openCommand(conversation.id, command.id, null, null).catch((): Shown => ({ kind: 'failed', because: 'unreachable' })));
  };

  return (
    <div
      className={dragging ? 'compose dragging' : 'compose'} data-testid="compose"
      onDragOver={(event) => { event.preventDefault(); setDragging(true); }}
      onDragLeave={() => { setDragging(false); }}
      onDrop={(event) => { event.preventDefault(); setDragging(false); void add(event.dataTransfer.files); }}
    >
      {dragging && <p className="compose-drop" aria-hidden>{texts.dropHere}</p>}
      {replyTo !== null && (
        <p className="compose-reply">
          {texts.replyingTo(replyTo.from.name)}
          <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={texts.stopReply} onClick={onStopReply} />
        </p>
      )}
      {problem !== null && <p className="compose-problem" role="alert" data-testid="compose-problem">{problem}</p>}
      {inserted.map((attachment, index) => {
        const card = asAdaptiveCard(attachment);
        return card === null ? null : (
          <div key={index} className="compose-card" role="group" aria-label={texts.cardToSend} data-testid="compose-card">
            <div inert><CardView card={card} onAction={() => undefined} /></div>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.removeCard} onClick={() => { onInserted(inserted.filter((one) => one !== attachment)); }} />
          </div>
        );
      })}
      {pictures.length > 0 && (
        <ul className="compose-pictures">
          {pictures.map((picture, index) => (
            <li key={index}>
              <img src={`data:${picture.contentType};base64,${picture.base64}`} alt={picture.name} data-testid="compose-thumbnail" />
              <Button
                size="small" shape="circular" icon={<DismissRegular />} aria-label={texts.removePicture(picture.name)}
                onClick={() => { setPictures(pictures.filter((one) => one !== picture)); }}
              />
            </li>
          ))}
        </ul>
      )}
      <MentionList mentions={mentions} />
      <textarea
        ref={area} rows={1} className="compose-text" data-testid="compose-text" value={text} placeholder={texts.write} aria-label={texts.writeIn(conversation.title)}
        {...mentions.areaProps}
        onChange={(event) => { setText(event.target.value); mentions.follow(event.target.selectionStart, event.target.value); }}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          void add(event.clipboardData.files);
        }}
        onKeyDown={(event) => {
          if (mentions.takeKey(event)) return;
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void send();
          }
        }}
      />
      <div className="compose-tools">
        <input
          ref={file} type="file" accept="image/*,.heic,.heif" multiple hidden data-testid="compose-file"
          onChange={(event) => { void add([...(event.target.files ?? [])]); event.target.value = ''; }}
        />
        <Tooltip content={texts.attach} relationship="label">
          <Button size="small" appearance="subtle" icon={<ImageRegular />} data-testid="compose-picture" onClick={() => { file.current?.click(); }} />
        </Tooltip>
        <Menu positioning={{ position: 'above', align: 'start' }}>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={texts.apps} relationship="label">
              <Button size="small" appearance="subtle" icon={<AddRegular />} data-testid="compose-apps" disabled={commands.length === 0} />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {commands.map((command) => (
                <MenuItem
                  key={command.id} icon={command.type === 'query' ? <SearchRegular /> : <ShieldRegular />} title={command.description}
                  data-testid={`command-${command.id}`} onClick={() => { void start(command); }}
                >
                  {command.title}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <span className="compose-space" />
        <Tooltip content={texts.send} relationship="label">
          <Button size="small" appearance={empty ? 'subtle' : 'primary'} icon={<SendRegular />} data-testid="compose-send" disabled={empty} onClick={() => { void send(); }} />
        </Tooltip>
      </div>
    </div>
  );
}
