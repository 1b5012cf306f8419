import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The only place that reads the environment of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Settings of the process, and beneath them those of the file `.env` where there is one. */
export function readEnv(folder = '.'): Env {
  const file = join(folder, '.env');
  if (!existsSync(file)) return process.env;
  return { ...parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')), ...process.env };
}
