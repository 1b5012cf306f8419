import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

import type { Router } from './router';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.map': 'application/json',
};

/** The built page. Register it last: it takes every address that is left. */
export function staticRoutes(router: Router, clientDir: string): void {
  router.on('GET', '/*', async (exchange) => {
    const wanted = normalize(exchange.param('rest'));
    const path = wanted === '.' || wanted === '' ? 'index.html' : wanted;
    const escapes = path.startsWith('..') || path.startsWith(sep) || path.includes('\0');
    const bytes = escapes ? null : await readFile(join(clientDir, path)).catch(() => null);
    if (bytes === null) return exchange.answer(404, { error: { code: 'NotFound', message: 'no such address' } });
    const immutable = path.startsWith(`assets${sep}`);
    return exchange.send(200, bytes, TYPES[extname(path)] ?? 'application/octet-stream', {
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    });
  });
}
