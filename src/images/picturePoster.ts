import type { SharedPicture } from './sharedPictures';

/** Port: asks for messages about a shared picture. Queues; the sending itself happens later. */
export interface PicturePoster {
  /** The card in the picture's conversation. */
  post(picture: SharedPicture): Promise<void>;
  /** A sober text in the place of that card, and a word to the poster. */
  takeDown(picture: SharedPicture): Promise<void>;
}
