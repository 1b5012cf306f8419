import type { IncomingMessage, ServerResponse } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses requests that only look local: another site's page in the same browser may reach a loopback port, by its name
 * (DNS rebinding) or by a form. Returns true when refused.
 */
export function refuseStrangers(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const from = request.headers.origin;
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (LOOPBACK.has(host) && !(changes && from !== undefined && !isOwn(from, origin))) return false;
  response.writeHead(403, { 'content-type': 'text/plain' });
  response.end('The Speelplein is only for this computer.');
  return true;
}

function isOwn(from: string, origin: string): boolean {
  try {
    const url = new URL(from);
    return url.protocol === 'http:' && LOOPBACK.has(url.hostname) && url.port === new URL(origin).port;
  } catch {
    return false;
  }
}
