import type { SeenMessage, StoredMessage, WireObject } from './model';
import { isBlocked } from './policyViolation';
import { seenExpressions, seenForward, seenPicture, type Names } from './seenForward';
import { isExpired } from './targeted';
import { isObject } from './wire';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export interface Looker extends Names {
  readonly personId: string;
  readonly now: Date;
}

/** A message as one person sees it, or null when it isn't for their eyes. */
export function seenBy(message: StoredMessage, { personId, now, botName, nameOf }: Looker): SeenMessage | null {
  if (message.targetedTo !== null && (message.targetedTo !== personId || isExpired(message, now))) return null;
  const deleted = message.deletedAt !== null;
  const own = message.from.kind === 'person' && message.from.personId === personId;
  const blocked = isBlocked(message.policy);
  // A blocked message is still shown to who wrote it, as in Teams.
  const empty = deleted || (blocked && !own);
  const policyTip = own && !deleted ? (message.policy?.tip ?? null) : null;
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
    pictures: empty ? [] : message.pictures.map(seenPicture),
    files: empty ? [] : message.files.map(seenPicture),
    expressions: empty ? [] : seenExpressions(message.expressions),
    forwarded: empty ? null : seenForward(message.forwarded, { botName, nameOf }),
    cards: empty ? [] : cardsFor(message, personId),
    attachments: empty ? [] : message.attachments,
    onlyForYou: message.targetedTo !== null,
    edited: message.editedAt !== null && message.from.kind === 'person',
    deleted,
    hidden: blocked ? (policyTip?.text ?? '') : null,
    policyTip,
  };
}

/** The Adaptive Cards of a message, the first one replaced by the person's own view. */
export function cardsFor(message: StoredMessage, personId: string): readonly WireObject[] {
  const cards = message.attachments.flatMap(({ contentType, content }) => (contentType === ADAPTIVE_CARD && isObject(content) ? [content] : []));
  const own = message.views[personId];
  return own === undefined ? cards : [own, ...cards.slice(1)];
}
