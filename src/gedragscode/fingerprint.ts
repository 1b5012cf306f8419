import { normalise } from './finding/normalise';
import { stem } from './finding/stem';

/** The words of a text as small numbers, each once: enough to tell whether another text is the same, too little to read it. */
export type Fingerprint = ReadonlySet<number>;

/** FNV-1a, folded to 16 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return ((value >>> 16) ^ value) & 0xffff;
}

export function fingerprintOf(text: string): Fingerprint {
  return new Set(normalise(text).map((word) => hash(stem(word))));
}

/** How much two texts have the same words: 0 none, 1 all (Jaccard). */
export function sameness(a: Fingerprint, b: Fingerprint): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** `base64` of the numbers in order, two bytes each, the smaller first. */
export function packFingerprint(fingerprint: Fingerprint): string {
  return Buffer.from(Uint16Array.from([...fingerprint].sort((a, b) => a - b)).buffer).toString('base64');
}

export function unpackFingerprint(packed: string): Fingerprint {
  const bytes = Buffer.from(packed, 'base64');
  return new Set(Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(at * 2)));
}
