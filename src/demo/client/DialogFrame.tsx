import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { ConversationView } from '../speelplein/model';

import type { PersonApi } from './api';
import { usePage } from './PageContext';

export interface DialogFrameProps {
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  readonly title: string;
  readonly url: string;
  /** What a link to a tab leads to in it. */
  readonly subPageId?: string | null;
  /** Null: all the room there is. */
  readonly height: number | null;
  readonly onSubmit: (result: unknown) => void;
  readonly onClose: () => void;
}

/**
 * The bot's own page in a dialog. In Teams it talks by TeamsJS; here by five plain messages: the page sends
 * `{houvast:'ready'|'submit'|'close'|'requestToken'}` and gets `{houvast:'context'|'token'}`. Both look at who is speaking.
 */
export function DialogFrame({ api, conversation, title, url, subPageId = null, height, onSubmit, onClose }: DialogFrameProps): React.JSX.Element {
  const { texts, theme, language, world } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(false);
  const address = useMemo(() => addressOf(url), [url]);
  const acts = useRef({ onSubmit, onClose });
  acts.current = { onSubmit, onClose };

  useEffect(() => {
    if (address === null) return undefined;
    const answer = (message: object): void => { frame.current?.contentWindow?.postMessage(message, address.origin); };
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.source !== frame.current?.contentWindow || event.origin !== address.origin) return;
      const said = event.data as { readonly houvast?: unknown; readonly result?: unknown } | null;
      switch (said?.houvast) {
        case 'ready':
          void api.token().then((token) => {
            answer({
              houvast: 'context', token,
              context: {
                theme, locale: language === 'nl' ? 'nl-NL' : 'en-GB', userObjectId: api.personId, tenantId: world.tenantId,
                chatId: conversation.id, conversationId: conversation.id, ...(subPageId === null ? {} : { subPageId }),
              },
            });
          });
          return;
        case 'requestToken':
          void api.token().then((token) => { answer({ houvast: 'token', token }); });
          return;
        case 'submit':
          return acts.current.onSubmit(said.result);
        case 'close':
          return acts.current.onClose();
      }
    };
    window.addEventListener('message', hear);
    return () => { window.removeEventListener('message', hear); };
  }, [address, api, conversation.id, language, subPageId, theme, world.tenantId]);

  if (address === null) return <p role="alert">{texts.wentWrong}</p>;
  return (
    <div className={height === null ? 'frame frame-tab' : 'frame'} {...(height === null ? {} : { style: { height: `min(${height}px, calc(100vh - 140px))` } })}>
      {!loaded && <Spinner className="frame-loading" label={texts.loading} />}
      <iframe ref={frame} src={address.href} title={texts.dialogFrame(title)} data-testid="dialog-frame" allow="clipboard-read" onLoad={() => { setLoaded(true); }} />
    </div>
  );
}

function addressOf(url: string): URL | null {
  try {
    const address = new URL(url);
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
    address.searchParams.set('speelplein', '1');
    return address;
  } catch {
    return null;
  }
}
