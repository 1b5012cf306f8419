import type { Clock } from './clock';

/**
 * Remembers answers of `load` for a short while, each key on its own, at most `size` of them. Calls for a key that is
 * being loaded share that one load; a failed load is not remembered.
 */
export class BriefMemory<K, V> {
  private readonly known = new Map<K, { readonly value: Promise<V>; readonly until: number }>();

  constructor(
    private readonly options: { readonly clock: Clock; readonly forMs: number; readonly size: number },
    private readonly load: (key: K) => Promise<V>,
  ) {}

  get(key: K): Promise<V> {
    const now = this.options.clock.now().getTime();
    const entry = this.known.get(key);
    if (entry !== undefined && entry.until > now) return entry.value;
    const value = this.load(key);
    this.known.delete(key);
    this.known.set(key, { value, until: now + this.options.forMs });
    value.catch(() => {
      // What was loaded after this one stays.
      if (this.known.get(key)?.value === value) this.known.delete(key);
    });
    if (this.known.size > this.options.size) {
      const oldest = this.known.keys().next();
      if (oldest.done !== true) this.known.delete(oldest.value);
    }
    return value;
  }

  forget(key: K): void {
    this.known.delete(key);
  }
}
