import { createServer, type Request, type Response } from 'restify';
import type { AddressInfo } from 'node:net';
import type { Front } from './bot/front';
import type { Logger } from './runtime/log';
import type { HttpResponse, Route } from './web/http';

export interface HttpServer {
  readonly port: number;
  /** Stops taking requests and waits for those under way; after `patienceMs` they are cut off. */
  stop(patienceMs: number): Promise<void>;
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly front: Front;
  readonly routes: readonly Route[];
  readonly log: Logger;
}

const ACTIVITY_BYTES = 512 * 1024;
const DEFAULT_BYTES = 64 * 1024;

class TooLarge extends Error {}

/** The only file that knows the web server. Throws an error with `code` when it can't listen. */
export async function startServer({ host, port, front, routes, log }: ServerOptions): Promise<HttpServer> {
  const server = createServer({ name: 'houvast', ignoreTrailingSlash: true });
  let stopping = false;

  server.pre((request: Request, response: Response, next: (stop?: boolean) => void) => {
    response.header('x-content-type-options', 'nosniff');
    response.header('referrer-policy', 'no-referrer');
    if (stopping) response.header('connection', 'close');
    next();
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const raw = await readBody(request, ACTIVITY_BYTES);
      const body = parse(raw);
      if (body === undefined) return write(response, { status: 400, headers: JSON_TYPE, body: '{"error":"not JSON"}' });
      const answer = await front(request.headers.authorization, body);
      if (answer.body === null) return write(response, { status: answer.status });
      return write(response, { status: answer.status, headers: JSON_TYPE, body: JSON.stringify(answer.body) });
    } catch (error) {
      return failed(response, error, log);
    }
  });

  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, ':$1');
    const handle = async (request: Request, response: Response): Promise<void> => {
      try {
        const body = route.method === 'GET' ? Buffer.alloc(0) : await readBody(request, route.maxBytes ?? DEFAULT_BYTES);
        write(
          response,
          await route.handle({
            method: request.method ?? route.method,
            path: request.getPath(),
            params: { ...(request.params as Record<string, string>) },
            query: Object.fromEntries(new URLSearchParams(request.getQuery())),
            headers: request.headers as Record<string, string | undefined>,
            body,
          }),
        );
      } catch (error) {
        failed(response, error, log);
      }
    };
    if (route.method === 'GET') server.get(path, handle);
    else server.post(path, handle);
  }

  await new Promise<void>((listening, refused) => {
    // restify repeats the error on its own object; without a listener there it would end the process.
    server.once('error', refused);
    server.listen(port, host, () => {
      server.removeListener('error', refused);
      listening();
    });
  });

  return {
    port: (server.server.address() as AddressInfo).port,
    async stop(patienceMs) {
      stopping = true;
      const closed = new Promise<void>((done) => {
        server.close(() => {
          done();
        });
      });
      server.server.closeIdleConnections();
      const cutOff = setTimeout(() => server.server.closeAllConnections(), patienceMs);
      cutOff.unref();
      await closed;
      clearTimeout(cutOff);
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

function write(response: Response, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, { ...headers });
  if (body === undefined) response.end();
  else response.end(typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength));
}

function failed(response: Response, error: unknown, log: Logger): void {
  if (error instanceof TooLarge) return write(response, { status: 413, headers: { ...JSON_TYPE, connection: 'close' }, body: '{"error":"too large"}' });
  log.error('server.request', { error: error instanceof Error ? error : new Error('unknown') });
  if (!response.headersSent) write(response, { status: 500, headers: JSON_TYPE, body: '{"error":"internal"}' });
  else response.end();
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads at most `limit` bytes; more is refused before it is in memory. */
async function readBody(request: Request, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw new TooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as unknown as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
