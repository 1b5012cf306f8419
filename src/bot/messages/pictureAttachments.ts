import type { PictureSource } from '../../graph/graphPictures';
import { kindOfFile, OFFERED_BY_TEAMS } from '../../images/kindOfFile';
import type { Activity, Attachment } from '../activity';

/** What a message says of its pictures: some can be fetched at once, of others Graph must tell. */
export interface AttachedPictures {
  readonly direct: readonly PictureSource[];
  /** Pasted pictures, shared files or a forwarded message, of which the message carries a stub only. */
  readonly viaGraph: boolean;
}

const IMG = /<img\b[^>]*>/gi;
const SRC = /\bsrc="([^"]*)"/i;

/**
 * Emoji, stickers and GIFs that Teams offers are `<img>` too, and no pictures of ours. A picture that says nowhere where
 * it is, is left to Graph to find: it must not pass for none.
 */
export function attachedPictures(activity: Activity): AttachedPictures {
  const direct: PictureSource[] = [];
  let viaGraph = false;
  let inText = false;
  const add = (kind: 'attachment' | 'download', url: string | null): void => {
    if (url === null) viaGraph = true;
    else direct.push({ kind, url });
  };
  const attachments = activity.attachments ?? [];
  const offered = attachments.flatMap(offeredIn);
  for (const attachment of attachments) {
    const { contentType, contentUrl } = attachment;
    // The personal chat attaches GIFs, stickers and emoji of Teams' as pictures too.
    if (contentUrl !== undefined && (offered.includes(contentUrl) || isOffered(contentUrl))) continue;
    if (/^image\//i.test(contentType)) add('attachment', contentUrl ?? null);
    else if (contentType === 'application/vnd.microsoft.teams.file.download.info') {
      const kind = kindOfFile(attachment.name ?? '');
      if (kind === 'picture') add('download', downloadUrl(attachment));
      else if (kind !== null) direct.push({ kind: 'unreadable', because: kind });
    } else if (contentType === 'reference') viaGraph ||= kindOfFile(attachment.name ?? contentUrl ?? '') !== null;
    else if (contentType === 'forwardedMessageReference') viaGraph = true;
    else if (contentType === 'text/html' && hasPicture(attachment)) inText = true;
  }
  // A personal chat may hand over the picture and show it in the text as well: one is enough, and needs no Graph.
  return { direct, viaGraph: viaGraph || (inText && direct.length === 0) };
}

export function hasPictures(pictures: AttachedPictures): boolean {
  return pictures.viaGraph || pictures.direct.length > 0;
}

function offeredIn({ contentType, content }: Attachment): readonly string[] {
  if (contentType !== 'text/html' || typeof content !== 'string') return [];
  return (content.match(IMG) ?? []).filter((tag) => OFFERED_BY_TEAMS.test(tag)).flatMap((tag) => SRC.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []);
}

/** Where Teams keeps what it offers. */
function isOffered(url: string): boolean {
  return URL.canParse(url) && /(^|\.)(giphy\.com|statics\.teams\.cdn\.office\.net)$/i.test(new URL(url).hostname);
}

function hasPicture({ content }: Attachment): boolean {
  if (typeof content !== 'string') return false;
  // An `<attachment>` tag stands for a file or a forwarded message: Graph tells whether it is a picture.
  return content.includes('<attachment ') || (content.match(IMG) ?? []).some((tag) => !OFFERED_BY_TEAMS.test(tag));
}

function downloadUrl({ content }: Attachment): string | null {
  const url = (content as { downloadUrl?: unknown } | null | undefined)?.downloadUrl;
  return typeof url === 'string' ? url : null;
}
