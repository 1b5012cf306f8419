import type { SharedPicture } from './sharedPictures';

/** Port: asks for messages about shared pictures. Queues; the sending itself happens later. */
export interface PicturePoster {
  /** The card in the conversation, with all pictures of one post. */
  post(pictures: readonly [SharedPicture, ...SharedPicture[]]): Promise<void>;
  /** A sober text in the place of the picture, and a word to the poster. */
  takeDown(picture: SharedPicture, at: Date): Promise<void>;
  /** Tells the poster of a picture that was taken down `at` that a covered version is ready. */
  offer(picture: SharedPicture, at: Date): Promise<void>;
}
