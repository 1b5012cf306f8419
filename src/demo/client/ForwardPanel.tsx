import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import type { ConversationView, SeenMessage } from '../speelplein/model';

import type { PersonApi } from './api';
import { usePage } from './PageContext';
import type { PageTexts } from './texts';
import { Words } from './Words';

export interface ForwardPanelProps {
  readonly api: PersonApi;
  readonly message: SeenMessage;
  /** Where this person could send it. */
  readonly conversations: readonly ConversationView[];
  readonly onDone: (to: ConversationView) => void;
  readonly onCancel: () => void;
}

/** Choosing where a message goes, with words of one's own above it. */
export function ForwardPanel({ api, message, conversations, onDone, onCancel }: ForwardPanelProps): React.JSX.Element {
  const { texts } = usePage();
  const [to, setTo] = useState<ConversationView | null>(null);
  const [words, setWords] = useState('');
  const [state, setState] = useState<'choosing' | 'sending' | 'failed'>('choosing');

  const inside = whatIsIn(message, texts);
  const send = async (): Promise<void> => {
    if (to === null) return;
    setState('sending');
    const sent = await api.forward(message.id, to.id, words.trim()).then(() => true, () => false);
    if (sent) onDone(to);
    else setState('failed');
  };
  return (
    <form className="forward" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <blockquote className="quote">
        <p className="quote-head">{message.from.name}</p>
        <Words text={message.text} format={message.format} fromBot={message.from.isBot} />
        {inside !== '' && <p className="quote-more">{inside}</p>}
      </blockquote>
      <Field label={texts.forwardTo} required>
        <RadioGroup value={to?.id ?? ''} onChange={(_event, { value }) => { setTo(conversations.find(({ id }) => id === value) ?? null); }}>
          {conversations.map(({ id, title }) => <Radio key={id} value={id} label={title} data-testid="forward-to" data-id={id} />)}
        </RadioGroup>
      </Field>
      <Field label={texts.forwardWords}>
        <Textarea value={words} resize="vertical" data-testid="forward-text" onChange={(_event, { value }) => { setWords(value); }} />
      </Field>
      {state === 'failed' && <p className="problem" role="alert">{texts.wentWrongTry}</p>}
      <div className="forward-buttons">
        <Button onClick={onCancel}>{texts.cancel}</Button>
        <Button appearance="primary" type="submit" data-testid="forward-send" disabled={to === null || state === 'sending'}>{texts.forward}</Button>
      </div>
    </form>
  );
}

function whatIsIn({ pictures, files, expressions, forwarded }: SeenMessage, texts: PageTexts): string {
  return [
    ...(pictures.length === 0 ? [] : [texts.pictureCount(pictures.length)]), ...files.map(({ name }) => name),
    ...expressions.map(({ kind }) => texts[kind]), ...(forwarded === null ? [] : [texts.forwarded]),
  ].join(', ');
}
