import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy, TEAMS_ORIGINS } from './contentSecurityPolicy';
import type { HttpRequest, HttpResponse, Route } from './http';
import { readPageFiles, type PageFile } from './pageFiles';

export interface StaticOptions {
  /** Where the page is, `/photo`. */
  readonly path: string;
  /** Folder of the built page, `dist/pages/photo`. */
  readonly folder: string;
  /** Origins of the Speelplein; null in production. Only there does the page accept the Speelplein as its host. */
  readonly speelpleinOrigins: (() => readonly string[]) | null;
  /** Whether the page may take a picture. */
  readonly camera: boolean;
}

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** A built page at its path, and its files under it. */
export function createStaticRoutes(options: StaticOptions): readonly Route[] {
  const files = readPageFiles(options.folder);
  const compressed = new Map<PageFile, Buffer>();

  const page = async (): Promise<HttpResponse> => {
    const index = files?.get('index.html');
    if (index === undefined) return notBuilt();
    const nonce = randomBytes(16).toString('base64url');
    const speelplein = options.speelpleinOrigins?.() ?? null;
    return {
      status: 200,
      headers: {
        ...COMMON,
        'content-type': index.mediaType,
        'cache-control': 'no-cache',
        'content-security-policy': contentSecurityPolicy({ nonce, frameAncestors: [...TEAMS_ORIGINS, ...(speelplein ?? [])] }),
        'permissions-policy': `camera=${options.camera ? '(self)' : '()'}, microphone=(), geolocation=()`,
      },
      body: withConfig(index.bytes.toString('utf8'), { path: options.path, nonce, speelpleinOrigins: speelplein }),
    };
  };

  const file = async (request: HttpRequest): Promise<HttpResponse> => {
    if (files === null) return notBuilt();
    const path = request.params['*'] ?? '';
    const found = path === 'index.html' ? undefined : files.get(path);
    if (found === undefined) return { status: 404, headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8' }, body: 'Niet gevonden.' };
    const headers = {
      ...COMMON,
      'content-type': found.mediaType,
      // The build puts a hash in these names: another content is another name.
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'accept-encoding',
    };
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return { status: 200, headers, body: found.bytes };
    const small = compressed.get(found) ?? gzipSync(found.bytes);
    compressed.set(found, small);
    return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: small };
  };

  return [
    { method: 'GET', path: options.path, handle: page },
    { method: 'GET', path: `${options.path}/*`, handle: file },
  ];
}

/** What the page is told by the server. Data, not script, so that the policy needs no exception for it. */
function withConfig(html: string, { path, ...told }: { readonly path: string; readonly nonce: string; readonly speelpleinOrigins: readonly string[] | null }): string {
  const config = JSON.stringify(told).replaceAll('<', '\\u003c');
  return html.replace('<head>', `<head><base href="${path}/"><script type="application/json" id="houvast-config">${config}</script>`);
}

function notBuilt(): HttpResponse {
  return {
    status: 503,
    headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: 'Deze pagina is nog niet gebouwd. Voer “npm run build” uit.',
  };
}
