/** 2^17 places for hashed features. */
export const BUCKETS = 131_072;

export const FNV_START = 0x811c9dc5;

/** A sparse vector while it is being filled: `values[i]` at place `buckets[i]`. */
export class FeatureVector {
  readonly buckets: number[] = [];
  readonly values: number[] = [];

  add(hash: number, value: number): void {
    this.buckets.push((hash ^ (hash >>> 16)) & (BUCKETS - 1));
    this.values.push(value);
  }

  /** Scales what was added since `from` to a length of `share`, so that long messages don't outweigh short ones. */
  share(from: number, share: number): void {
    const count = this.values.length - from;
    if (count === 0) return;
    const value = share / Math.sqrt(count);
    for (let at = from; at < this.values.length; at += 1) this.values[at] = value;
  }
}

export function hashOf(group: string, word: string): number {
  let hash = Math.imul(FNV_START ^ group.charCodeAt(0), 16_777_619);
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619);
  return hash;
}

export function hashNumber(group: number, value: number): number {
  return mix(Math.imul(group, 0x9e3779b1) ^ Math.imul(value + 1, 0x85ebca6b));
}

export function combine(first: number, second: number): number {
  return mix(Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1));
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(once ^ (once >>> 12), 0x297a2d39);
}
