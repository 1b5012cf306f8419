import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Seal } from './seal';
import { SealBroken } from './sealBroken';

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
/** So that the length tells nothing of the words. */
const BLOCK_BYTES = 1_024;

/**
 * AES-256-GCM with a key of its own, derived from the signing key (HKDF-SHA256). What comes out is
 * `v1.<id of the key>.<nonce, text and tag in base64url>`.
 * @param signingKey at least 32 characters
 */
export function createAesSeal(signingKey: string): Seal {
  if (signingKey.length < 32) throw new Error('the signing key must be at least 32 characters');
  const derived = (use: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', signingKey, 'houvast', use, bytes));
  const cipherKey = derived('seal', 32);
  const markKey = derived('mark', 32);
  const keyId = derived('key id', 6).toString('base64url');

  return {
    close(place, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(place));
      const closed = Buffer.concat([nonce, cipher.update(padded(text)), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, keyId, closed.toString('base64url')].join('.');
    },
    open(place, sealed) {
      const [version, key, body = ''] = sealed.split('.');
      const closed = Buffer.from(body, 'base64url');
      if (version !== VERSION || closed.length < NONCE_BYTES + TAG_BYTES + LENGTH_BYTES) throw new SealBroken('changed');
      if (key !== keyId) throw new SealBroken('otherKey');
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, closed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(place)).setAuthTag(closed.subarray(-TAG_BYTES));
      try {
        return unpadded(Buffer.concat([decipher.update(closed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]));
      } catch {
        throw new SealBroken('changed');
      }
    },
    mark: (use, words) => createHmac('sha256', markKey).update(`${use}\n${words}`).digest('base64url'),
  };
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  const whole = Buffer.alloc(Math.ceil((LENGTH_BYTES + bytes.length) / BLOCK_BYTES) * BLOCK_BYTES);
  whole.writeUInt32BE(bytes.length);
  bytes.copy(whole, LENGTH_BYTES);
  return whole;
}

function unpadded(whole: Buffer): string {
  return whole.subarray(LENGTH_BYTES, LENGTH_BYTES + whole.readUInt32BE()).toString();
}
