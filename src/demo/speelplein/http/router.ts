import type { IncomingMessage, ServerResponse } from 'node:http';

import { NotThere } from '../world';

import { BadRequest, Exchange } from './exchange';

export type Handler = (exchange: Exchange) => Promise<void> | void;

interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  readonly handler: Handler;
}

/** Finds the handler of a path such as `/v3/conversations/:id/members`; `*` at the end takes the rest. */
export class Router {
  private readonly routes: Route[] = [];

  on(method: string, path: string, handler: Handler): void {
    this.routes.push({ method, segments: path.split('/').slice(1), handler });
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://speelplein');
    const exchange = (params: Readonly<Record<string, string>>): Exchange => new Exchange(request, response, url, params);
    try {
      const parts = url.pathname.split('/').slice(1).map(decodeURIComponent);
      for (const { method, segments, handler } of this.routes) {
        const params = method === request.method || (method === 'GET' && request.method === 'HEAD') ? match(segments, parts) : null;
        if (params !== null) return await handler(exchange(params));
      }
      exchange({}).answer(404, { error: { code: 'NotFound', message: 'no such address' } });
    } catch (error) {
      const status = error instanceof BadRequest ? error.status : error instanceof NotThere ? 404 : error instanceof URIError ? 400 : 500;
      const message = status === 500 ? 'the Speelplein itself failed' : (error as Error).message;
      exchange({}).answer(status, { error: { code: status === 404 ? 'NotFound' : 'BadRequest', message } });
    }
  }
}

function match(segments: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | null {
  const rest = segments.at(-1) === '*';
  if (rest ? parts.length < segments.length : parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? '';
    if (segment === '*') params['rest'] = parts.slice(index).join('/');
    else if (segment.startsWith(':')) params[segment.slice(1)] = part;
    else if (segment !== part) return null;
  }
  return params;
}
