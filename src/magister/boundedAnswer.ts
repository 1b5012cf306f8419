import { MagisterListBroken, type MagisterFailure } from './magisterAnswer';

export interface MagisterLimits {
  /** Until an answer begins: a large layout takes Magister minutes. */
  readonly beginMs: number;
  /** Between two pieces of it. */
  readonly pauseMs: number;
  readonly bytes: number;
}

export interface BoundedAnswer {
  readonly kind: 'answer';
  readonly isPage: boolean;
  /** Read once. Leaving it early ends the connection. */
  readonly chunks: AsyncGenerator<Uint8Array, void>;
}

type Unreachable = Extract<MagisterFailure, { kind: 'unreachable' }>;

/**
 * Fetches with a limit on time and size, and follows nowhere. What `fetch` throws holds the address, and the address
 * holds the password: nothing of it gets out but a code such as `ECONNREFUSED`.
 */
export async function boundedAnswer(address: string, limits: MagisterLimits): Promise<BoundedAnswer | Unreachable> {
  const end = new AbortController();
  let late = false;
  const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => {
      late = true;
      end.abort();
    }, ms);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  };

  let response: Response;
  try {
    response = await within(limits.beginMs, fetch(address, { redirect: 'manual', signal: end.signal }));
  } catch (error) {
    return { kind: 'unreachable', because: late ? 'timeOut' : 'network', code: late ? null : codeOf(error) };
  }
  if (response.status !== 200) {
    end.abort();
    const redirected = response.status >= 300 && response.status < 400;
    return { kind: 'unreachable', because: redirected ? 'redirected' : 'status', code: String(response.status) };
  }

  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
    let size = 0;
    try {
      for (;;) {
        const piece = await nextPiece(() => (reader === undefined ? Promise.resolve({ done: true, value: undefined } as const) : within(limits.pauseMs, reader.read())), () => late);
        if (piece === null) return;
        size += piece.byteLength;
        if (size > limits.bytes) throw new MagisterListBroken('tooLarge');
        yield piece;
      }
    } finally {
      end.abort();
    }
  }
  return { kind: 'answer', isPage: /\bhtml\b/i.test(response.headers.get('content-type') ?? ''), chunks: chunks() };
}

async function nextPiece(read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>, isLate: () => boolean): Promise<Uint8Array | null> {
  try {
    const { done, value } = await read();
    return done || value === undefined ? null : value;
  } catch {
    throw new MagisterListBroken(isLate() ? 'timeOut' : 'cutOff');
  }
}

function codeOf(error: unknown): string | null {
  const { code } = ((error as { cause?: unknown }).cause ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{3,50}$/.test(code) ? code : null;
}
