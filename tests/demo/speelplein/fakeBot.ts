import { createServer, type IncomingHttpHeaders } from 'node:http';

import type { WireActivity } from '../../../src/demo/speelplein/model';

export interface Heard {
  readonly activity: WireActivity;
  readonly headers: IncomingHttpHeaders;
}

export type Answering = (activity: WireActivity, nth: number) => { status?: number; body?: unknown; delayMs?: number } | undefined;

export interface FakeBot {
  readonly endpoint: string;
  readonly heard: Heard[];
  answering: Answering;
  ofType(type: string): WireActivity[];
  stop(): Promise<void>;
}

/** A bot that remembers what it hears and answers as it is told. */
export async function startFakeBot(): Promise<FakeBot> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(parts).toString('utf8')) as WireActivity;
      heard.push({ activity, headers: request.headers });
      const answer = bot.answering(activity, heard.length) ?? {};
      setTimeout(() => {
        response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
        response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
      }, answer.delayMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const bot: FakeBot = {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    heard,
    answering: () => undefined,
    ofType: (type) => heard.map(({ activity }) => activity).filter((activity) => activity.type === type),
    stop: async () => {
      const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
      server.closeAllConnections();
      await closed;
    },
  };
  return bot;
}
