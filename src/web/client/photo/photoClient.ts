import type { Language } from '../../../runtime/language';
import {
  CONVERSATION_HEADER,
  type CheckAnswer,
  type CoverRequest,
  type CropRequest,
  type OfferRequest,
  type PostedRequest,
  type PreparedAnswer,
  type ProblemAnswer,
  type ReviewedAnswer,
  type ReviewedRequest,
  type ShareAnswer,
  type ShareRequest,
  type VerdictAnswer,
  type VerdictRequest,
} from '../../photo/photoApi';
import { createCaller, type Reply as ServerReply } from '../caller';
import type { TeamsHost } from '../host/teamsHost';

export type Reply<T> = ServerReply<T, ProblemAnswer>;

/** The server's side of the dialog, as the page sees it. Never throws, except when `signal` was aborted. */
export interface PhotoClient {
  /** May this person share in this conversation? */
  enter(conversationId: string): Promise<Reply<object>>;
  check(picture: Blob, conversationId: string): Promise<Reply<CheckAnswer>>;
  posted(body: PostedRequest): Promise<Reply<CheckAnswer>>;
  offer(body: OfferRequest): Promise<Reply<CheckAnswer>>;
  verdict(body: VerdictRequest, signal: AbortSignal): Promise<Reply<VerdictAnswer>>;
  cover(body: CoverRequest): Promise<Reply<PreparedAnswer>>;
  crop(body: CropRequest): Promise<Reply<PreparedAnswer>>;
  share(body: ShareRequest): Promise<Reply<ShareAnswer>>;
  reviewed(body: ReviewedRequest): Promise<Reply<ReviewedAnswer>>;
}

export function createPhotoClient(host: TeamsHost, language: Language): PhotoClient {
  const call = createCaller<ProblemAnswer>(host, language, '/api/photo');
  const where = (conversationId: string) => ({ headers: { [CONVERSATION_HEADER]: encodeURIComponent(conversationId) } });
  return {
    enter: (conversationId) => call('enter', {}, where(conversationId)),
    check: (picture, conversationId) => call('check', picture, where(conversationId)),
    posted: (body) => call('posted', body),
    offer: (body) => call('offer', body),
    verdict: (body, signal) => call('verdict', body, { signal }),
    cover: (body) => call('cover', body),
    crop: (body) => call('crop', body),
    share: (body) => call('share', body),
    reviewed: (body) => call('reviewed', body),
  };
}
