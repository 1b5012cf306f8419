import { asError } from '../../runtime/asError';
import type { Clock } from '../../runtime/clock';
import type { Logger } from '../../runtime/log';
import type { Metrics } from '../../runtime/metrics';
import type { Tx } from '../../runtime/unitOfWork';
import type { SqlCardPlaces } from '../../storage/cardPlaces.sql';
import type { Disposal, Waiting } from '../../storage/outbox.sql';
import type { Connector, Sent } from '../connector';
import { personOfLane } from './mail';
import type { OutboxItem } from './outboxItem';
import type { Rendered } from './render';
import type { Where } from './whereabouts';

export type Deliver = (waiting: Waiting<OutboxItem>, tx: Tx) => Promise<Disposal>;

export interface DeliverDeps {
  readonly connector: Connector;
  readonly places: SqlCardPlaces;
  readonly whereabouts: { find(boardId: string, lane: { readonly personId: string } | { readonly conversationId: string }): Promise<Where> };
  readonly render: (boardId: string, item: OutboxItem) => Promise<Rendered>;
  readonly onSent: (boardId: string, item: OutboxItem, activityId: string, tx: Tx) => Promise<void>;
  /** It can't be sent, now or later. */
  readonly onRefused: (boardId: string, item: OutboxItem, tx: Tx) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** At five minutes each, about a day: an outage must not swallow the card of a case. */
const MOST_ATTEMPTS = 300;

/** Sends one message and says what became of it. Only what was certainly not sent is sent again. */
export function createDeliver(deps: DeliverDeps): Deliver {
  const { connector, places, whereabouts, render, onSent, onRefused, clock, log, metrics } = deps;

  return async (waiting, tx) => {
    const { boardId, item } = waiting;
    const done = (disposal: Disposal): Disposal => {
      metrics.outbox.inc({ item: item.kind, outcome: disposal.kind });
      if (disposal.kind === 'failed') log.warn('outbox.failed', { item: item.kind, outbox: waiting.id, because: disposal.error });
      return disposal;
    };

    const personId = personOfLane(waiting);
    let rendered: Rendered;
    let where: Where;
    try {
      rendered = await render(boardId, item);
      if (rendered.kind === 'notNeeded') return done({ kind: 'dropped' });
      where = await whereabouts.find(boardId, personId === null ? { conversationId: waiting.conversationId } : { personId });
    } catch (error) {
      // Nothing was sent yet, so it waits its turn like the others instead of holding them up.
      log.error('outbox.notReady', { item: item.kind, outbox: waiting.id, error: asError(error) });
      return later(waiting, clock, backOff(waiting.attempts), 'notReady', done);
    }
    if (where.kind === 'nowhere') {
      await onRefused(boardId, item, tx);
      return done({ kind: 'failed', error: where.because });
    }
    if (where.kind === 'later') return later(waiting, clock, where.retryAfterMs, where.because, done);

    const anew = rendered.place?.anew === true;
    const onlyInPlace = rendered.place?.onlyInPlace === true;
    const place = rendered.place === null ? null : await places.of(tx, boardId, rendered.place.subject, rendered.place.personId);
    if (place !== null && rendered.place !== null && place.version >= rendered.place.version) return done({ kind: 'dropped' });
    if (place === null && onlyInPlace) return done({ kind: 'dropped' });

    const there = rendered.thread === null ? where.conversationId : `${where.conversationId};messageid=${rendered.thread}`;
    let conversationId = anew ? there : (place?.conversationId ?? there);
    let sent: Sent;
    if (place === null || anew) sent = await connector.send(where.serviceUrl, conversationId, rendered.activity);
    else {
      sent = await connector.update(where.serviceUrl, conversationId, place.activityId, rendered.activity);
      if (onlyInPlace && sent.kind === 'gone') return done({ kind: 'dropped' });
      // A card that can't be updated is replaced by a new one. (Updating twice does no harm, so that is tried again.)
      if (!onlyInPlace && (sent.kind === 'gone' || sent.kind === 'refused')) {
        conversationId = there;
        sent = await connector.send(where.serviceUrl, conversationId, rendered.activity);
      } else if (sent.kind === 'ambiguous') sent = { kind: 'unreachable' };
    }

    if (sent.kind === 'sent') {
      if (rendered.place !== null) {
        const { subject, personId: owner, version } = rendered.place;
        await places.put(tx, boardId, subject, owner, { conversationId, activityId: sent.activityId, version });
      }
      await onSent(boardId, item, sent.activityId, tx);
      return done(sent);
    }
    if (sent.kind === 'throttled') return later(waiting, clock, sent.retryAfterMs, 'throttled', done);
    if (sent.kind === 'unreachable') return later(waiting, clock, backOff(waiting.attempts), 'unreachable', done);
    await onRefused(boardId, item, tx);
    return done({ kind: 'failed', error: sent.kind });
  };
}

/** 1 s, 2 s, 4 s … at most five minutes. */
function backOff(attempts: number): number {
  return Math.min(1_000 * 2 ** attempts, 300_000);
}

function later(waiting: Waiting<OutboxItem>, clock: Clock, waitMs: number, error: string, done: (disposal: Disposal) => Disposal): Disposal {
  if (waiting.attempts + 1 >= MOST_ATTEMPTS) return done({ kind: 'failed', error });
  return done({ kind: 'later', at: new Date(clock.now().getTime() + waitMs), error });
}
