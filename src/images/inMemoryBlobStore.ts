import { isBlobKey, type Blob, type BlobStore } from './blobStore';

export class InMemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Blob>();

  get keys(): readonly string[] {
    return [...this.#blobs.keys()];
  }

  async put(key: string, blob: Blob): Promise<void> {
    if (!isBlobKey(key)) throw new Error('not a blob key');
    this.#blobs.set(key, { bytes: Uint8Array.from(blob.bytes), mediaType: blob.mediaType });
  }

  async get(key: string): Promise<Blob | null> {
    return this.#blobs.get(key) ?? null;
  }

  async delete(key: string): Promise<void> {
    this.#blobs.delete(key);
  }
}
