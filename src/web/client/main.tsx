import './page.css';
import { createRoot } from 'react-dom/client';
import { createDOMRenderer } from '@fluentui/react-components';
import { readPageConfig } from './pageConfig';
import { chooseHost } from './host/chooseHost';
import { Root } from './Root';

const config = readPageConfig();
const query = new URLSearchParams(location.search);
const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root');

// The policy of this page allows style elements with this answer's nonce only.
const renderer = createDOMRenderer(document, config.nonce === '' ? {} : { styleElementAttributes: { nonce: config.nonce } });

createRoot(element).render(
  <Root renderer={renderer} host={() => chooseHost(config, query)} conversationId={query.get('conversation') ?? ''} postedRef={query.get('posted')} />,
);
