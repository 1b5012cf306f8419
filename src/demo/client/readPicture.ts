import type { DraftPicture } from './api';

const LIMIT = 30 * 1024 * 1024;

export type ReadPicture =
  | { readonly kind: 'picture'; readonly picture: DraftPicture }
  | { readonly kind: 'tooLarge' | 'notPicture' };

/** A chosen, dropped or pasted file as the compose box keeps it. What kind of picture it really is, the bot must find out. */
export async function readPicture(file: File): Promise<ReadPicture> {
  const looksRight = file.type.startsWith('image/') || /\.(jpe?g|png|gif|webp|hei[cf]|avif)$/i.test(file.name);
  if (!looksRight) return { kind: 'notPicture' };
  if (file.size > LIMIT) return { kind: 'tooLarge' };
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(typeof reader.result === 'string' ? reader.result : ''); };
    reader.onerror = () => { reject(new Error('unreadable')); };
    reader.readAsDataURL(file);
  });
  return {
    kind: 'picture',
    picture: { name: file.name, contentType: file.type === '' ? 'application/octet-stream' : file.type, base64: address.slice(address.indexOf(',') + 1) },
  };
}
