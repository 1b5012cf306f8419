import { expressionOf } from './expressions/catalogue';
import type { ForwardedMessage, SeenExpression, SeenForward, SeenPicture, StoredPicture } from './model';

export interface Names {
  readonly botName: string;
  readonly nameOf: (personId: string) => string;
}

/** What a forwarded message looks like inside another one, and what that had forwarded itself. */
export function seenForward(message: ForwardedMessage | null, names: Names): SeenForward | null {
  if (message === null) return null;
  const fromBot = message.from.kind === 'bot';
  return {
    fromName: message.from.kind === 'bot' ? names.botName : names.nameOf(message.from.personId), fromBot,
    at: message.at, text: message.text, format: message.format,
    pictures: message.pictures.map(seenPicture), expressions: seenExpressions(message.expressions),
    forwarded: seenForward(message.forwarded, names),
  };
}

export const seenPicture = (picture: StoredPicture): SeenPicture => ({ ...picture, url: `/api/pictures/${picture.id}` });

export const seenExpressions = (ids: readonly string[]): readonly SeenExpression[] =>
  ids.flatMap((id) => {
    const found = expressionOf(id);
    return found === undefined ? [] : [{ id, kind: found.kind, title: found.title }];
  });
