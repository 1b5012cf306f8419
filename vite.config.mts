import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** One page with a folder of its own. Addresses in it are relative, so that it can be served from anywhere. */
const page = (from: string, to: string, plugins: readonly Plugin[] = []): InlineConfig => ({
  root: resolve(here, from),
  base: './',
  plugins: [react(), ...plugins],
  logLevel: 'warn',
  build: { outDir: resolve(here, to), emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 2000, target: 'es2022' },
});

/** `vite build` knows one root; this builds another page along with it. */
const alongWith = (from: string, to: string): Plugin => ({
  name: 'another-page',
  apply: 'build',
  async closeBundle() {
    if (existsSync(resolve(here, from, 'index.html'))) await build({ configFile: false, ...page(from, to) });
  },
});

export default defineConfig(
  page('src/demo/client', 'dist/pages/speelplein', [alongWith('src/web/client/photo', 'dist/pages/photo'), alongWith('src/web/client/consent', 'dist/pages/consent'), alongWith('src/web/client/drafts', 'dist/pages/drafts'), alongWith('src/web/client/cases', 'dist/pages/cases'), alongWith('src/web/client/permissions', 'dist/pages/permissions')]),
);
