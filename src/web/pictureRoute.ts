import type { BlobStore } from '../images/blobStore';
import type { SharedPictures } from '../images/sharedPictures';
import type { HttpResponse, Route } from './http';
import type { PictureLinks } from './pictureLink';

export interface PictureRouteDeps {
  readonly links: PictureLinks;
  readonly pictures: Pick<SharedPictures, 'byId'>;
  readonly blobs: Pick<BlobStore, 'get'>;
}

const NOT_FOUND: HttpResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  body: 'Deze foto is er niet (meer).',
};

/**
 * `GET /pictures/:board/:id?sig=…`: a shared picture, for the card that shows it. A wrong signature, an unknown id and
 * a picture that was taken down give the same answer.
 */
export function createPictureRoute(deps: PictureRouteDeps): Route {
  return {
    method: 'GET',
    path: '/pictures/:board/:id',
    handle: async ({ params, query }) => {
      const address = { board: params['board'] ?? '', id: params['id'] ?? '' };
      if (!deps.links.isValid(address, query['sig'] ?? '')) return NOT_FOUND;
      const picture = await deps.pictures.byId(address.board, address.id);
      if (picture?.blobKey == null || picture.withdrawnAt !== null) return NOT_FOUND;
      const blob = await deps.blobs.get(picture.blobKey);
      if (blob === null) return NOT_FOUND;
      return {
        status: 200,
        headers: {
          'content-type': blob.mediaType,
          // Short, and not in shared caches: what is taken down must be gone soon.
          'cache-control': 'private, max-age=60',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'",
          'content-disposition': 'inline',
          'cross-origin-resource-policy': 'cross-origin',
          'referrer-policy': 'no-referrer',
          'x-robots-tag': 'noindex, noimageindex',
        },
        body: blob.bytes,
      };
    },
  };
}
