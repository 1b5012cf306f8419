import { z } from 'zod/v4';

/**
 * A backup is a gzipped text: one JSON line that says what it is, then for each table a JSON line and its rows as
 * PostgreSQL's `COPY` writes them (one line each) up to a line `\.`, then each shared picture as a JSON line and one in
 * base64, and at the end a JSON line with what must have come by. A file that was cut off has no such end.
 */
export const FORMAT = 1;
export const END_OF_ROWS = '\\.';

export const headLine = z.object({ houvast: z.literal('backup'), format: z.number().int(), migrations: z.array(z.string()), at: z.string() });
export const tableLine = z.object({ table: z.string().regex(/^[a-z_]+$/), columns: z.array(z.string().regex(/^[a-z_]+$/)) });
export const pictureLine = z.object({ picture: z.string(), mediaType: z.string() });
export const endLine = z.object({ end: z.literal(true), rows: z.number().int(), pictures: z.number().int() });

export interface BackupCounts {
  readonly tables: number;
  readonly rows: number;
  readonly pictures: number;
}
