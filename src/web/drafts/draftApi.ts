import type { Audience, DraftWriter } from '../../drafts/draftContext';
import type { RemarkKind } from '../../drafts/remark';
import type { ArticleId } from '../../gedragscode/articleId';
import type { IdentifyProblem } from '../identify';

/** What page and server say to each other. The browser side reads this file too. */

export interface EnterRequest {
  /** Null: opened outside a conversation. */
  readonly conversation: string | null;
}

/** Answer to `POST /api/drafts/enter`. */
export interface EnterAnswer {
  readonly writer: DraftWriter;
  readonly audience: Audience;
  /** The audience is that of the conversation; otherwise it is the one with the strictest advice. */
  readonly isOfConversation: boolean;
}

/** Body of `POST /api/drafts/check`. */
export interface CheckRequest extends EnterRequest {
  readonly text: string;
  readonly audience: Audience;
}

/** Offsets count UTF-16 units, as a text field does. */
export interface ShownRemark {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleId;
  readonly fix: { readonly start: number; readonly end: number; readonly text: string };
}

export interface ShownArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
}

export interface ShownHelp {
  readonly contacts: readonly { readonly name: string; readonly phone: string; readonly why: string }[];
}

/** They may lie over each other: the page shows the weightiest of those that nobody put aside. */
export interface CheckAnswer {
  readonly remarks: readonly ShownRemark[];
  /** Of these remarks, each once. */
  readonly articles: readonly ShownArticle[];
  /** The text may be a cry for help. */
  readonly help: ShownHelp | null;
}

export type DraftProblemCode = IdentifyProblem | 'badRequest' | 'tooLong' | 'tooFast' | 'internal';

export interface DraftProblemAnswer {
  readonly error: DraftProblemCode;
  readonly message: string;
  readonly reference: string;
}
