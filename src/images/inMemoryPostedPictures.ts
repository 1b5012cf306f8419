import type { PostedKey } from './postedCheck';
import type { CountedPictures, FetchedPicture, PostedPictures } from './postedPictures';
import type { PostedEvent } from './postedStory';

export class InMemoryPostedPictures implements PostedPictures {
  readonly #messages = new Map<string, readonly FetchedPicture[]>();
  readonly followed: { readonly key: PostedKey; readonly event: PostedEvent; readonly by: string }[] = [];

  set(key: PostedKey, pictures: readonly FetchedPicture[]): void {
    this.#messages.set(nameOf(key), pictures);
  }

  async count(key: PostedKey): Promise<CountedPictures> {
    const pictures = this.#messages.get(nameOf(key));
    if (pictures === undefined) return { kind: 'gone' };
    const [only] = pictures;
    return pictures.length === 1 && only?.kind === 'notFetched' ? only : { kind: 'counted', pictures: pictures.length };
  }

  async fetch(key: PostedKey, index: number): Promise<FetchedPicture> {
    return this.#messages.get(nameOf(key))?.[index] ?? { kind: 'gone' };
  }

  async follow({ boardId, conversationId, messageId }: PostedKey, event: PostedEvent, by: string): Promise<void> {
    this.followed.push({ key: { boardId, conversationId, messageId }, event, by });
  }
}

function nameOf({ boardId, conversationId, messageId }: PostedKey): string {
  return [boardId, conversationId, messageId].join('\n');
}
