import type { Persona } from '../../../src/demo/speelplein/persona';
import type { CheckAnswer, PreparedAnswer, ProblemAnswer, SharedItem, ShareAnswer, VerdictAnswer } from '../../../src/web/photo/photoApi';

export interface Answered<T> {
  readonly status: number;
  readonly body: T & ProblemAnswer;
}

/** The dialog's page as the server sees it: requests with the token that Teams gives the page. */
export class PhotoClient {
  constructor(
    private readonly origin: string,
    private readonly token: string | null,
  ) {}

  static async of(origin: string, persona: Persona): Promise<PhotoClient> {
    return new PhotoClient(origin, await persona.token());
  }

  enter(conversationId: string): Promise<Answered<object>> {
    return this.post('enter', Buffer.alloc(0), { 'x-houvast-conversation': encodeURIComponent(conversationId) });
  }

  check(conversationId: string, bytes: Uint8Array): Promise<Answered<CheckAnswer>> {
    return this.post('check', bytes, { 'x-houvast-conversation': encodeURIComponent(conversationId), 'content-type': 'image/jpeg' });
  }

  json<T>(step: 'posted' | 'offer' | 'verdict' | 'cover' | 'crop' | 'share' | 'reviewed', body: object): Promise<Answered<T>> {
    return this.post(step, Buffer.from(JSON.stringify(body)), { 'content-type': 'application/json' });
  }

  verdict(body: object): Promise<Answered<VerdictAnswer>> {
    return this.json('verdict', body);
  }

  cover(body: object): Promise<Answered<PreparedAnswer>> {
    return this.json('cover', body);
  }

  /** One picture, posted. */
  share({ purpose, ...item }: SharedItem & { readonly purpose: string }): Promise<Answered<ShareAnswer>> {
    return this.json('share', { pictures: [item], purpose, how: 'posted' });
  }

  private async post<T>(step: string, body: Uint8Array, headers: Record<string, string>): Promise<Answered<T>> {
    const response = await fetch(`${this.origin}/api/photo/${step}`, {
      method: 'POST', body: Buffer.from(body), headers: { ...headers, ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }) },
    });
    return { status: response.status, body: (await response.json()) as T & ProblemAnswer };
  }
}
