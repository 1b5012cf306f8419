import type { InvokeResponse } from 'botbuilder';
import { cardAttachment, type AdaptiveCard } from './cards/card';

declare const complete: unique symbol;

/**
 * The answer to an invoke. Only the functions below make one, so it can't be empty: Teams takes an empty answer for a
 * failure and shows "Something went wrong".
 */
export type InvokeAnswer = InvokeResponse<object> & { readonly body: object; readonly [complete]?: true };

function answer(body: object): InvokeAnswer {
  return { status: 200, body };
}

/** Answers to a button of a card (`adaptiveCard/action`). */
export const actionReply = {
  /** Shows this card to the person who pressed, in the place of the old one. Others keep what they have. */
  card: (content: AdaptiveCard): InvokeAnswer => answer({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content }),
  message: (text: string): InvokeAnswer => answer({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }),
  error: (code: 'BadRequest' | 'Forbidden' | 'NotFound' | 'Conflict' | 'InternalServerError', message: string): InvokeAnswer =>
    answer({ statusCode: code === 'InternalServerError' ? 500 : 400, type: 'application/vnd.microsoft.error', value: { code, message } }),
};

export interface Dialog {
  readonly title: string;
  readonly width: number | 'small' | 'medium' | 'large';
  readonly height: number | 'small' | 'medium' | 'large';
  readonly content: { readonly url: string } | { readonly card: AdaptiveCard };
}

/** Answers to dialogs, wherever they were opened: `task/*`, `composeExtension/fetchTask`, `composeExtension/submitAction`. */
export const dialogReply = {
  open: ({ title, width, height, content }: Dialog): InvokeAnswer =>
    answer({
      task: {
        type: 'continue',
        value: { title, width, height, ...('url' in content ? { url: content.url } : { card: cardAttachment(content.card) }) },
      },
    }),
  message: (text: string): InvokeAnswer => answer({ task: { type: 'message', value: text } }),
};

export interface SearchHit {
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly text: string;
}

/** Answers to the search command of the message extension. */
export const searchReply = {
  results: (hits: readonly SearchHit[]): InvokeAnswer =>
    answer({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: hits.map(({ card, title, text }) => ({
          ...cardAttachment(card),
          preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
        })),
      },
    }),
  message: (text: string): InvokeAnswer => answer({ composeExtension: { type: 'message', text } }),
};
