import type { SharedPicture } from './sharedPictures';

/** Port: asks for the card to be posted in the picture's conversation. Queues; the sending itself happens later. */
export interface PicturePoster {
  post(picture: SharedPicture): Promise<void>;
}
