import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secret } from '../../src/config/secret';
import type { LanguageModelAccount } from '../../src/config/config';

export const KEY = 'a key that is shown nowhere';

export interface ChatRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly model: string; readonly messages: readonly { readonly role: string; readonly content: string }[]; readonly [setting: string]: unknown };
}

/** How it answers; it has the connection to itself. */
export type Behaviour = (response: ServerResponse, request: ChatRequest) => void;

export interface LlmStandIn {
  readonly account: LanguageModelAccount;
  readonly requests: ChatRequest[];
  /** Connections that are open now. */
  connections(): Promise<number>;
  behave(how: Behaviour): void;
  stop(): Promise<void>;
}

/** A server in OpenAI's form on loopback. It answers honestly until it is told to behave otherwise. */
export async function startLlmStandIn(first: Behaviour): Promise<LlmStandIn> {
  let behaviour = first;
  const requests: ChatRequest[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const seen: ChatRequest = { path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest['body'] };
      requests.push(seen);
      response.on('error', () => undefined);
      behaviour(response, seen);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    account: { endpoint: `http://127.0.0.1:${port}/v1`, key: secret(KEY), model: 'test-model' },
    requests,
    connections: () => new Promise((counted) => server.getConnections((_error, count) => counted(count))),
    behave: (how) => void (behaviour = how),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** In two calls: the product's web server patches `writeHead` of this process, and then it returns nothing. */
export function answers(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** A completion whose message has this content. */
export function says(content: string | object): Behaviour {
  return answers(200, completion(typeof content === 'string' ? content : JSON.stringify(content)));
}

export function completion(content: string): object {
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'test-model', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } };
}
