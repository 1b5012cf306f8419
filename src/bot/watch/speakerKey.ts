import { createHash } from 'node:crypto';

/** Tells writers of one conversation apart without naming them: the same person is another key elsewhere. */
export function speakerKey(conversationId: string, personId: string | null): string {
  return personId === null ? 'unknown' : createHash('sha256').update(`${conversationId}\n${personId}`).digest('base64url').slice(0, 16);
}
