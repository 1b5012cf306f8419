import type { z } from 'zod/v4';

/** JSON of this shape; null when it isn't that. */
export function readJson<T>(shape: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
