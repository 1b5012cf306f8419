import type { GraphPictures, PictureSource } from '../../graph/graphPictures';
import { followPosted, type FollowPostedDeps } from '../../images/followPosted';
import type { PostedKey } from '../../images/postedCheck';
import type { CountedPictures, FetchedPicture, PostedPictures } from '../../images/postedPictures';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { SqlPostedChecks } from '../../storage/postedChecks.sql';
import type { Connector } from '../connector';
import { fetchBytes } from '../connector';

export interface PostedSourcesDeps {
  readonly registry: SqlConversationRegistry;
  readonly checks: SqlPostedChecks;
  readonly graph: GraphPictures;
  readonly connector: Connector;
  readonly follow: FollowPostedDeps;
  /** Addresses that a file may be downloaded from. */
  readonly isDownloadAllowed: (address: string) => boolean;
}

export type ListedSources = { readonly kind: 'listed'; readonly sources: readonly PictureSource[] } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };

/** Gets at the pictures of messages, wherever Teams keeps them. Nothing of a picture is kept. */
export class PostedSources implements PostedPictures {
  constructor(private readonly deps: PostedSourcesDeps) {}

  async count(key: PostedKey): Promise<CountedPictures> {
    const listed = await this.list(key);
    return listed.kind === 'listed' ? { kind: 'counted', pictures: listed.sources.length } : listed;
  }

  async fetch(key: PostedKey, index: number): Promise<FetchedPicture> {
    const listed = await this.list(key);
    if (listed.kind !== 'listed') return listed;
    const source = listed.sources[index];
    return source === undefined ? { kind: 'gone' } : this.bytes(key, source);
  }

  async follow(key: PostedKey, event: Parameters<PostedPictures['follow']>[1], by: string): Promise<void> {
    await followPosted(this.deps.follow, key, event, by);
  }

  /** As they were when the message was looked at; else as Graph has them now. */
  async list(key: PostedKey): Promise<ListedSources> {
    const known = await this.deps.checks.sourcesOf(key);
    if (known !== null) return { kind: 'listed', sources: known };
    const [conversation, check] = await Promise.all([this.deps.registry.byId(key.boardId, key.conversationId), this.deps.checks.of(key)]);
    return conversation === null || check === null ? { kind: 'notFetched' } : this.deps.graph.list(conversation, key.messageId, check.rootId);
  }

  async bytes(key: PostedKey, source: PictureSource): Promise<FetchedPicture> {
    const { registry, checks, graph, connector, isDownloadAllowed } = this.deps;
    switch (source.kind) {
      case 'unreadable':
        return { kind: 'refused', because: source.because };
      case 'unknown':
        return { kind: 'notFetched' };
      case 'attachment':
        return fetched(await connector.attachment(source.url));
      case 'download':
        return isDownloadAllowed(source.url) ? fetched(await fetchBytes(source.url, null)) : { kind: 'notFetched' };
      case 'hosted':
      case 'forwarded':
      case 'file': {
        const [conversation, check] = await Promise.all([registry.byId(key.boardId, key.conversationId), checks.of(key)]);
        if (conversation === null) return { kind: 'notFetched' };
        const found = await graph.bytes(conversation, key.messageId, check?.rootId ?? null, source);
        return found.kind === 'bytes' ? { kind: 'fetched', bytes: found.bytes } : found;
      }
    }
  }
}

function fetched(answer: Awaited<ReturnType<typeof fetchBytes>>): FetchedPicture {
  if (answer.kind === 'bytes') return { kind: 'fetched', bytes: answer.bytes };
  return answer.status === 404 ? { kind: 'gone' } : { kind: 'notFetched' };
}
