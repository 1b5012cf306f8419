import type { Signer } from './signer';

/** `seal(signer, 'ticket', {…})` → `<base64url JSON>.<signature>`: readable by all, made by nobody but us. */
export function seal(signer: Signer, use: string, value: unknown): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${text}.${signer.sign(use, text)}`;
}

/** The sealed value, or null when it isn't ours. Its shape still has to be checked. */
export function unseal(signer: Signer, use: string, sealed: string): unknown {
  const [text, signature, ...rest] = sealed.split('.');
  if (text === undefined || signature === undefined || rest.length > 0) return null;
  if (!signer.verify(use, text, signature)) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
