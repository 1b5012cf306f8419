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

export function json(status: number, value: unknown): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}
