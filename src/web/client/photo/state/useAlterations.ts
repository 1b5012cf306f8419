import type { Dispatch } from 'react';
import type { Box, CoverStyle } from '../../../../images/pictureEngine';
import type { PhotoClient } from '../photoClient';
import { plainBox, type Covering, type ReadyPicture } from './picture';
import type { PhotoEvent } from './photoState';
import { pictureUrl } from './pictureUrl';
import type { Run } from './useRun';

export interface Alterations {
  /** Covers these places, and shows what came of it. */
  readonly cover: (picture: ReadyPicture, boxes: readonly Box[], style: CoverStyle) => void;
  /** The same places as last time, in another way. */
  readonly coverOtherwise: (picture: ReadyPicture, style: CoverStyle) => void;
  readonly crop: (picture: ReadyPicture, area: Box) => void;
}

/** Another version of a picture, made by the server. */
export function useAlterations(client: PhotoClient, dispatch: Dispatch<PhotoEvent>, { run }: Pick<Run, 'run'>): Alterations {
  const cover = (key: number, covering: Covering): void => {
    const { base, boxes, style } = covering;
    run('cover', () => client.cover({ ticket: base.ticket, picture: base.picture, boxes, style }), (answer) => {
      dispatch({ type: 'covered', key, answer, url: pictureUrl(answer.picture, answer.mediaType), covering });
      dispatch({ type: 'previewed', keys: [key], for: 'look' });
    });
  };
  return {
    cover: ({ key, version }, boxes, style) => cover(key, { base: version, boxes, style }),
    coverOtherwise: ({ key, covering }, style) => {
      if (covering !== null && covering.style !== style) cover(key, { ...covering, style });
    },
    crop: ({ key, version }, area) => {
      run('crop', () => client.crop({ ticket: version.ticket, picture: version.picture, area: plainBox(area) }), (answer) =>
        dispatch({ type: 'cropped', key, answer, url: pictureUrl(answer.picture, answer.mediaType), area }));
    },
  };
}
