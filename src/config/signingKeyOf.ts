import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from './config';

/** The key that signs links and tickets and seals reports: of the settings, or one that is made once and kept, because links in posted cards must outlive a restart. */
export function signingKeyOf({ signingKey, dataDir }: Pick<Config, 'signingKey' | 'dataDir'>): string {
  if (signingKey !== null) return signingKey.reveal();
  const file = resolve(dataDir, 'signing-key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
