import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RosterFolder } from '../people/import/rosterFolder';

/** Null when the folder can't be read. */
export async function rosterOnDisk(folder: string): Promise<RosterFolder | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return { names, open: (name) => createReadStream(path.join(folder, name), { highWaterMark: 256 * 1024 }) };
}
