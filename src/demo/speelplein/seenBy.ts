import type { SeenMessage, StoredMessage, StoredPicture, WireObject } from './model';
import { isObject } from './wire';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

// Documented: a targeted message disappears after a day.
const TARGETED_LASTS_MS = 24 * 3600 * 1000;

export interface Looker {
  readonly personId: string;
  readonly now: Date;
  readonly botName: string;
  readonly nameOf: (personId: string) => string;
}

/** A message as one person sees it, or null when it isn't for their eyes. */
export function seenBy(message: StoredMessage, { personId, now, botName, nameOf }: Looker): SeenMessage | null {
  if (message.targetedTo !== null && message.targetedTo !== personId) return null;
  if (message.targetedTo !== null && now.getTime() - new Date(message.at).getTime() > TARGETED_LASTS_MS) return null;
  const deleted = message.deletedAt !== null;
  const own = message.from.kind === 'person' && message.from.personId === personId;
  // A hidden message is still shown to who wrote it, as in Teams.
  const empty = deleted || (message.hidden !== null && !own);
  return {
    id: message.id,
    conversationId: message.conversationId,
    rootId: message.rootId,
    from: message.from.kind === 'bot'
      ? { id: 'bot', name: botName, isBot: true }
      : { id: message.from.personId, name: nameOf(message.from.personId), isBot: false },
    at: message.at,
    text: empty ? '' : message.text,
    format: message.format,
    pictures: empty ? [] : message.pictures.map(withUrl),
    files: empty ? [] : message.files.map(withUrl),
    cards: empty ? [] : cardsFor(message, personId),
    attachments: empty ? [] : message.attachments,
    onlyForYou: message.targetedTo !== null,
    edited: message.editedAt !== null && message.from.kind === 'person',
    deleted,
    hidden: message.hidden,
  };
}

/** The Adaptive Cards of a message, the first one replaced by the person's own view. */
export function cardsFor(message: StoredMessage, personId: string): readonly WireObject[] {
  const cards = message.attachments.flatMap(({ contentType, content }) => (contentType === ADAPTIVE_CARD && isObject(content) ? [content] : []));
  const own = message.views[personId];
  return own === undefined ? cards : [own, ...cards.slice(1)];
}

const withUrl = (picture: StoredPicture): StoredPicture & { readonly url: string } => ({ ...picture, url: `/api/pictures/${picture.id}` });
