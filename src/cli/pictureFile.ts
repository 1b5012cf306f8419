import { readFile, stat } from 'node:fs/promises';
import type { PictureRefusal } from '../images/pictureEngine';
import { pictureLimits } from '../images/pictureLimits';
import { noFileMessage, refusalMessages, unreadableMessage } from './pictureMessages';

export type PictureFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly because: 'unreadable' | 'noFile' | PictureRefusal; readonly message: string };

/** Reads a file that may be a picture. What is no file, such as a folder or a pipe, is not waited for; what is too large is not read. */
export async function readPictureFile(file: string): Promise<PictureFile> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return { kind: 'problem', because: 'noFile', message: noFileMessage };
    if (about.size > pictureLimits.bytes) return { kind: 'problem', because: 'tooManyBytes', message: refusalMessages.tooManyBytes };
    return { kind: 'read', bytes: await readFile(file) };
  } catch {
    return { kind: 'problem', because: 'unreadable', message: unreadableMessage };
  }
}
