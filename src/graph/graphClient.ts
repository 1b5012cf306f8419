import {
  AuthenticationHandler,
  Client,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { TokenSource } from '../bot/connector';

const GRAPH = 'https://graph.microsoft.com/v1.0';
const SCOPE = 'https://graph.microsoft.com/.default';
const TIME_OUT_MS = 15_000;
const RETRIES = 2;

/** Sends what is meant for Graph to another address: the stand-in on loopback, or a national cloud. */
class Redirected implements Middleware {
  private next: Middleware | null = null;

  constructor(private readonly to: string) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    if (typeof context.request === 'string') context.request = context.request.replace(GRAPH, this.to);
    context.options = { ...context.options, signal: AbortSignal.timeout(TIME_OUT_MS) };
    await this.next?.execute(context);
  }
}

/** Graph with a deadline per request; 429, 503 and 504 are tried again as `Retry-After` says. */
export function createGraphClient(options: { readonly baseUrl: string; readonly tokens: TokenSource }): Client {
  const retry = new RetryHandler(new RetryHandlerOptions(3, RETRIES));
  const redirect = new Redirected(options.baseUrl);
  retry.setNext(redirect);
  redirect.setNext(new HTTPMessageHandler());
  const signIn = new AuthenticationHandler({
    getAccessToken: async () => (await options.tokens.token(SCOPE)) ?? 'demo',
  });
  signIn.setNext(retry);
  return Client.initWithMiddleware({ middleware: signIn });
}
