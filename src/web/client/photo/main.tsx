import { showPage } from '../showPage';
import { photoTask } from './photoTask';
import { Root } from './Root';

showPage(({ renderer, host, query }) => <Root renderer={renderer} host={host} task={photoTask(query)} />);
