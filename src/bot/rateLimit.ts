import type { Clock } from '../runtime/clock';

/** A few dozen turns a minute are plenty for a person; more is a script or a key that hangs. */
export interface RateLimit {
  /** False when this key has used up its turns; they come back steadily. */
  take(key: string): boolean;
}

export interface Rate {
  readonly perMinute: number;
  /** In a burst, after a silence. */
  readonly atOnce: number;
}

const MANY = 50_000;

export function createRateLimit({ clock, perMinute, atOnce }: Rate & { readonly clock: Clock }): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key) {
      const now = clock.now().getTime();
      const bucket = buckets.get(key) ?? { left: atOnce, at: now };
      bucket.left = Math.min(atOnce, bucket.left + ((now - bucket.at) / 60_000) * perMinute);
      bucket.at = now;
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > MANY) buckets.delete(buckets.keys().next().value ?? '');
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
