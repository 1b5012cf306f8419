import type { Command, SeenMessage, Shown, WireObject } from '../speelplein/model';

/** A command whose questions stand in the manifest. */
export interface OpenForm {
  readonly kind: 'form';
  readonly command: Command;
  readonly messageId: string | null;
  readonly card: WireObject;
}

/** A search command. */
export interface OpenSearch {
  readonly kind: 'search';
  readonly command: Command;
}

/** Choosing where a message goes. */
export interface OpenForward {
  readonly kind: 'forward';
  readonly message: SeenMessage;
}

/** Something succeeded that can't be seen here. */
export interface Succeeded {
  readonly kind: 'succeeded';
  readonly text: string;
}

/** What can lie over a person's screen. */
export type OpenWindow =
  | Extract<Shown, { kind: 'dialog' | 'preview' }>
  | { readonly kind: 'text'; readonly text: string }
  | OpenForm
  | OpenSearch
  | OpenForward;

/** Brings what the bot answered, or a window of our own, on the screen. */
export type Show = (what: Shown | OpenForm | OpenSearch | OpenForward | Succeeded) => void;
