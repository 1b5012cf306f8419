import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs short statements so that we recognise our own when they come back. */
export interface Signer {
  /** `use` keeps statements of one kind from passing for another. */
  sign(use: string, text: string): string;
  verify(use: string, text: string, signature: string): boolean;
}

/** @param key at least 32 characters */
export function createSigner(key: string): Signer {
  if (key.length < 32) throw new Error('the signing key must be at least 32 characters');
  const mac = (use: string, text: string): Buffer => createHmac('sha256', key).update(`${use}\n${text}`).digest();
  return {
    sign: (use, text) => mac(use, text).toString('base64url'),
    verify: (use, text, signature) => {
      const given = Buffer.from(signature, 'base64url');
      const right = mac(use, text);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
