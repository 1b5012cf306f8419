import { Button, Textarea, Tooltip } from '@fluentui/react-components';
import { ImageRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';

import type { SeenMessage } from '../speelplein/model';

import type { PersonApi } from './api';
import { DraftItems, type DraftItem } from './DraftItems';
import { Expressions } from './Expressions';
import { Files } from './Files';
import { usePage } from './PageContext';
import { Thumbnail } from './Thumbnail';
import { useAttachments } from './useAttachments';

export interface MessageEditorProps {
  readonly message: SeenMessage;
  readonly api: PersonApi;
  readonly onDone: () => void;
}

/** Changing an own message: its words, and which pictures are on it. Everything else stays as it is. */
export function MessageEditor({ message, api, onDone }: MessageEditorProps): React.JSX.Element {
  const { texts } = usePage();
  const [text, setText] = useState(message.text);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const kept = message.pictures.filter(({ id }) => !removed.includes(id));
  const added = useAttachments(kept.length);
  const file = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const shown = kept.length + added.pictures.length;
  useEffect(() => { form.current?.scrollIntoView({ block: 'nearest' }); }, [shown]);

  const rest = message.files.length + message.expressions.length + message.attachments.length + (message.forwarded === null ? 0 : 1);
  const empty = text.trim() === '' && shown + rest === 0;
  const save = async (): Promise<void> => {
    if (empty) return;
    setFailed(false);
    const change = { text: text.trim(), addPictures: added.pictures, removePictureIds: removed };
    const done = await api.edit(message.id, change).then(() => true, () => false);
    if (done) onDone();
    else setFailed(true);
  };
  const items: readonly DraftItem[] = [
    ...kept.map(({ id, name, url }) => ({
      key: id, name, view: <Thumbnail src={url} name={name} testId="edit-thumbnail" />, onRemove: () => { setRemoved([...removed, id]); },
    })),
    ...added.pictures.map((picture, index) => ({
      key: `new ${index}`, name: picture.name, onRemove: () => { added.remove(picture); },
      view: <Thumbnail src={`data:${picture.contentType};base64,${picture.base64}`} name={picture.name} testId="edit-thumbnail" />,
    })),
  ];
  return (
    <form ref={form} className="edit" onSubmit={(event) => { event.preventDefault(); void save(); }} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }}>
      <Textarea
        autoFocus resize="vertical" dir="auto" aria-label={texts.editLabel} data-testid="edit-text" value={text} onChange={(_event, { value }) => { setText(value); }}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          void added.add(event.clipboardData.files, 'pictures');
        }}
      />
      <DraftItems items={items} label={texts.pictures} />
      <Expressions expressions={message.expressions} />
      <Files files={message.files} />
      {(added.problem !== null || failed) && <p className="problem" role="alert" data-testid="edit-problem">{added.problem ?? texts.wentWrongTry}</p>}
      <span className="edit-buttons">
        <input
          ref={file} type="file" accept="image/*,.heic,.heif" multiple hidden data-testid="edit-file"
          onChange={(event) => { void added.add([...(event.target.files ?? [])], 'pictures'); event.target.value = ''; }}
        />
        <Tooltip content={texts.attach} relationship="label">
          <Button size="small" appearance="subtle" icon={<ImageRegular />} data-testid="edit-picture" onClick={() => { file.current?.click(); }} />
        </Tooltip>
        <span className="compose-space" />
        <Button size="small" onClick={onDone}>{texts.cancel}</Button>
        <Button size="small" appearance="primary" type="submit" data-testid="edit-save" disabled={empty}>{texts.save}</Button>
      </span>
    </form>
  );
}
