import type { Language } from '../../runtime/language';
import { LANGUAGE_HEADER } from '../pageLanguage';
import type { TeamsHost } from './host/teamsHost';

/** What every route says when it refuses. */
export interface ServerProblem {
  readonly error: string;
  readonly message: string;
  readonly reference: string;
}

export type Reply<T, P extends ServerProblem> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: P }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'offline' };

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Call<P extends ServerProblem> = <T>(step: string, body: Blob | object, options?: CallOptions) => Promise<Reply<T, P>>;

/** Calls our own server for the signed-in person. Never throws, except when `signal` was aborted. */
export function createCaller<P extends ServerProblem>(host: TeamsHost, language: Language, base: string): Call<P> {
  return async <T>(step: string, body: Blob | object, { headers = {}, signal }: CallOptions = {}): Promise<Reply<T, P>> => {
    const isFile = body instanceof Blob;
    const attempt = async (fresh: boolean): Promise<Response> =>
      fetch(`${base}/${step}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await host.token({ fresh })}`,
          'content-type': isFile ? 'application/octet-stream' : 'application/json',
          [LANGUAGE_HEADER]: language,
          ...headers,
        },
        body: isFile ? body : JSON.stringify(body),
        credentials: 'omit',
        ...(signal === undefined ? {} : { signal }),
      });
    try {
      let response = await attempt(false);
      if (response.status === 401) response = await attempt(true);
      return await replyOf<T, P>(response);
    } catch (cause) {
      if (signal?.aborted === true) throw cause;
      return { kind: 'offline' };
    }
  };
}

async function replyOf<T, P extends ServerProblem>(response: Response): Promise<Reply<T, P>> {
  if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
  // A proxy's or the server's own refusal has no body of ours.
  const body: unknown = await response.json().catch(() => null);
  if (isProblem<P>(body)) return { kind: 'problem', problem: body };
  return { kind: response.status === 413 ? 'tooLarge' : 'offline' };
}

export function isProblem<P extends ServerProblem>(body: unknown): body is P {
  return typeof body === 'object' && body !== null && 'error' in body && 'message' in body && 'reference' in body;
}
