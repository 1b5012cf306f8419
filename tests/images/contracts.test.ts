import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryPostedChecks } from '../../src/images/inMemoryPostedChecks';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { FolderBlobStore } from '../../src/storage/folderBlobStore';
import { describeBlobStore } from './contracts/blobStoreContract';
import { postedChecksContract } from './contracts/postedChecksContract';
import { describeSharedPictures } from './contracts/sharedPicturesContract';

describeBlobStore('memory', async () => ({ store: new InMemoryBlobStore() }));

describeBlobStore('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-blobs-'));
  return { store: new FolderBlobStore(folder), close: () => rm(folder, { recursive: true }) };
});

describeSharedPictures('memory', async () => ({ pictures: new InMemorySharedPictures() }));

postedChecksContract('InMemoryPostedChecks', async () => ({ checks: new InMemoryPostedChecks(), unitOfWork: new InMemoryUnitOfWork() }));

it('a folder holds nothing but whole pictures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-blobs-'));
  try {
    const store = new FolderBlobStore(folder);
    await Promise.all([1, 2, 3].map((byte) => store.put('board/a', { bytes: Uint8Array.from([byte]), mediaType: 'image/jpeg' })));
    expect(await readdir(join(folder, 'board'))).toEqual(['a.jpg']);
    await store.delete('board/a');
    expect(await readdir(join(folder, 'board'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
