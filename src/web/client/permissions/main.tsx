import { showPage } from '../showPage';
import { Root } from './Root';

showPage(({ renderer, host, query }) => <Root renderer={renderer} host={host} isDialog={query.get('venster') === '1'} />);
