import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { ConversationView, Shown } from '../speelplein/model';

import type { PersonApi } from './api';
import { CardView } from './CardView';
import { DialogFrame } from './DialogFrame';
import { failureText } from './failureText';
import { ForwardPanel } from './ForwardPanel';
import { usePage } from './PageContext';
import { SearchPanel } from './SearchPanel';
import { asAdaptiveCard } from './simpleCards';
import type { PageTexts } from './texts';
import type { OpenWindow, Show } from './windows';

export interface DialogWindowProps {
  readonly window: OpenWindow;
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  /** All that this person is in. */
  readonly conversations: readonly ConversationView[];
  readonly show: Show;
  readonly onClose: () => void;
}

/** What lies over the page: the bot's dialog, a preview, a search, a forward, a sentence. */
export function DialogWindow({ window: open, api, conversation, conversations, show, onClose }: DialogWindowProps): React.JSX.Element {
  const { texts, world } = usePage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const run = async (work: Promise<Shown>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const shown = await work.catch((): Shown => ({ kind: 'failed', because: 'unreachable' }));
    setBusy(false);
    if (shown.kind === 'failed' || shown.kind === 'error') setFailed(failureText(shown, texts));
    else show(shown);
  };
  const close = (): void => {
    if (open.kind === 'dialog') void api.closeDialog(open.dialog.id);
    onClose();
  };
  const size = open.kind === 'dialog' ? open.dialog : { width: open.kind === 'text' || open.kind === 'forward' ? 420 : 560, height: null };

  return (
    <Dialog open onOpenChange={(_event, { open: stays }) => { if (!stays) close(); }}>
      <DialogSurface className="window" data-testid="dialog" style={{ width: `min(${size.width + 48}px, calc(100vw - 16px))`, maxWidth: 'none' }}>
        <DialogBody className="window-body">
          <DialogTitle
            action={<Button appearance="subtle" aria-label={texts.close} data-testid="dialog-close" icon={<DismissRegular />} onClick={close} />}
          >
            {titleOf(open, texts, world.bot.name)}
          </DialogTitle>
          <DialogContent className="window-content">
            {failed !== null && <MessageBar intent="error" layout="multiline" data-testid="dialog-failed"><MessageBarBody>{failed}</MessageBarBody></MessageBar>}
            {open.kind === 'text' && <p className="window-text" data-testid="dialog-text">{open.text}</p>}
            {open.kind === 'dialog' && open.dialog.content.kind === 'url' && (
              <DialogFrame
                api={api} conversation={conversation} title={open.dialog.title} url={open.dialog.content.url} height={open.dialog.height}
                onSubmit={(result) => { void run(api.submitDialog(open.dialog.id, result)); }} onClose={close}
              />
            )}
            {open.kind === 'dialog' && open.dialog.content.kind === 'card' && (
              <CardView card={open.dialog.content.card} busy={busy} onAction={({ data }) => { void run(api.submitDialog(open.dialog.id, data)); }} />
            )}
            {open.kind === 'form' && (
              <CardView
                card={open.card} busy={busy}
                onAction={({ data }) => { void run(api.openCommand(conversation.id, open.command.id, open.messageId, (data ?? {}) as Readonly<Record<string, unknown>>)); }}
              />
            )}
            {open.kind === 'preview' && open.preview.attachments.map((attachment, index) => {
              const card = asAdaptiveCard(attachment);
              return card === null ? null : <div key={index} inert className="window-preview"><CardView card={card} onAction={() => undefined} /></div>;
            })}
            {open.kind === 'forward' && (
              <ForwardPanel
                api={api} message={open.message} conversations={conversations.filter(({ id }) => id !== open.message.conversationId)} onCancel={close}
                onDone={({ title }) => { show({ kind: 'succeeded', text: texts.forwardedDone(title) }); }}
              />
            )}
            {open.kind === 'search' && <SearchPanel api={api} conversation={conversation} command={open.command} show={show} />}
          </DialogContent>
          {open.kind === 'preview' && (
            <DialogActions>
              <Button data-testid="preview-edit" disabled={busy} onClick={() => { void run(api.answerPreview(open.preview.id, 'edit')); }}>{texts.editPreview}</Button>
              <Button appearance="primary" data-testid="preview-send" disabled={busy} onClick={() => { void run(api.answerPreview(open.preview.id, 'send')); }}>{texts.sendPreview}</Button>
            </DialogActions>
          )}
          {open.kind === 'text' && <DialogActions><Button appearance="primary" data-testid="dialog-ok" onClick={close}>{texts.ok}</Button></DialogActions>}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function titleOf(open: OpenWindow, texts: PageTexts, botName: string): string {
  switch (open.kind) {
    case 'dialog': return open.dialog.title || botName;
    case 'preview': return texts.previewTitle;
    case 'forward': return texts.forwardTitle;
    case 'text': return botName;
    case 'form': case 'search': return open.command.title;
  }
}
