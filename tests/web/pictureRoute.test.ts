import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../src/images/inMemoryImageAudit';
import { InMemoryShareTransaction } from '../../src/images/inMemoryShareTransaction';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { withdrawSharedPicture } from '../../src/images/withdrawSharedPicture';
import { createPictureLinks } from '../../src/web/pictureLink';
import { createPictureRoute } from '../../src/web/pictureRoute';
import { createSigner } from '../../src/web/signer';
import { fixedClock } from '../support/fixedClock';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { FakePictureEngine } from './support/fakePictureEngine';
import { serveRoutes } from './support/serveRoutes';

describe('the link of a shared picture', () => {
  const picture = sharedPicture();
  const other = sharedPicture({ id: 'other', ticketKey: 'other', blobKey: 'board/other' });
  const pictures = new InMemorySharedPictures();
  const blobs = new InMemoryBlobStore();
  let origin = '';
  const links = createPictureLinks({ signer: createSigner('a signing key of at least 32 characters'), publicUrl: () => origin });
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ origin, close } = await serveRoutes([createPictureRoute({ links, pictures, blobs })]));
    for (const one of [picture, other]) {
      await pictures.record(one);
      await blobs.put(one.blobKey ?? '', { bytes: Uint8Array.from([7, 8]), mediaType: 'image/jpeg' });
    }
  });
  afterAll(() => close());

  const link = (id = picture.id): string => links.linkTo({ board: 'board', id });

  it('shows the picture, and is kept by nobody in between', async () => {
    const response = await fetch(link());
    expect(response.status).toBe(200);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([7, 8]);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('private');
  });

  it.each([
    ['no signature', () => link().split('?')[0]],
    ['a wrong signature', () => `${link()}A`],
    ['the signature of another picture', () => link().replace(picture.id, 'other')],
    ['a picture that does not exist', () => link('nowhere')],
  ])('answers 404 with %s', async (_, url) => {
    const response = await fetch(url() ?? '');
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(picture.altText);
  });

  it('answers 404 from the moment that the picture is withdrawn', async () => {
    expect((await fetch(link('other'))).status).toBe(200);
    const nobody = async (): Promise<void> => undefined;
    const transaction = new InMemoryShareTransaction({ pictures, poster: { post: nobody, takeDown: nobody, offer: nobody }, audit: new InMemoryImageAudit() });
    await withdrawSharedPicture({ pictures, blobs, engine: new FakePictureEngine(), transaction, clock: fixedClock() }, { picture: other, because: 'withdrawn', without: null });
    expect((await fetch(link('other'))).status).toBe(404);
  });
});
