import type { FetchedPicture, PostedOutcome, PostedPictureRef, PostedPictures } from './postedPictures';

export class InMemoryPostedPictures implements PostedPictures {
  readonly #pictures = new Map<string, FetchedPicture>();
  readonly outcomes: { readonly ref: PostedPictureRef; readonly outcome: PostedOutcome; readonly at: Date }[] = [];

  set(ref: PostedPictureRef, picture: FetchedPicture): void {
    this.#pictures.set(keyOf(ref), picture);
  }

  async fetch(ref: PostedPictureRef): Promise<FetchedPicture> {
    return this.#pictures.get(keyOf(ref)) ?? { kind: 'gone' };
  }

  async record(ref: PostedPictureRef, outcome: PostedOutcome, at: Date): Promise<void> {
    const others = this.outcomes.filter((entry) => keyOf(entry.ref) !== keyOf(ref));
    this.outcomes.splice(0, this.outcomes.length, ...others, { ref, outcome, at });
  }
}

function keyOf(ref: PostedPictureRef): string {
  return [ref.boardId, ref.conversationId, ref.messageId, ref.index].join('\n');
}
