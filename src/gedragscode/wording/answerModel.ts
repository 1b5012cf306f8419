import type { ArticleId } from '../articleId';

/** One message to a model: what it is told to do, or what it is to look at. */
export interface PromptMessage {
  readonly from: 'us' | 'user';
  readonly text: string;
}

/** What a model wrote. Nothing of it is to be believed before `groundedSentences` and `reorder` looked at it. */
export interface ModelReply {
  /** Articles by how well they answer, best first; ids as the model wrote them. */
  readonly order: readonly string[];
  readonly sentences: readonly ModelSentence[];
}

export interface ModelSentence {
  readonly text: string;
  /** On which articles the model says that it rests. */
  readonly articles: readonly string[];
}

/**
 * Why there is no reply. `refused`: the model's server said no. `malformed`: it said something else than was asked.
 * `busy` and `resting`: it wasn't asked, because enough is asked already, or because it failed just before.
 */
export const SILENCES = ['timeOut', 'unreachable', 'refused', 'tooMany', 'tooLarge', 'malformed', 'busy', 'resting'] as const;

export type Silence = (typeof SILENCES)[number];

export type ModelOutcome = { readonly kind: 'reply'; readonly reply: ModelReply } | { readonly kind: 'silent'; readonly because: Silence };

/** Port: a language model that may word answers. Answers within a few seconds, and never throws. */
export interface AnswerModel {
  ask(prompt: readonly PromptMessage[]): Promise<ModelOutcome>;
}

/** An answer in a model's words, of which every sentence was checked. */
export interface Wording {
  readonly sentences: readonly { readonly text: string; readonly articles: readonly ArticleId[] }[];
  /** All articles on which it rests, best first. */
  readonly articles: readonly ArticleId[];
}
