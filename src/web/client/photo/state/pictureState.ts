import type { Who } from '../../../../images/faceTag';
import type { Box } from '../../../../images/pictureEngine';
import type { CheckAnswer, PreparedAnswer } from '../../../photo/photoApi';
import { carryNames, restoreNames } from './carryNames';
import { isAltered, type Covering, type Face, type Picture, type Version } from './picture';
import type { PhotoProblem } from './photoProblem';

/** What happens to one picture. */
export type PictureEvent =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly answer: CheckAnswer; readonly url: string }
  | { readonly type: 'failed'; readonly problem: PhotoProblem }
  | { readonly type: 'named'; readonly index: number; readonly who: Who }
  | { readonly type: 'drew'; readonly box: Box }
  | { readonly type: 'undrew'; readonly index: number }
  | { readonly type: 'described'; readonly altText: string }
  | { readonly type: 'covered'; readonly answer: PreparedAnswer; readonly url: string; readonly covering: Covering }
  | { readonly type: 'cropped'; readonly answer: PreparedAnswer; readonly url: string; readonly area: Box }
  | { readonly type: 'restored' }
  | { readonly type: 'seen' }
  | { readonly type: 'lookAgain' };

/** What an event makes of one picture. */
export function pictureState(picture: Picture, event: PictureEvent): Picture {
  switch (event.type) {
    case 'loading':
      return { ...picture, load: 'loading', problem: null };
    case 'loaded':
      return loaded(picture, event);
    case 'failed':
      return { ...picture, load: 'failed', problem: event.problem };
    case 'named':
      return { ...picture, faces: picture.faces.map((face, index) => (index === event.index ? { ...face, who: event.who } : face)) };
    case 'drew':
      return { ...picture, faces: [...picture.faces, { ref: event.box, box: event.box, who: null }] };
    case 'undrew':
      return { ...picture, faces: picture.faces.filter((_, index) => index !== event.index) };
    case 'described':
      return { ...picture, altText: event.altText };
    case 'covered':
      return { ...altered(picture, { ...event.answer, url: event.url }), covering: event.covering };
    case 'cropped': {
      const { area, answer } = event;
      return {
        ...altered(picture, { ...answer, url: event.url }),
        at: { x: picture.at.x + area.x, y: picture.at.y + area.y },
        faces: carryNames(picture.faces, { x: -area.x, y: -area.y }, answer),
        covering: null,
      };
    }
    case 'restored':
      return restored(picture);
    case 'seen':
      return isAltered(picture) ? { ...picture, isSeen: true } : picture;
    case 'lookAgain':
      return { ...restored(picture), load: 'waiting', problem: null };
  }
}

function loaded(picture: Picture, { answer, url }: Extract<PictureEvent, { type: 'loaded' }>): Picture {
  const version: Version = { ...answer, url };
  const known = answer.faces.map((box, index): Face => ({ ref: index, box, who: answer.tags.find(({ face }) => face === index)?.who ?? null }));
  // Looked at once more: what was said before still holds.
  const faces = picture.faces.length === 0 ? known : carryNames(picture.faces, { x: 0, y: 0 }, answer);
  return { ...picture, load: 'ready', problem: null, whole: version, version, at: { x: 0, y: 0 }, covering: null, faces, wholeFaces: [], frames: answer.frames, isSeen: false };
}

function altered(picture: Picture, version: Version): Picture {
  return { ...picture, version, wholeFaces: isAltered(picture) ? picture.wholeFaces : picture.faces, isSeen: false };
}

function restored(picture: Picture): Picture {
  const { whole, wholeFaces, faces, at } = picture;
  if (whole === null || !isAltered(picture)) return picture;
  return { ...picture, version: whole, at: { x: 0, y: 0 }, covering: null, faces: restoreNames(whole, wholeFaces, faces, at), wholeFaces: [], isSeen: false };
}
