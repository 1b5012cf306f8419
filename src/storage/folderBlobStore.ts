import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isBlobKey, type Blob, type BlobStore } from '../images/blobStore';

const EXTENSIONS: readonly (readonly [mediaType: string, extension: string])[] = [
  ['image/jpeg', '.jpg'],
  ['image/png', '.png'],
];

/** Shared pictures as files in a folder: `<folder>/<board>/<id>.jpg`. */
export class FolderBlobStore implements BlobStore {
  constructor(private readonly folder: string) {}

  async put(key: string, blob: Blob): Promise<void> {
    const extension = EXTENSIONS.find(([mediaType]) => mediaType === blob.mediaType)?.[1];
    if (extension === undefined) throw new Error('not a kind of picture that is stored');
    const path = this.#pathOf(key, extension);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Renamed into place, so that nobody ever reads half a picture.
    const unfinished = `${path}.${randomUUID()}`;
    try {
      await writeFile(unfinished, blob.bytes, { mode: 0o600 });
      await rename(unfinished, path);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw cause;
    }
  }

  async get(key: string): Promise<Blob | null> {
    for (const [mediaType, extension] of EXTENSIONS) {
      try {
        return { bytes: await readFile(this.#pathOf(key, extension)), mediaType };
      } catch (cause) {
        if (!isMissing(cause)) throw cause;
      }
    }
    return null;
  }

  async delete(key: string): Promise<void> {
    for (const [, extension] of EXTENSIONS) await rm(this.#pathOf(key, extension), { force: true });
  }

  #pathOf(key: string, extension: string): string {
    if (!isBlobKey(key)) throw new Error('not a blob key');
    return `${join(this.folder, ...key.split('/'))}${extension}`;
  }
}

function isMissing(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
