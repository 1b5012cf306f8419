import type { Signer } from './signer';

/** Where a shared picture is served, as `{board, id}`. */
export interface PictureAddress {
  readonly board: string;
  readonly id: string;
}

/** Signed links to shared pictures: who has no link can't guess one, and a withdrawn picture answers to none. */
export interface PictureLinks {
  /** `https://…/pictures/<board>/<id>?sig=…` */
  linkTo(picture: PictureAddress): string;
  isValid(picture: PictureAddress, signature: string): boolean;
}

export function createPictureLinks(options: { readonly signer: Signer; readonly publicUrl: () => string }): PictureLinks {
  const text = (picture: PictureAddress): string => JSON.stringify([picture.board, picture.id]);
  return {
    linkTo: (picture) => {
      const path = `/pictures/${encodeURIComponent(picture.board)}/${encodeURIComponent(picture.id)}`;
      return `${options.publicUrl()}${path}?sig=${options.signer.sign('picture', text(picture))}`;
    },
    isValid: (picture, signature) => options.signer.verify('picture', text(picture), signature),
  };
}
