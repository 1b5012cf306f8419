import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPageOptions {
  readonly frameUrl: string;
  readonly theme: string;
  readonly locale: string;
  readonly token: string;
}

/** A page that shows the dialog in a frame and speaks the Speelplein's side of the bridge; `window.heard` keeps what came. */
export async function serveHostPage(): Promise<{ origin: string; show(options: HostPageOptions): string; close(): Promise<void> }> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    show: ({ frameUrl, theme, locale, token }) => {
      const path = `/${pages.size + 1}`;
      const context = JSON.stringify({ theme, locale, userObjectId: 'x', conversationId: 'x', tenantId: 'x' });
      pages.set(
        path,
        `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title><style>html,body,main,iframe{margin:0;border:0;width:100%;height:100%;display:block;overflow:hidden}h1{position:absolute;margin:-1px;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>
        <main><h1>Host</h1><iframe name="dialog" title="Dialog" src="${frameUrl}" allow="clipboard-write"></iframe></main>
        <script>
          window.heard = [];
          const frame = document.querySelector('iframe').contentWindow;
          const target = new URL(${JSON.stringify(frameUrl)}).origin;
          addEventListener('message', (event) => {
            if (event.source !== frame || event.origin !== target) return;
            window.heard.push(event.data);
            if (event.data.houvast === 'ready') frame.postMessage({ houvast: 'context', context: ${context}, token: ${JSON.stringify(token)} }, target);
            if (event.data.houvast === 'requestToken') frame.postMessage({ houvast: 'token', token: ${JSON.stringify(token)} }, target);
          });
        </script></html>`,
      );
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
