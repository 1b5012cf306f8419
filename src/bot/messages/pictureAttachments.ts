import type { Activity, Attachment } from '../activity';
import type { PictureSource } from '../../graph/graphPictures';

/** What a message says of its pictures: some can be fetched at once, of others Graph must tell. */
export interface AttachedPictures {
  readonly direct: readonly PictureSource[];
  /** Pasted pictures or shared files of which the message carries a stub only. */
  readonly viaGraph: boolean;
}

const IMG = /<img\b[^>]*>/gi;
const EMOJI = /itemtype="[^"]*\/Emoji"/i;
const PICTURE_FILE = /\.(jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|mp4|mov|pdf)$/i;

/**
 * Emoji of Teams are `<img>` too, and no pictures. A picture that says nowhere where it is, is left to Graph to find:
 * it must not pass for none.
 */
export function attachedPictures(activity: Activity): AttachedPictures {
  const direct: PictureSource[] = [];
  let viaGraph = false;
  let inText = false;
  const add = (kind: 'attachment' | 'download', url: string | null): void => {
    if (url === null) viaGraph = true;
    else direct.push({ kind, url });
  };
  for (const attachment of activity.attachments ?? []) {
    const { contentType, contentUrl } = attachment;
    if (/^image\//i.test(contentType)) add('attachment', contentUrl ?? null);
    else if (contentType === 'application/vnd.microsoft.teams.file.download.info') {
      if (PICTURE_FILE.test(attachment.name ?? '')) add('download', downloadUrl(attachment));
    } else if (contentType === 'reference' && PICTURE_FILE.test(attachment.name ?? contentUrl ?? '')) viaGraph = true;
    else if (contentType === 'text/html' && hasPicture(attachment)) inText = true;
  }
  // A personal chat may hand over the picture and show it in the text as well: one is enough, and needs no Graph.
  return { direct, viaGraph: viaGraph || (inText && direct.length === 0) };
}

export function hasPictures(pictures: AttachedPictures): boolean {
  return pictures.viaGraph || pictures.direct.length > 0;
}

function hasPicture({ content }: Attachment): boolean {
  if (typeof content !== 'string') return false;
  // An `<attachment>` tag stands for a file or a forwarded message: Graph tells whether it is a picture.
  return content.includes('<attachment ') || (content.match(IMG) ?? []).some((tag) => !EMOJI.test(tag));
}

function downloadUrl({ content }: Attachment): string | null {
  const url = (content as { downloadUrl?: unknown } | null | undefined)?.downloadUrl;
  return typeof url === 'string' ? url : null;
}
