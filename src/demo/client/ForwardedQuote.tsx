import { ArrowForwardRegular } from '@fluentui/react-icons';

import type { SeenForward } from '../speelplein/model';

import { Expressions } from './Expressions';
import { usePage } from './PageContext';
import { Pictures } from './Pictures';
import { Words } from './Words';

/** The message that somebody forwarded, with who wrote it and when. */
export function ForwardedQuote({ message }: { readonly message: SeenForward }): React.JSX.Element {
  const { texts, language } = usePage();
  const moment = new Date(message.at).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  return (
    <blockquote className="quote" data-testid="forwarded">
      <p className="quote-head">
        <ArrowForwardRegular aria-hidden /> <span>{texts.forwardedFrom(message.fromName)}</span> <time dateTime={message.at}>{moment}</time>
      </p>
      <Words text={message.text} format={message.format} fromBot={message.fromBot} />
      <Pictures pictures={message.pictures} />
      <Expressions expressions={message.expressions} />
      {message.forwarded !== null && <ForwardedQuote message={message.forwarded} />}
    </blockquote>
  );
}
