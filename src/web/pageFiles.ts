import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The built page by path within its folder: `index.html` and what stands in `assets/`, nothing else that may lie
 * there. Files are read once and served from memory, so no path that somebody asks for ever reaches the disk. Null
 * when the page was not built.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> | null {
  const files = new Map<string, PageFile>();
  try {
    for (const path of ['index.html', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)]) {
      const mediaType = MEDIA_TYPES[extname(path)];
      if (mediaType !== undefined) files.set(path, { bytes: readFileSync(join(folder, path)), mediaType });
    }
    return files;
  } catch {
    return null;
  }
}
