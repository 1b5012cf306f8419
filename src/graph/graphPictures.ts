import { GraphError, ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import type { Conversation } from '../people/conversation';

/** Where the bytes of a posted picture are. */
export type PictureSource =
  /** Pasted into the message. */
  | { readonly kind: 'hosted'; readonly hostedId: string }
  /** A file in SharePoint or OneDrive. */
  | { readonly kind: 'file'; readonly url: string }
  /** Of a personal chat, with the bot's own token. */
  | { readonly kind: 'attachment'; readonly url: string }
  /** A file that needs no token (`downloadUrl`). */
  | { readonly kind: 'download'; readonly url: string };

export type Listed = { readonly kind: 'listed'; readonly sources: readonly PictureSource[] } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };
export type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };

interface ChatMessage {
  readonly body?: { readonly content?: string | null };
  readonly attachments?: readonly { readonly contentType?: string | null; readonly contentUrl?: string | null; readonly name?: string | null }[];
  readonly deletedDateTime?: string | null;
}

const HOSTED = /<img\b[^>]*\bsrc="[^"]*\/hostedContents\/([^/"]+)\/\$value"[^>]*>/gi;
const EMOJI = /itemtype="[^"]*\/Emoji"/i;
const PICTURE_FILE = /\.(jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?|svg)$/i;

/** Pictures of messages in chats and channels, through Graph. A denied permission is "not fetched", never an exception. */
export class GraphPictures {
  constructor(private readonly graph: Client) {}

  /** @param rootId the thread's first message, for a reply in a channel */
  async list(conversation: Conversation, messageId: string, rootId: string | null): Promise<Listed> {
    try {
      const message = (await this.graph.api(messagePath(conversation, messageId, rootId)).get()) as ChatMessage;
      if (message.deletedDateTime != null) return { kind: 'gone' };
      const hosted = [...(message.body?.content ?? '').matchAll(HOSTED)]
        .filter(([tag]) => !EMOJI.test(tag))
        .map(([, hostedId = '']): PictureSource => ({ kind: 'hosted', hostedId: decodeURIComponent(hostedId) }));
      const files = (message.attachments ?? [])
        .filter(({ contentType, contentUrl, name }) => contentType === 'reference' && contentUrl != null && PICTURE_FILE.test(name ?? contentUrl))
        .map(({ contentUrl }): PictureSource => ({ kind: 'file', url: contentUrl ?? '' }));
      return { kind: 'listed', sources: [...hosted, ...files] };
    } catch (error) {
      return isGone(error) ? { kind: 'gone' } : { kind: 'notFetched' };
    }
  }

  async bytes(conversation: Conversation, messageId: string, rootId: string | null, source: PictureSource & { kind: 'hosted' | 'file' }): Promise<Bytes> {
    const path =
      source.kind === 'hosted'
        ? `${messagePath(conversation, messageId, rootId)}/hostedContents/${encodeURIComponent(source.hostedId)}/$value`
        : `/shares/u!${Buffer.from(source.url).toString('base64url')}/driveItem/content`;
    try {
      const content = (await this.graph.api(path).responseType(ResponseType.ARRAYBUFFER).get()) as ArrayBuffer;
      return { kind: 'bytes', bytes: new Uint8Array(content) };
    } catch (error) {
      return isGone(error) ? { kind: 'gone' } : { kind: 'notFetched' };
    }
  }
}

function messagePath(conversation: Conversation, messageId: string, rootId: string | null): string {
  const id = encodeURIComponent(conversation.id);
  const message = encodeURIComponent(messageId);
  if (conversation.kind !== 'channel') return `/chats/${id}/messages/${message}`;
  const thread = `/teams/${encodeURIComponent(conversation.teamId ?? '')}/channels/${id}/messages`;
  return rootId === null || rootId === messageId ? `${thread}/${message}` : `${thread}/${encodeURIComponent(rootId)}/replies/${message}`;
}

function isGone(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 404;
}
