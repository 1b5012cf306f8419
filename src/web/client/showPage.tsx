import './page.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDOMRenderer, type GriffelRenderer } from '@fluentui/react-components';
import { chooseHost } from './host/chooseHost';
import type { TeamsHost } from './host/teamsHost';
import { readPageConfig } from './pageConfig';

/** Draws a page in what its own server wrote: its policy, its host. */
export function showPage(page: (surroundings: { readonly renderer: GriffelRenderer; readonly host: () => Promise<TeamsHost>; readonly query: URLSearchParams }) => ReactNode): void {
  const config = readPageConfig();
  const query = new URLSearchParams(location.search);
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');

  // The policy of this page allows style elements with this answer's nonce only.
  const renderer = createDOMRenderer(document, config.nonce === '' ? {} : { styleElementAttributes: { nonce: config.nonce } });
  createRoot(element).render(page({ renderer, host: () => chooseHost(config, query), query }));
}
