import { showPage } from '../showPage';
import { Root } from './Root';

showPage(({ renderer, host, query }) => (
  <Root renderer={renderer} host={host} conversationId={query.get('conversation') ?? ''} postedRef={query.get('posted')} />
));
