import { themeOf, type HostContext, type TeamsHost } from './teamsHost';

interface Message {
  readonly houvast?: unknown;
  readonly context?: { readonly theme?: string; readonly locale?: string; readonly subPageId?: string };
  readonly token?: unknown;
}

const PATIENCE_MS = 5_000;

/** The Speelplein in place of Teams: it speaks with its frames by messages. Only for origins that the server named. */
export function createSpeelpleinHost(parentOrigins: readonly string[]): TeamsHost {
  let parentOrigin: string | null = null;
  let token: string | null = null;
  const listeners = new Set<(message: Message) => void>();

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || !parentOrigins.includes(event.origin)) return;
    parentOrigin = event.origin;
    const message = (typeof event.data === 'object' && event.data !== null ? event.data : {}) as Message;
    if (typeof message.token === 'string') token = message.token;
    for (const listener of [...listeners]) listener(message);
  });

  // Before the first answer we don't know at which of its addresses the Speelplein was opened.
  const send = (message: object): void => {
    for (const origin of parentOrigin === null ? parentOrigins : [parentOrigin]) window.parent.postMessage(message, origin);
  };

  const next = (kind: string): Promise<Message> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(new Error(`no ${kind} from the Speelplein`))), PATIENCE_MS);
      const listener = (message: Message): void => {
        if (message.houvast === kind) finish(() => resolve(message));
      };
      const finish = (then: () => void): void => {
        clearTimeout(timer);
        listeners.delete(listener);
        then();
      };
      listeners.add(listener);
    });

  return {
    start: async (onChange) => {
      const first = next('context');
      send({ houvast: 'ready' });
      const context = contextOf(await first);
      listeners.add((message) => {
        if (message.houvast === 'context') onChange(contextOf(message));
      });
      return context;
    },
    token: async ({ fresh }) => {
      if (token !== null && !fresh) return token;
      const answer = next('token');
      send({ houvast: 'requestToken' });
      await answer;
      if (token === null) throw new Error('the Speelplein gave no token');
      return token;
    },
    submit: (result) => send({ houvast: 'submit', result }),
    close: () => send({ houvast: 'close' }),
  };
}

function contextOf({ context }: Message): HostContext {
  return { theme: themeOf(context?.theme), locale: context?.locale ?? 'nl-nl', openAt: context?.subPageId ?? null };
}
