import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import type { SeenMessage, Shown, WireAttachment, WireObject } from '../speelplein/model';

import type { PersonApi } from './api';
import { CardView } from './CardView';
import { failureText } from './failureText';
import { usePage } from './PageContext';
import { ADAPTIVE, asAdaptiveCard } from './simpleCards';
import type { Show } from './windows';

export interface MessageCardsProps {
  readonly message: SeenMessage;
  readonly api: PersonApi;
  readonly show: Show;
}

/** The cards of a message, with what their buttons do and what Teams says when that fails. */
export function MessageCards({ message, api, show }: MessageCardsProps): React.JSX.Element | null {
  const { texts } = usePage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly text: string; readonly action: WireObject } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // News makes new objects of equal cards; drawing them again would empty what somebody is filling in.
  const known = JSON.stringify({ cards: message.cards, others: message.attachments.filter(({ contentType }) => contentType !== ADAPTIVE) });
  const cards = useMemo(() => {
    const { cards: adaptive, others } = JSON.parse(known) as { cards: readonly WireObject[]; others: readonly WireAttachment[] };
    return [...adaptive, ...others.flatMap((one): readonly WireObject[] => { const card = asAdaptiveCard(one); return card === null ? [] : [card]; })];
  }, [known]);
  if (cards.length === 0) return null;

  const press = async (action: WireObject): Promise<void> => {
    setBusy(true);
    setFailed(null);
    setSaid(null);
    const shown = await api.press(message.id, action, {}).catch((): Shown => ({ kind: 'failed', because: 'unreachable' }));
    setBusy(false);
    if (shown.kind === 'failed' || shown.kind === 'error') setFailed({ text: failureText(shown, texts), action });
    else if (shown.kind === 'message') setSaid(shown.text);
    else show(shown);
  };
  return (
    <>
      {cards.map((card, index) => <CardView key={index} card={card} busy={busy} onAction={(action) => { void press(action); }} />)}
      {said !== null && <MessageBar intent="success" layout="multiline" data-testid="card-said"><MessageBarBody dir="auto">{said}</MessageBarBody></MessageBar>}
      {failed !== null && (
        <MessageBar intent="error" layout="multiline" data-testid="card-failed">
          <MessageBarBody>{failed.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => { void press(failed.action); }}>{texts.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
