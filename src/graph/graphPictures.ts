import { GraphError, ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import { kindOfFile, OFFERED_BY_TEAMS } from '../images/kindOfFile';
import type { Conversation } from '../people/conversation';
import { messagePath } from './messagePath';

/** Where the bytes of a posted picture are. */
export type PictureSource =
  /** Pasted into the message. */
  | { readonly kind: 'hosted'; readonly hostedId: string }
  /** Pasted into a message that was forwarded: Graph's path of it. */
  | { readonly kind: 'forwarded'; readonly path: string }
  /** A file in SharePoint or OneDrive. */
  | { readonly kind: 'file'; readonly url: string }
  /** Of a personal chat, with the bot's own token. */
  | { readonly kind: 'attachment'; readonly url: string }
  /** A file that needs no token (`downloadUrl`). */
  | { readonly kind: 'download'; readonly url: string }
  /** A document or a video, known by its name: it isn't fetched, because nobody could look for faces in it. */
  | { readonly kind: 'unreadable'; readonly because: 'pdf' | 'film' }
  /** Something was forwarded of which nobody tells us what it is. */
  | { readonly kind: 'unknown' };

/** What has to be asked of Graph to get a picture's bytes. */
type GraphSource = Extract<PictureSource, { kind: 'hosted' | 'forwarded' | 'file' }>;

export type Listed = { readonly kind: 'listed'; readonly sources: readonly PictureSource[] } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };
export type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };

interface ChatMessage {
  readonly body?: { readonly content?: string | null };
  readonly attachments?: readonly { readonly contentType?: string | null; readonly contentUrl?: string | null; readonly content?: string | null; readonly name?: string | null }[];
  readonly deletedDateTime?: string | null;
}

const IMG = /<img\b[^>]*>/gi;
const HOSTED_SRC = /\bsrc="(?:https:\/\/graph\.microsoft\.com\/[^/"]+)?(\/[^"]*\/hostedContents\/([^/"]+)\/\$value)"/i;
const FORWARDED_PATH = /^\/(chats|teams)\/[^?#]+\/hostedContents\/[^/?#]+\/\$value$/;

/** Pictures of messages in chats and channels, through Graph. A denied permission is "not fetched", never an exception. */
export class GraphPictures {
  constructor(private readonly graph: Client) {}

  /** @param rootId the thread's first message, for a reply in a channel */
  async list(conversation: Conversation, messageId: string, rootId: string | null): Promise<Listed> {
    try {
      const message = (await this.graph.api(messagePath(conversation, messageId, rootId)).get()) as ChatMessage;
      if (message.deletedDateTime != null) return { kind: 'gone' };
      const hosted = hostedIn(message.body?.content ?? '').map(({ hostedId }): PictureSource => ({ kind: 'hosted', hostedId }));
      return { kind: 'listed', sources: [...hosted, ...(message.attachments ?? []).flatMap(sourcesOf)] };
    } catch (error) {
      return isGone(error) ? { kind: 'gone' } : { kind: 'notFetched' };
    }
  }

  async bytes(conversation: Conversation, messageId: string, rootId: string | null, source: GraphSource): Promise<Bytes> {
    try {
      const content = (await this.graph.api(pathOf(conversation, messageId, rootId, source)).responseType(ResponseType.ARRAYBUFFER).get()) as ArrayBuffer;
      return { kind: 'bytes', bytes: new Uint8Array(content) };
    } catch (error) {
      // Of what was forwarded the original may be gone or out of reach while the copy is still to be seen.
      return isGone(error) && source.kind !== 'forwarded' ? { kind: 'gone' } : { kind: 'notFetched' };
    }
  }
}

function hostedIn(html: string): readonly { readonly path: string; readonly hostedId: string }[] {
  return (html.match(IMG) ?? []).flatMap((tag) => {
    const [, path, hostedId] = HOSTED_SRC.exec(tag) ?? [];
    return path === undefined || hostedId === undefined || OFFERED_BY_TEAMS.test(tag) ? [] : [{ path, hostedId: decodeURIComponent(hostedId) }];
  });
}

function sourcesOf({ contentType, contentUrl, content, name }: NonNullable<ChatMessage['attachments']>[number]): readonly PictureSource[] {
  if (contentType === 'forwardedMessageReference') return forwardedIn(content ?? '');
  if (contentType !== 'reference' || contentUrl == null) return [];
  const kind = kindOfFile(name ?? contentUrl);
  if (kind === null) return [];
  return [kind === 'picture' ? { kind: 'file', url: contentUrl } : { kind: 'unreadable', because: kind }];
}

/** What was forwarded comes as a copy of its HTML. Files in it are only named there. */
function forwardedIn(content: string): readonly PictureSource[] {
  let html: unknown;
  try {
    html = (JSON.parse(content) as { originalMessageContent?: unknown }).originalMessageContent;
  } catch {
    return [{ kind: 'unknown' }];
  }
  if (typeof html !== 'string') return [{ kind: 'unknown' }];
  const pictures = hostedIn(html).map(({ path }): PictureSource => (FORWARDED_PATH.test(path) ? { kind: 'forwarded', path } : { kind: 'unknown' }));
  const files = (html.match(/<attachment\b/gi) ?? []).map((): PictureSource => ({ kind: 'unknown' }));
  return [...pictures, ...files];
}

function pathOf(conversation: Conversation, messageId: string, rootId: string | null, source: GraphSource): string {
  switch (source.kind) {
    case 'hosted':
      return `${messagePath(conversation, messageId, rootId)}/hostedContents/${encodeURIComponent(source.hostedId)}/$value`;
    case 'forwarded':
      return source.path;
    case 'file':
      return `/shares/u!${Buffer.from(source.url).toString('base64url')}/driveItem/content`;
  }
}

export function isGone(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 404;
}
