/** A request as the routes see it: no framework, so that a route is a function that a test can call. */
export interface HttpRequest {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Values of `:name` parts of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Raw body, already limited in size (`Route.maxBytes`). */
  readonly body: Buffer;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** `/api/photo/check`, `/pictures/:board/:id`. A trailing `*` takes the rest as `params['*']`. */
  readonly path: string;
  /** Largest body in bytes; larger is answered 413 before the route sees it. Default 64 KiB. */
  readonly maxBytes?: number;
  handle(request: HttpRequest): Promise<HttpResponse>;
}

/** A request whose body is taken as it comes in, because it is too large to be held. */
export interface StreamRequest extends Omit<HttpRequest, 'body'> {
  /** Throws a `BodyProblem` when the sender stops half-way or sends more than the route takes. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Aborted when the other side is gone before the answer was complete. */
  readonly signal: AbortSignal;
}

export interface StreamResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Written piece by piece; nothing is asked of it once the other side is gone. */
  readonly body: string | AsyncIterable<string>;
}

/** Why a body ended before its end. `tooSlow`: half a minute without a byte. */
export interface BodyProblem extends Error {
  readonly code: 'tooLarge' | 'tooSlow' | 'cutOff';
}

export interface StreamRoute {
  readonly method: 'POST';
  readonly path: string;
  readonly maxBytes: number;
  /** Whoever refuses without reading the body spares the sender the rest of it. */
  stream(request: StreamRequest): Promise<StreamResponse>;
}

export function json(status: number, value: unknown): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}
