import { once } from 'node:events';
import { createServer, type Request, type Response } from 'restify';
import type { AddressInfo } from 'node:net';
import type { Front } from './bot/front';
import { asError } from './runtime/asError';
import type { Logger } from './runtime/log';
import type { BodyProblem, HttpRequest, HttpResponse, Route, StreamResponse, StreamRoute } from './web/http';

export interface HttpServer {
  readonly port: number;
  /** Stops taking requests and waits for those under way; after `patienceMs` they are cut off. */
  stop(patienceMs: number): Promise<void>;
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly front: Front;
  readonly routes: readonly (Route | StreamRoute)[];
  readonly log: Logger;
}

const ACTIVITY_BYTES = 512 * 1024;
const DEFAULT_BYTES = 64 * 1024;

/** A long list over a slow line; Node's own limit of five minutes would cut it off. */
const LONGEST_REQUEST_MS = 30 * 60_000;
const SILENCE_MS = 30_000;

class CutShort extends Error implements BodyProblem {
  constructor(readonly code: BodyProblem['code'], cause?: unknown) {
    super(`the body ended early: ${code}`, { cause });
  }
}

/** The only file that knows the web server. Throws an error with `code` when it can't listen. */
export async function startServer({ host, port, front, routes, log }: ServerOptions): Promise<HttpServer> {
  const server = createServer({ name: 'houvast', ignoreTrailingSlash: true });
  server.server.requestTimeout = LONGEST_REQUEST_MS;
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
    const handle = async (request: Request, response: Response): Promise<void> => {
      const head = { ...headOf(request), method: request.method ?? route.method };
      try {
        if ('stream' in route) return await streamed(route, head, request, response);
        const body = route.method === 'GET' ? Buffer.alloc(0) : await readBody(request, route.maxBytes ?? DEFAULT_BYTES);
        write(response, await route.handle({ ...head, body }));
      } catch (error) {
        failed(response, error, log);
      }
    };
    if (route.method === 'GET') server.get(route.path, handle);
    else server.post(route.path, handle);
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

function headOf(request: Request): Omit<HttpRequest, 'body' | 'method'> {
  return {
    path: request.getPath(),
    params: { ...(request.params as Record<string, string>) },
    query: Object.fromEntries(new URLSearchParams(request.getQuery())),
    headers: request.headers as Record<string, string | undefined>,
  };
}

function write(response: Response, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, { ...headers });
  if (body === undefined) response.end();
  else response.end(typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength));
}

async function streamed(route: StreamRoute, head: Omit<HttpRequest, 'body'>, request: Request, response: Response): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const answer = await route.stream({ ...head, body: chunksOf(request, route.maxBytes), signal: gone.signal });
  // An answer before the end of the body: what is still to come is wanted by nobody.
  const headers = { ...answer.headers, ...(typeof answer.body === 'string' && !request.complete ? { connection: 'close' } : {}) };
  response.writeHead(answer.status, headers);
  if (typeof answer.body === 'string') response.write(answer.body);
  else await writeAll(response, answer.body, gone.signal);
  if (gone.signal.aborted) return;
  // A browser reads an answer when it has sent everything, so what the route left is let past.
  if (typeof answer.body !== 'string') for await (const _ of chunksOf(request, route.maxBytes));
  response.end();
}

async function writeAll(response: Response, pieces: Exclude<StreamResponse['body'], string>, signal: AbortSignal): Promise<void> {
  for await (const piece of pieces) {
    if (signal.aborted) return;
    if (!response.write(piece)) await once(response, 'drain', { signal }).catch(() => undefined);
  }
}

function failed(response: Response, error: unknown, log: Logger): void {
  if (error instanceof CutShort && error.code === 'tooLarge' && !response.headersSent) return write(response, { status: 413, headers: { ...JSON_TYPE, connection: 'close' }, body: '{"error":"too large"}' });
  // The other side went away: there is nobody to answer.
  if (error instanceof CutShort) return void response.end();
  log.error('server.request', { error: asError(error) });
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
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(request, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* chunksOf(request: Request, limit: number): AsyncGenerator<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new CutShort('tooLarge');
  // Time that the reader takes over a piece is not the sender's silence.
  let silence = silenceOf(request);
  let size = 0;
  try {
    // Left open when the reader has enough: an answer goes over the same line.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      clearTimeout(silence);
      size += chunk.length;
      if (size > limit) throw new CutShort('tooLarge');
      yield chunk;
      silence = silenceOf(request);
    }
  } catch (error) {
    throw error instanceof CutShort ? error : new CutShort('cutOff', error);
  } finally {
    clearTimeout(silence);
  }
}

function silenceOf(request: Request): NodeJS.Timeout {
  return setTimeout(() => void request.destroy(new CutShort('tooSlow')), SILENCE_MS);
}
