/** A stored picture's bytes. */
export interface Blob {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Port: where shared pictures lie, and from where they can be taken away again. */
export interface BlobStore {
  /** Keys are made by `blobKey`; another key is refused. Overwrites. */
  put(key: string, blob: Blob): Promise<void>;
  /** Null when there is nothing (any more). */
  get(key: string): Promise<Blob | null>;
  /** Deleting what isn't there is fine. */
  delete(key: string): Promise<void>;
}

const SAFE_PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** `blobKey('demo', '5b0c…')` → `'demo/5b0c…'`. Throws on parts that could leave the store's folder. */
export function blobKey(board: string, id: string): string {
  const key = `${board}/${id}`;
  if (!isBlobKey(key)) throw new Error('a blob key has two plain parts');
  return key;
}

export function isBlobKey(key: string): boolean {
  const parts = key.split('/');
  return parts.length === 2 && parts.every((part) => SAFE_PART.test(part) && !part.includes('..'));
}
