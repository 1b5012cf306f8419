import { blobKey, type BlobStore } from '../../../src/images/blobStore';

/** What every store of pictures does. */
export function describeBlobStore(name: string, make: () => Promise<{ store: BlobStore; close?: () => Promise<void> }>): void {
  describe(`${name} as a blob store`, () => {
    let store: BlobStore;
    let close: (() => Promise<void>) | undefined;
    beforeEach(async () => {
      ({ store, close } = await make());
    });
    afterEach(() => close?.());

    const jpeg = { bytes: Uint8Array.from([1, 2, 3, 0, 255]), mediaType: 'image/jpeg' };

    it('gives back what was put, byte for byte', async () => {
      await store.put(blobKey('board', 'a'), jpeg);
      await store.put(blobKey('board', 'b'), { bytes: Uint8Array.from([9]), mediaType: 'image/png' });
      const found = await store.get('board/a');
      expect([...(found?.bytes ?? [])]).toEqual([1, 2, 3, 0, 255]);
      expect(found?.mediaType).toBe('image/jpeg');
      expect((await store.get('board/b'))?.mediaType).toBe('image/png');
    });

    it('keeps boards apart', async () => {
      await store.put(blobKey('one', 'a'), jpeg);
      expect(await store.get(blobKey('two', 'a'))).toBeNull();
    });

    it('has nothing left after a delete, and deletes twice without complaint', async () => {
      await store.put(blobKey('board', 'a'), jpeg);
      await store.delete('board/a');
      await store.delete('board/a');
      expect(await store.get('board/a')).toBeNull();
    });

    it.each(['../a', 'board/../../etc', 'board', 'a/b/c', '/etc/passwd', 'board/a b', ''])('takes no key that leaves its place: %j', async (key) => {
      await expect(store.put(key, jpeg)).rejects.toThrow();
    });
  });
}
