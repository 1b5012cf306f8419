import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';

import type { Command, ConversationView, SeenMessage, Shown, WireAttachment } from '../speelplein/model';

import type { PersonApi } from './api';
import { CardView } from './CardView';
import { ComposeTools } from './ComposeTools';
import { DraftItems, type DraftItem } from './DraftItems';
import { Drawing } from './drawings';
import { FileChip } from './FileChip';
import { MentionList } from './MentionList';
import { usePage } from './PageContext';
import { asAdaptiveCard, formOf } from './simpleCards';
import { Thumbnail } from './Thumbnail';
import { useAttachments } from './useAttachments';
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

/** The box in which a message is made: words, pictures, files, what comes out of the pickers, cards of an app. */
export function ComposeBox({ api, conversation, show, inserted, onInserted, replyTo, onStopReply }: ComposeBoxProps): React.JSX.Element {
  const { texts } = usePage();
  const [text, setText] = useState('');
  const [expressions, setExpressions] = useState<readonly string[]>([]);
  const [dragging, setDragging] = useState(false);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const attachments = useAttachments();
  const area = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(conversation, text, setText, area);
  const { pictures, files, problem } = attachments;

  useEffect(() => { api.commands(conversation.id, 'compose').then(setCommands, () => { setCommands([]); }); }, [api, conversation.id]);
  useEffect(() => { if (replyTo !== null || inserted.length > 0) area.current?.focus(); }, [replyTo, inserted]);
  useEffect(() => {
    if (area.current === null) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${Math.min(area.current.scrollHeight, 140)}px`;
  }, [text]);

  const empty = text.trim() === '' && pictures.length + files.length + expressions.length + inserted.length === 0;
  const send = async (): Promise<void> => {
    if (empty) return;
    const message = { text: text.trim(), pictures, files, expressions, attachments: inserted, ...(replyTo === null ? {} : { replyTo: replyTo.id }) };
    setText('');
    setExpressions([]);
    attachments.set({ pictures: [], files: [] });
    onInserted([]);
    onStopReply();
    try {
      await api.post(conversation.id, message);
    } catch {
      setText(message.text);
      setExpressions(message.expressions);
      attachments.set(message, texts.wentWrongTry);
      onInserted(message.attachments);
    }
  };
  const start = async (command: Command): Promise<void> => {
    if (command.type === 'query') return show({ kind: 'search', command });
    if (!command.fetchTask) return show({ kind: 'form', command, messageId: null, card: formOf(command, texts.submit) });
    return show(await api.openCommand(conversation.id, command.id, null, null).catch((): Shown => ({ kind: 'failed', because: 'unreachable' })));
  };
  const insert = (character: string): void => {
    const at = area.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}${character}${text.slice(at)}`);
    area.current?.focus();
  };

  const items: readonly DraftItem[] = [
    ...pictures.map((picture, index) => ({
      key: `picture ${index}`, name: picture.name, onRemove: () => { attachments.remove(picture); },
      view: <Thumbnail src={`data:${picture.contentType};base64,${picture.base64}`} name={picture.name} testId="compose-thumbnail" />,
    })),
    ...expressions.map((id, index) => ({
      key: `expression ${index}`, name: texts.expressions[id] ?? id, onRemove: () => { setExpressions(expressions.filter((_, other) => other !== index)); },
      view: <span data-testid="compose-expression"><Drawing id={id} label={texts.expressions[id] ?? id} className="thumbnail" /></span>,
    })),
    ...files.map((file, index) => ({
      key: `file ${index}`, name: file.name, onRemove: () => { attachments.remove(file); },
      view: <span data-testid="compose-file-chip"><FileChip name={file.name} size={file.size} /></span>,
    })),
  ];
  return (
    <div
      className={dragging ? 'compose dragging' : 'compose'} data-testid="compose"
      onDragOver={(event) => { event.preventDefault(); setDragging(event.dataTransfer.types.includes('Files')); }}
      onDragLeave={() => { setDragging(false); }}
      onDrop={(event) => { event.preventDefault(); setDragging(false); void attachments.add(event.dataTransfer.files, 'either'); }}
    >
      {dragging && <p className="compose-drop" aria-hidden>{texts.dropHere}</p>}
      {replyTo !== null && (
        <p className="compose-reply">
          {texts.replyingTo(replyTo.from.name)}
          <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={texts.stopReply} onClick={onStopReply} />
        </p>
      )}
      {problem !== null && <p className="problem compose-problem" role="alert" data-testid="compose-problem">{problem}</p>}
      {inserted.map((attachment, index) => {
        const card = asAdaptiveCard(attachment);
        return card === null ? null : (
          <div key={index} className="compose-card" role="group" aria-label={texts.cardToSend} data-testid="compose-card">
            <div inert><CardView card={card} onAction={() => undefined} /></div>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.removeCard} onClick={() => { onInserted(inserted.filter((one) => one !== attachment)); }} />
          </div>
        );
      })}
      <DraftItems items={items} label={texts.toSend} />
      <MentionList mentions={mentions} />
      <textarea
        ref={area} rows={1} className="compose-text" data-testid="compose-text" value={text} dir="auto" placeholder={texts.write} aria-label={texts.writeIn(conversation.title)}
        {...mentions.areaProps}
        onChange={(event) => { setText(event.target.value); mentions.follow(event.target.selectionStart, event.target.value); }}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          void attachments.add(event.clipboardData.files, 'either');
        }}
        onKeyDown={(event) => {
          if (mentions.takeKey(event)) return;
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void send();
          }
        }}
      />
      <ComposeTools
        commands={commands} canSend={!empty} onAdd={(chosen, as) => { void attachments.add(chosen, as); }} onCommand={(command) => { void start(command); }}
        onSend={() => { void send(); }} onEmoji={insert}
        onExpression={(id) => { setExpressions([...expressions, id]); area.current?.focus(); }}
      />
    </div>
  );
}
