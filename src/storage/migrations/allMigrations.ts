import type { Migration } from 'kysely';
import * as first from './0001_first';

/** All migrations by name, in order. A released migration is never changed; a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_first': first,
};
