import type { Language } from '../../runtime/language';
import {
  CONVERSATION_HEADER,
  LANGUAGE_HEADER,
  type CheckAnswer,
  type CoverAnswer,
  type CoverRequest,
  type PostedRequest,
  type ProblemAnswer,
  type ShareAnswer,
  type ShareRequest,
  type VerdictAnswer,
  type VerdictRequest,
} from '../photo/photoApi';
import type { TeamsHost } from './host/teamsHost';

export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: ProblemAnswer }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'offline' };

/** The server's side of the dialog, as the page sees it. Never throws, except when `signal` was aborted. */
export interface PhotoClient {
  /** May this person share in this conversation? */
  enter(conversationId: string): Promise<Reply<object>>;
  check(picture: Blob, conversationId: string): Promise<Reply<CheckAnswer>>;
  posted(body: PostedRequest): Promise<Reply<CheckAnswer>>;
  verdict(body: VerdictRequest, signal: AbortSignal): Promise<Reply<VerdictAnswer>>;
  cover(body: CoverRequest): Promise<Reply<CoverAnswer>>;
  share(body: ShareRequest): Promise<Reply<ShareAnswer>>;
  reviewed(body: VerdictRequest): Promise<Reply<VerdictAnswer>>;
}

export function createPhotoClient(host: TeamsHost, language: Language): PhotoClient {
  const call = async <T>(step: string, body: Blob | object, more: { headers?: Record<string, string>; signal?: AbortSignal } = {}): Promise<Reply<T>> => {
    const isPicture = body instanceof Blob;
    const attempt = async (fresh: boolean): Promise<Response> =>
      fetch(`/api/photo/${step}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await host.token({ fresh })}`,
          'content-type': isPicture ? 'application/octet-stream' : 'application/json',
          [LANGUAGE_HEADER]: language,
          ...more.headers,
        },
        body: isPicture ? body : JSON.stringify(body),
        credentials: 'omit',
        ...(more.signal === undefined ? {} : { signal: more.signal }),
      });
    try {
      let response = await attempt(false);
      if (response.status === 401) response = await attempt(true);
      return await replyOf<T>(response);
    } catch (cause) {
      if (more.signal?.aborted === true) throw cause;
      return { kind: 'offline' };
    }
  };

  return {
    enter: (conversationId) => call('enter', {}, { headers: { [CONVERSATION_HEADER]: encodeURIComponent(conversationId) } }),
    check: (picture, conversationId) => call('check', picture, { headers: { [CONVERSATION_HEADER]: encodeURIComponent(conversationId) } }),
    posted: (body) => call('posted', body),
    verdict: (body, signal) => call('verdict', body, { signal }),
    cover: (body) => call('cover', body),
    share: (body) => call('share', body),
    reviewed: (body) => call('reviewed', body),
  };
}

async function replyOf<T>(response: Response): Promise<Reply<T>> {
  if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
  // A proxy's or the server's own refusal has no body of ours.
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return { kind: 'problem', problem: body };
  return { kind: response.status === 413 ? 'tooLarge' : 'offline' };
}

function isProblem(body: unknown): body is ProblemAnswer {
  return typeof body === 'object' && body !== null && 'error' in body && 'message' in body && 'reference' in body;
}
