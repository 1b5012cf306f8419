import { showPage } from '../showPage';
import { Root } from './Root';

showPage(({ renderer, host }) => <Root renderer={renderer} host={host} />);
