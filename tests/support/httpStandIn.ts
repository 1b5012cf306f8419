import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpCall {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What to answer; `cut` breaks the connection after the request was read. */
export type HttpReply = 'cut' | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

export interface HttpStandIn {
  readonly origin: string;
  readonly calls: readonly HttpCall[];
  stop(): Promise<void>;
}

/** Somebody else's server on loopback. `reply` decides per call. */
export async function startHttpStandIn(reply: (call: HttpCall) => HttpReply): Promise<HttpStandIn> {
  const calls: HttpCall[] = [];
  const server = createServer((request, response) => void handle(request, response));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const call = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
    calls.push(call);
    const answer = reply(call);
    if (answer === 'cut') return void request.socket.destroy();
    const isText = typeof answer.body === 'string';
    response.writeHead(answer.status, { 'content-type': isText ? 'text/plain' : 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? '' : isText ? answer.body : JSON.stringify(answer.body));
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    calls,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** An address on loopback where nobody listens. */
export async function nobodyListening(): Promise<string> {
  const standIn = await startHttpStandIn(() => ({ status: 200 }));
  await standIn.stop();
  return standIn.origin;
}
