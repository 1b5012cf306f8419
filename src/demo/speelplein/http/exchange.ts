import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that asks for too much or nonsense; answered as such. */
export class BadRequest extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

/** One request with its answer. */
export class Exchange {
  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly url: URL,
    readonly params: Readonly<Record<string, string>>,
  ) {}

  param(name: string): string {
    return this.params[name] ?? '';
  }

  query(name: string): string | null {
    return this.url.searchParams.get(name);
  }

  header(name: string): string | null {
    const value = this.request.headers[name];
    return typeof value === 'string' ? value : null;
  }

  /** The bearer token that came along, if any. */
  bearer(): string | null {
    return /^Bearer (\S+)$/i.exec(this.header('authorization') ?? '')?.[1] ?? null;
  }

  async bytes(limit: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this.request as AsyncIterable<Buffer>) {
      size += part.byteLength;
      if (size > limit) throw new BadRequest(413, 'too large');
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async json(limit = 1_000_000): Promise<unknown> {
    const text = (await this.bytes(limit)).toString('utf8');
    try {
      return text === '' ? {} : (JSON.parse(text) as unknown);
    } catch {
      throw new BadRequest(400, 'not JSON');
    }
  }

  answer(status: number, body: unknown = null, headers: Readonly<Record<string, string>> = {}): void {
    if (this.response.writableEnded) return;
    const text = body === null ? '' : JSON.stringify(body);
    this.response.writeHead(status, { ...(body === null ? {} : { 'content-type': 'application/json; charset=utf-8' }), ...headers });
    this.response.end(text);
  }

  send(status: number, bytes: Uint8Array, contentType: string, headers: Readonly<Record<string, string>> = {}): void {
    this.response.writeHead(status, { 'content-type': contentType, 'content-length': String(bytes.byteLength), 'x-content-type-options': 'nosniff', ...headers });
    this.response.end(bytes);
  }
}
