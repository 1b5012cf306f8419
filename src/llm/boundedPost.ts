import type { Silence } from '../gedragscode/wording/answerModel';

export interface PostLimits {
  /** For everything: connecting, waiting, and the last byte. */
  readonly ms: number;
  readonly bytes: number;
}

export type Posted = { readonly kind: 'answer'; readonly body: unknown } | { readonly kind: 'silent'; readonly because: Silence };

export interface PostRequest {
  readonly url: string;
  readonly authorization: string;
  /** JSON. */
  readonly body: string;
}

/**
 * Posts JSON and reads JSON, within a time and a size, and follows nowhere: a redirect would take the question and the
 * key along. Sends no header but the two that are needed. Nothing of an error gets out but its kind.
 */
export async function boundedPost({ url, authorization, body }: PostRequest, limits: PostLimits): Promise<Posted> {
  const end = new AbortController();
  const late = setTimeout(() => end.abort(), limits.ms);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
      redirect: 'manual',
      signal: end.signal,
    });
    if (response.status === 429) return silent('tooMany');
    if (response.status !== 200) return silent('refused');
    const text = await boundedText(response, limits.bytes);
    return text === null ? silent('tooLarge') : parsed(text);
  } catch {
    return silent(end.signal.aborted ? 'timeOut' : 'unreachable');
  } finally {
    clearTimeout(late);
    // Whatever still comes in is not waited for.
    end.abort();
  }
}

async function boundedText(response: Response, most: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
    size += piece.value.byteLength;
    if (size > most) return null;
    pieces.push(piece.value);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string): Posted {
  try {
    return { kind: 'answer', body: JSON.parse(text) as unknown };
  } catch {
    return silent('malformed');
  }
}

function silent(because: Silence): Posted {
  return { kind: 'silent', because };
}
