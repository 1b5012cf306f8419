import type { ImageAudit } from './imageAudit';
import type { PicturePoster } from './picturePoster';
import type { SharedPictures } from './sharedPictures';

/** What happens together or not at all when a picture is shared. */
export interface ShareParts {
  readonly pictures: SharedPictures;
  readonly poster: PicturePoster;
  readonly audit: ImageAudit;
}

/** Port: runs `work` in one transaction; when it throws, nothing of it has happened. */
export interface ShareTransaction {
  run<T>(work: (parts: ShareParts) => Promise<T>): Promise<T>;
}
