import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secret } from '../../src/config/secret';

/** In two calls: the product's web server patches `writeHead` of this process, and then it returns nothing. */
export function reply(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): void {
  response.writeHead(status, headers);
  response.end(body);
}

export const USER = 'houvast dienst';
export const PASSWORD = 'G&heim=#1 + é';

const GONE = '<Response><Result>False</Result><ResultMessage>Sessie is verlopen</ResultMessage></Response>';

/** What a layout answers. */
export type LayoutAnswer = string | Buffer | ((response: ServerResponse) => void);

export interface MagisterStandIn {
  readonly account: { readonly url: string; readonly user: string; readonly password: ReturnType<typeof secret> };
  /** Function names in the order in which they were asked. */
  readonly asked: string[];
  /** Session tokens that were given out. */
  readonly tokens: readonly string[];
  readonly layouts: Map<string, LayoutAnswer>;
  /** Answers instead of Magister's own, by function. */
  readonly instead: Map<string, LayoutAnswer>;
  activeStudents: string | Buffer;
  endSessions(): void;
  stop(): Promise<void>;
}

/** The web service of Magister over HTTP: everything it refuses comes with status 200. */
export async function startMagisterStandIn(): Promise<MagisterStandIn> {
  const asked: string[] = [];
  const tokens: string[] = [];
  const valid = new Set<string>();
  const layouts = new Map<string, LayoutAnswer>();
  const instead = new Map<string, LayoutAnswer>();
  const state = { activeStudents: '' as string | Buffer };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://magister');
    // Its parameters are the same in any case.
    const of = (name: string): string => [...searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
    const library = of('Library');
    const what = of('Function');
    asked.push(what);
    const answer = (): LayoutAnswer => {
      if (pathname !== '/doc') return (found) => reply(found, 404);
      const other = instead.get(what);
      if (other !== undefined) return other;
      if (library === 'Algemeen' && what === 'Login') {
        if (of('UserName') !== USER || of('Password') !== PASSWORD) return '<Response><Result>False</Result><ResultMessage>Gebruikersnaam of wachtwoord onjuist</ResultMessage></Response>';
        const token = `sessie-${tokens.length + 1}-${'x'.repeat(24)}`;
        tokens.push(token);
        valid.add(token);
        return `<?xml version="1.0" encoding="utf-8"?>\r\n<Response>\r\n  <Result>True</Result>\r\n  <SessionToken>${token}</SessionToken>\r\n</Response>`;
      }
      if (!valid.has(of('SessionToken'))) return GONE;
      if (library === 'ADFuncties' && what === 'GetActiveStudents') return state.activeStudents;
      return layouts.get(of('Layout')) ?? `Fout: layout ${of('Layout')} bestaat niet`;
    };
    const found = answer();
    if (typeof found === 'function') found(response);
    else reply(response, 200, { 'content-type': 'text/plain' }, found);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    account: { url: `http://127.0.0.1:${port}/doc`, user: USER, password: secret(PASSWORD) },
    asked,
    tokens,
    layouts,
    instead,
    get activeStudents() {
      return state.activeStudents;
    },
    set activeStudents(list) {
      state.activeStudents = list;
    },
    endSessions: () => valid.clear(),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
