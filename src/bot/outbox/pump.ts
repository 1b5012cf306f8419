import { asError } from '../../runtime/asError';
import type { Clock } from '../../runtime/clock';
import type { Logger } from '../../runtime/log';
import type { Lane, SqlOutbox } from '../../storage/outbox.sql';
import type { Deliver } from './deliver';
import type { OutboxItem } from './outboxItem';

export interface Pump {
  /** Something was put in the queue: look now. */
  wake(): void;
  /** Everything that is due now was tried. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const AT_ONCE = 8;
const LANES = 64;

/**
 * Sends what waits, per conversation in order, several conversations side by side. Woken after each change, and by
 * itself every second: so what another replica left behind, or what had to wait, goes out too.
 */
export function createPump(options: { readonly outbox: SqlOutbox<OutboxItem>; readonly deliver: Deliver; readonly clock: Clock; readonly log: Logger; readonly everyMs?: number }): Pump {
  const { outbox, deliver, clock, log } = options;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function lane(which: Lane): Promise<void> {
    try {
      // One message at a time until there is none, or it must wait.
      while (!stopped && (await outbox.withHead(which, clock.now(), deliver))) continue;
    } catch (error) {
      // The other conversations don't wait for this one; it is tried again in the next round.
      log.error('outbox.lane', { error: asError(error) });
    }
  }

  async function round(): Promise<void> {
    do {
      again = false;
      const lanes = [...(await outbox.due(clock.now(), LANES))];
      const workers = Array.from({ length: Math.min(AT_ONCE, lanes.length) }, async () => {
        for (let next = lanes.shift(); next !== undefined && !stopped; next = lanes.shift()) await lane(next);
      });
      await Promise.all(workers);
    } while (again && !stopped);
  }

  function wake(): void {
    again = true;
    if (stopped || running !== null) return;
    running = round()
      .catch((error: unknown) => log.error('outbox.round', { error: asError(error) }))
      .finally(() => {
        running = null;
        if (again && !stopped) wake();
      });
  }

  const timer = setInterval(wake, options.everyMs ?? 1_000);
  timer.unref();

  return {
    wake,
    async idle() {
      wake();
      while (running !== null) await running;
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
