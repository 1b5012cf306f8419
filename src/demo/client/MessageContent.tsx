import type { SeenMessage } from '../speelplein/model';

import type { PersonApi } from './api';
import { Expressions } from './Expressions';
import { Files } from './Files';
import { ForwardedQuote } from './ForwardedQuote';
import { MessageCards } from './MessageCards';
import { Pictures } from './Pictures';
import type { Show } from './windows';
import { Words } from './Words';

export interface MessageContentProps {
  readonly message: SeenMessage;
  readonly api: PersonApi;
  readonly show: Show;
}

/** Everything that stands in a message, in the order in which Teams shows it. */
export function MessageContent({ message, api, show }: MessageContentProps): React.JSX.Element {
  return (
    <>
      <Words text={message.text} format={message.format} fromBot={message.from.isBot} />
      <Pictures pictures={message.pictures} />
      <Expressions expressions={message.expressions} />
      {message.forwarded !== null && <ForwardedQuote message={message.forwarded} />}
      <Files files={message.files} />
      <MessageCards message={message} api={api} show={show} />
    </>
  );
}
