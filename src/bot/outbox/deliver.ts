import { asError } from '../../runtime/asError';
import type { Clock } from '../../runtime/clock';
import type { Logger } from '../../runtime/log';
import type { Metrics } from '../../runtime/metrics';
import type { Seal } from '../../runtime/seal';
import { SealBroken } from '../../runtime/sealBroken';
import type { Tx } from '../../runtime/unitOfWork';
import type { CardPlace, SqlCardPlaces } from '../../storage/cardPlaces.sql';
import type { Disposal, Waiting } from '../../storage/outbox.sql';
import type { Connector, Sent } from '../connector';
import type { OutboxItem } from './outboxItem';
import type { Rendered } from './rendered';
import { addressed, type Addressed } from './sealedMail';
import type { Where } from './whereabouts';

export type Deliver = (waiting: Waiting<OutboxItem>, tx: Tx) => Promise<Disposal>;

export interface DeliverDeps {
  readonly connector: Connector;
  readonly places: Pick<SqlCardPlaces, 'of' | 'put'>;
  /** Of messages that nobody may find. */
  readonly sealedPlaces: Pick<SqlCardPlaces, 'of' | 'put'>;
  readonly seal: Seal;
  readonly whereabouts: { find(boardId: string, lane: { readonly personId: string } | { readonly conversationId: string }): Promise<Where> };
  readonly render: (boardId: string, item: Addressed['item']) => Promise<Rendered>;
  /** The account in that conversation of somebody who is to see a message there alone; null when it isn't known. */
  readonly accountOf: (boardId: string, conversationId: string, personId: string) => Promise<string | null>;
  /** What became of it, once that is known; in the transaction that takes it out of the queue. */
  readonly onSettled: (boardId: string, item: OutboxItem, outcome: Settled, tx: Tx) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** `gone`: what it was to replace isn't there. `refused`: it can't be sent, now or later. `unsure`: it may have been sent. */
export type Settled = { readonly kind: 'sent'; readonly activityId: string } | { readonly kind: 'gone' | 'refused' | 'unsure' };

/** At five minutes each, about a day: an outage must not swallow the card of a case. */
const MOST_ATTEMPTS = 300;

/** Sends one message and says what became of it. Only what was certainly not sent is sent again. */
export function createDeliver(deps: DeliverDeps): Deliver {
  const { connector, seal, whereabouts, render, accountOf, onSettled, clock, log, metrics } = deps;

  return async (waiting, tx) => {
    const { boardId } = waiting;
    const unsealed = opened(seal, waiting);
    if (unsealed === null) return { kind: 'failed', error: 'sealBroken' };
    const { item, personId, isSealed } = unsealed;
    const places = isSealed ? deps.sealedPlaces : deps.places;
    const done = (disposal: Disposal): Disposal => {
      // Neither counted nor logged: that there is such a case is nobody else's business.
      if (isSealed) return disposal;
      metrics.outbox.inc({ item: item.kind, outcome: disposal.kind });
      if (disposal.kind === 'failed') log.warn('outbox.failed', { item: item.kind, outbox: waiting.id, because: disposal.error });
      return disposal;
    };

    const failed = async (kind: 'refused' | 'unsure', error: string): Promise<Disposal> => {
      await onSettled(boardId, item, { kind }, tx);
      return done({ kind: 'failed', error });
    };
    const notThere = async (): Promise<Disposal> => {
      await onSettled(boardId, item, { kind: 'gone' }, tx);
      return done({ kind: 'dropped' });
    };
    const later = async (waitMs: number, error: string): Promise<Disposal> => {
      if (waiting.attempts + 1 >= MOST_ATTEMPTS) return failed('refused', error);
      return done({ kind: 'later', at: new Date(clock.now().getTime() + waitMs), error });
    };

    let rendered: Rendered;
    let where: Where;
    try {
      rendered = await render(boardId, item);
      if (rendered.kind === 'notNeeded') return done({ kind: 'dropped' });
      where = await whereabouts.find(boardId, personId === null ? { conversationId: waiting.conversationId } : { personId });
    } catch (error) {
      // Nothing was sent yet, so it waits its turn like the others instead of holding them up.
      if (!isSealed) log.error('outbox.notReady', { item: item.kind, outbox: waiting.id, error: asError(error) });
      return later(backOff(waiting.attempts), 'notReady');
    }
    if (where.kind === 'nowhere') return failed('refused', where.because);
    if (where.kind === 'later') return later(where.retryAfterMs, where.because);

    const anew = rendered.place?.anew === true;
    const onlyInPlace = rendered.place?.onlyInPlace === true;
    const place: CardPlace | null = rendered.place === null ? null : await places.of(tx, boardId, rendered.place.subject, rendered.place.personId);
    if (place !== null && rendered.place !== null && place.version >= rendered.place.version) return done({ kind: 'dropped' });
    if (place === null && onlyInPlace) return notThere();
    const onlyFor = rendered.onlyFor === null ? undefined : await accountOf(boardId, where.conversationId, rendered.onlyFor);
    if (onlyFor === null) return failed('refused', 'noAccount');
    const target = onlyFor === undefined ? {} : { onlyFor };

    const there = rendered.thread === null ? where.conversationId : `${where.conversationId};messageid=${rendered.thread}`;
    let conversationId = anew ? there : (place?.conversationId ?? there);
    let sent: Sent;
    if (place === null || anew) sent = await connector.send(where.serviceUrl, conversationId, rendered.activity, target);
    else {
      sent = await connector.update(where.serviceUrl, conversationId, place.activityId, rendered.activity, target);
      if (onlyInPlace && sent.kind === 'gone') return notThere();
      // A card that can't be updated is replaced by a new one. (Updating twice does no harm, so that is tried again.)
      if (!onlyInPlace && (sent.kind === 'gone' || sent.kind === 'refused')) {
        conversationId = there;
        sent = await connector.send(where.serviceUrl, conversationId, rendered.activity, target);
      } else if (sent.kind === 'ambiguous') sent = { kind: 'unreachable' };
    }

    if (sent.kind === 'sent') {
      if (rendered.place !== null) {
        const { subject, personId: owner, version } = rendered.place;
        await places.put(tx, boardId, subject, owner, { conversationId, activityId: sent.activityId, version });
      }
      await onSettled(boardId, item, sent, tx);
      // In the queue the message's own id would lead to the chat that it stands in.
      return done(isSealed ? { kind: 'sent', activityId: '' } : sent);
    }
    if (sent.kind === 'throttled') return later(sent.retryAfterMs, 'throttled');
    if (sent.kind === 'unreachable') return later(backOff(waiting.attempts), 'unreachable');
    return failed(sent.kind === 'ambiguous' ? 'unsure' : 'refused', sent.kind);
  };
}

/** Null: the key is gone with which it was sealed. */
function opened(seal: Seal, waiting: Waiting<OutboxItem>): Addressed | null {
  try {
    return addressed(seal, waiting);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** 1 s, 2 s, 4 s … at most five minutes. */
function backOff(attempts: number): number {
  return Math.min(1_000 * 2 ** attempts, 300_000);
}
