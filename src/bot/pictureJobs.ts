import { postedWarning, type SeenPicture } from '../images/postedWarning';
import type { PictureEngine } from '../images/pictureEngine';
import type { FetchedPicture, PostedOutcome, PostedPictureRef, PostedPictures } from '../images/postedPictures';
import type { GraphPictures, PictureSource } from '../graph/graphPictures';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Audit } from '../audit/audit';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import type { Metrics } from '../runtime/metrics';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';
import type { SqlPostedChecks } from '../storage/postedChecks.sql';
import type { Connector } from './connector';
import { fetchBytes } from './connector';
import type { Mail } from './outbox/mail';

/** A posted message whose pictures are to be looked at. */
export interface PictureJob {
  readonly boardId: BoardId;
  readonly conversationId: string;
  readonly messageId: string;
  readonly personId: string;
  readonly language: Language;
}

/** Puts a look at posted pictures in the queue. */
export interface PictureJobs {
  enqueue(tx: Tx, job: PictureJob): Promise<void>;
}

export interface PostedPictureDeps {
  readonly registry: SqlConversationRegistry;
  readonly checks: SqlPostedChecks;
  readonly graph: GraphPictures;
  readonly connector: Connector;
  readonly engine: PictureEngine;
  readonly directory: Directory;
  readonly unitOfWork: UnitOfWork;
  readonly mail: Mail;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Addresses that a file may be downloaded from. */
  readonly isDownloadAllowed: (address: string) => boolean;
}

const MOST_PICTURES = 10;

/** Fetches pictures of messages and says what to tell their poster. Nothing of a picture is kept. */
export class PostedPictureCheck implements PostedPictures {
  constructor(private readonly deps: PostedPictureDeps) {}

  /** Looks at all pictures of a message and, where there is something to say, tells the poster and nobody else. */
  async look(job: PictureJob): Promise<void> {
    const { checks, directory, unitOfWork, mail, audit, engine, clock, metrics } = this.deps;
    const { boardId, conversationId, messageId, personId, language } = job;
    const check = await checks.of(boardId, conversationId, messageId);
    if (check === null || check.outcome !== 'begun') return;
    const listed = await this.sources(boardId, conversationId, messageId);

    const seen: SeenPicture[] = [];
    // Who deletes a message is heard of (`messageDelete`). That Graph doesn't know it may also mean that Graph lags behind.
    if (listed.kind !== 'listed') seen.push({ kind: 'notFetched' });
    else {
      for (const source of listed.sources.slice(0, MOST_PICTURES)) {
        const fetched = await this.bytes(boardId, conversationId, messageId, check.rootId, source);
        if (fetched.kind !== 'bytes') seen.push({ kind: 'notFetched' });
        else {
          const prepared = await engine.prepare(fetched.bytes);
          seen.push(prepared.kind === 'prepared' ? { kind: 'seen', faces: prepared.faces.length } : prepared);
        }
      }
      if (listed.sources.length > MOST_PICTURES) seen.push({ kind: 'notFetched' });
    }

    if ((await checks.of(boardId, conversationId, messageId))?.outcome !== 'begun') return;
    const warning = postedWarning(await directory.byId(boardId, personId), seen);
    metrics.pictures.inc({ outcome: warning.kind });
    const ref: PostedPictureRef = { boardId, conversationId, messageId, index: warning.kind === 'warnStaff' ? warning.first : 0, personId };
    const faces = warning.kind === 'warnStaff' || warning.kind === 'warnStudent' ? warning.faces : null;
    await unitOfWork.run(async (tx) => {
      const sources = listed.kind === 'listed' ? { sources: listed.sources } : {};
      await checks.settle(boardId, conversationId, messageId, { outcome: warning.kind, ...sources }, clock.now(), tx);
      if (warning.kind !== 'silence') await mail.toPerson(tx, boardId, personId, { kind: 'postedWarning', ref, warning, language });
      await audit.record(tx, { type: 'picture.checked', boardId, at: clock.now(), by: null, about: [personId], conversationId, faces, outcome: warning.kind });
    });
  }

  async fetch(ref: PostedPictureRef): Promise<FetchedPicture> {
    const check = await this.deps.checks.of(ref.boardId, ref.conversationId, ref.messageId);
    if (check === null || check.personId !== ref.personId) return { kind: 'gone' };
    const listed = await this.sources(ref.boardId, ref.conversationId, ref.messageId);
    if (listed.kind !== 'listed') return listed;
    const source = listed.sources[ref.index];
    if (source === undefined) return { kind: 'gone' };
    const bytes = await this.bytes(ref.boardId, ref.conversationId, ref.messageId, check.rootId, source);
    return bytes.kind === 'bytes' ? { kind: 'fetched', bytes: bytes.bytes } : bytes;
  }

  record(ref: PostedPictureRef, outcome: PostedOutcome, at: Date): Promise<void> {
    return this.deps.checks.settle(ref.boardId, ref.conversationId, ref.messageId, { outcome }, at);
  }

  private async sources(boardId: BoardId, conversationId: string, messageId: string) {
    const check = await this.deps.checks.of(boardId, conversationId, messageId);
    if (check?.sources != null) return { kind: 'listed' as const, sources: check.sources };
    const conversation = await this.deps.registry.byId(boardId, conversationId);
    if (conversation === null) return { kind: 'notFetched' as const };
    return this.deps.graph.list(conversation, messageId, check?.rootId ?? null);
  }

  private async bytes(boardId: BoardId, conversationId: string, messageId: string, rootId: string | null, source: PictureSource) {
    const { registry, graph, connector, isDownloadAllowed } = this.deps;
    if (source.kind === 'attachment') return known(await connector.attachment(source.url));
    if (source.kind === 'download') return isDownloadAllowed(source.url) ? known(await fetchBytes(source.url, null)) : { kind: 'notFetched' as const };
    const conversation = await registry.byId(boardId, conversationId);
    return conversation === null ? { kind: 'notFetched' as const } : graph.bytes(conversation, messageId, rootId, source);
  }
}

function known(fetched: Awaited<ReturnType<typeof fetchBytes>>) {
  if (fetched.kind === 'bytes') return fetched;
  return fetched.status === 404 ? { kind: 'gone' as const } : { kind: 'notFetched' as const };
}
