import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from '../../../src/web/http';

/** A bare server around routes, for tests that need HTTP. */
export async function serveRoutes(routes: readonly Route[], port = 0): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://local');
      const match = routes
        .filter((route) => route.method === request.method)
        .map((route) => ({ route, params: paramsOf(route.path, url.pathname) }))
        .find(({ params }) => params !== null);
      // Not chained: restify, once loaded by another test of this process, makes `writeHead` return nothing.
      if (match === undefined || match.params === null) {
        response.writeHead(404);
        return response.end();
      }
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
      const body = await readAll(request);
      const answer = await match.route.handle({ method: request.method ?? '', path: url.pathname, params: match.params, query: Object.fromEntries(url.searchParams), headers, body });
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const params: Record<string, string> = {};
  const wanted = pattern.split('/');
  const given = path.split('/');
  for (const [index, part] of wanted.entries()) {
    if (part === '*') {
      params['*'] = given.slice(index).join('/');
      return params;
    }
    const value = given[index];
    if (value === undefined) return null;
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return wanted.length === given.length ? params : null;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
