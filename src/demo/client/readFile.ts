import type { DraftFile } from './api';

/** Whether a file is offered as a picture. What it really is, the bot must find out. */
export const looksLikePicture = ({ type, name }: File): boolean => type.startsWith('image/') || /\.(jpe?g|png|gif|webp|hei[cf]|avif)$/i.test(name);

/** A file as the compose box keeps it; null when the browser can't read it, which is so for a folder. */
export async function readFile(file: File): Promise<DraftFile | null> {
  const address = await new Promise<string | null>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(typeof reader.result === 'string' ? reader.result : null); };
    reader.onerror = () => { resolve(null); };
    reader.readAsDataURL(file);
  });
  if (address === null) return null;
  return {
    name: file.name, size: file.size, contentType: file.type === '' ? 'application/octet-stream' : file.type,
    base64: address.slice(address.indexOf(',') + 1),
  };
}
