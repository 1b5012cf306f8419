import type { Clock } from '../../runtime/clock';

import type { Faults } from './faults';
import type { Delivery, DeliveryOutcome, WireActivity } from './model';
import type { SpeelpleinTokens } from './tokens';

export interface DeliveryDeps {
  readonly botEndpoint: () => string;
  readonly tokens: SpeelpleinTokens;
  readonly sign: boolean;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly invokeTimeoutMs: number;
  readonly redeliverAfterMs: number;
}

// Documented: an invoke of a dialog or message extension that isn't answered well is tried three times in all.
const RETRIED_INVOKES = /^(composeExtension|task)\//;
const RETRIES = 2;

/** Brings activities to the bot as Teams does: signed, with a time limit, sometimes more than once. */
export class BotDelivery {
  private readonly log: Delivery[] = [];
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly stopping = new AbortController();

  constructor(private readonly deps: DeliveryDeps) {}

  /** Everything that was sent, oldest first. */
  deliveries(): readonly Delivery[] {
    return this.log;
  }

  find(activityId: string): WireActivity | undefined {
    return this.log.find(({ activity }) => activity.id === activityId)?.activity;
  }

  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled([...this.underWay]);
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Sends an activity, with the repetitions that Teams makes by itself. */
  deliver(activity: WireActivity, duplicate = false): Promise<DeliveryOutcome> {
    const fault = duplicate ? null : this.deps.faults.take('delivery', conversationOf(activity));
    const work = this.withRepetitions(activity, duplicate);
    for (let extra = 0; extra < (fault?.duplicate ?? 0); extra += 1) void this.track(this.withRepetitions(activity, true));
    return this.track(work);
  }

  /** One attempt with a header of one's own choice; `null` sends none. */
  async raw(activity: unknown, authorization: string | null): Promise<DeliveryOutcome> {
    return this.track(this.post(activity, authorization, this.deps.redeliverAfterMs));
  }

  private async withRepetitions(activity: WireActivity, duplicate: boolean): Promise<DeliveryOutcome> {
    const isInvoke = activity.type === 'invoke';
    const limit = isInvoke ? this.deps.invokeTimeoutMs : this.deps.redeliverAfterMs;
    const most = isInvoke ? (RETRIED_INVOKES.test(activity.name ?? '') ? 1 + RETRIES : 1) : 2;
    let outcome: DeliveryOutcome = { kind: 'failed', because: 'unreachable' };
    let attempts = 0;
    while (attempts < most && !this.stopping.signal.aborted) {
      attempts += 1;
      const authorization = this.deps.sign ? `Bearer ${await this.deps.tokens.channel()}` : null;
      outcome = await this.post(activity, authorization, limit);
      if (isInvoke ? isGoodAnswer(outcome) : !(outcome.kind === 'failed' && outcome.because === 'timeout')) break;
    }
    this.log.push({ activity, attempts, outcome, duplicate });
    return outcome;
  }

  private async post(activity: unknown, authorization: string | null, limitMs: number): Promise<DeliveryOutcome> {
    const timeout = AbortSignal.timeout(limitMs);
    try {
      const response = await fetch(this.deps.botEndpoint(), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...(authorization === null ? {} : { authorization }) },
        body: JSON.stringify(activity),
        signal: AbortSignal.any([timeout, this.stopping.signal]),
      });
      return { kind: 'answered', status: response.status, body: parsed(await response.text()) };
    } catch {
      return { kind: 'failed', because: timeout.aborted ? 'timeout' : 'unreachable' };
    }
  }

  private track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.underWay.delete(tracked));
    this.underWay.add(tracked);
    return tracked;
  }
}

function isGoodAnswer(outcome: DeliveryOutcome): boolean {
  return outcome.kind === 'answered' && outcome.status < 300 && outcome.body !== null;
}

function conversationOf(activity: WireActivity): string | null {
  const id = activity.conversation?.['id'];
  return typeof id === 'string' ? (id.split(';')[0] ?? id) : null;
}

function parsed(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
