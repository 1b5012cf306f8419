import { Avatar, MessageBar, MessageBarActions, MessageBarBody, Button, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';

import type { WireAttachment } from '../speelplein/model';

import { ChatView } from './ChatView';
import { ConversationList } from './ConversationList';
import { DialogWindow } from './DialogWindow';
import { failureText } from './failureText';
import { OpenMessage } from './OpenMessage';
import { OpenTab, type TabPlace } from './OpenTab';
import { usePage } from './PageContext';
import { usePersonScreen } from './usePersonScreen';
import type { OpenWindow, Show } from './windows';

export interface PersonaColumnProps {
  readonly column: number;
  readonly personaId: string;
  readonly onPersona: (id: string) => void;
}

const SUCCESS_SHOWS_MS = 6000;

/** One person's client: who it is, their conversations, the open one, and a dialog when there is one. */
export function PersonaColumn({ column, personaId, onPersona }: PersonaColumnProps): React.JSX.Element {
  const { texts, world, language } = usePage();
  const screen = usePersonScreen(personaId);
  const [window_, setWindow] = useState<OpenWindow | null>(null);
  const [notice, setNotice] = useState<{ readonly intent: 'error' | 'success'; readonly text: string } | null>(null);
  const [inserted, setInserted] = useState<readonly WireAttachment[]>([]);
  const [tabWish, setTabWish] = useState<TabPlace | null>(null);
  const persona = world.personas.find(({ id }) => id === personaId);

  /** What an answer of the bot brings on the screen. */
  const show = useCallback<Show>((shown) => {
    switch (shown.kind) {
      case 'dialog': case 'preview': case 'form': case 'search': case 'forward':
        return setWindow(shown);
      case 'message':
        return setWindow({ kind: 'text', text: shown.text });
      case 'insert':
        setInserted(shown.attachments);
        return setWindow(null);
      case 'failed': case 'error':
        return setNotice({ intent: 'error', text: failureText(shown, texts) });
      case 'succeeded':
        setNotice({ intent: 'success', text: shown.text });
        return setWindow(null);
      case 'card': case 'done': case 'url':
        return setWindow(null);
    }
  }, [texts]);

  // What went well needs no answer; what went wrong stays until it is read.
  useEffect(() => {
    if (notice?.intent !== 'success') return undefined;
    const timer = setTimeout(() => { setNotice(null); }, SUCCESS_SHOWS_MS);
    return () => { clearTimeout(timer); };
  }, [notice]);

  /** A link to a message leads to its conversation, for who is in it. */
  const openMessage = (conversationId: string): void => {
    if (screen.conversations.some(({ id }) => id === conversationId)) screen.open(conversationId);
    else setWindow({ kind: 'text', text: texts.notMember });
  };

  /** A link to a tab leads to the chat with the app, beside which it stands. */
  const openTab = (place: TabPlace): void => {
    const personal = screen.conversations.find(({ kind }) => kind === 'personal');
    if (personal !== undefined) screen.open(personal.id);
    setTabWish({ ...place });
  };

  return (
    <OpenMessage.Provider value={openMessage}><OpenTab.Provider value={openTab}>
      <section className="column" data-testid={`column-${column}`} data-person={personaId} aria-label={texts.columnLabel(persona?.name ?? '')}>
        <div className="persona">
          <Avatar name={persona?.name ?? ''} color="colorful" size={32} idForColor={personaId} aria-hidden />
          <Select
            className="persona-choice" appearance="filled-lighter" aria-label={texts.persona} data-testid="persona" value={personaId}
            onChange={(_event, { value }) => { setWindow(null); setNotice(null); setInserted([]); onPersona(value); }}
          >
            {world.personas.map(({ id, name, role }) => <option key={id} value={id}>{`${name} (${role[language]})`}</option>)}
          </Select>
        </div>
        <div className="client">
          <ConversationList conversations={screen.conversations} activeId={screen.active?.id ?? null} personaId={personaId} onOpen={screen.open} />
          <ChatView screen={screen} personaId={personaId} show={show} tabWish={tabWish} inserted={inserted} onInserted={setInserted}>
            {/* Always there, so that a screen reader says what appears in it. */}
            <div role="status">
              {notice !== null && (
                <MessageBar intent={notice.intent} layout="multiline" data-testid="notice" className="notice">
                  <MessageBarBody>{notice.text}</MessageBarBody>
                  <MessageBarActions
                    containerAction={<Button appearance="transparent" size="small" aria-label={texts.close} icon={<DismissRegular />} onClick={() => { setNotice(null); }} />}
                  />
                </MessageBar>
              )}
            </div>
          </ChatView>
        </div>
        {window_ !== null && screen.active !== null && (
          <DialogWindow
            window={window_} api={screen.api} conversation={screen.active} conversations={screen.conversations} show={show} onClose={() => { setWindow(null); }}
          />
        )}
      </section>
    </OpenTab.Provider></OpenMessage.Provider>
  );
}
