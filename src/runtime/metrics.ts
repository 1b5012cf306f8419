import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is counted. Labels are kinds and outcomes, never persons, conversations or texts. */
export interface Metrics {
  readonly turns: Counter<'route' | 'outcome'>;
  readonly turnSeconds: Histogram<'route'>;
  readonly silentMessages: Counter;
  readonly refused: Counter<'because'>;
  readonly outbox: Counter<'item' | 'outcome'>;
  readonly pictures: Counter<'outcome'>;
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    turns: new Counter({ name: 'houvast_turns_total', help: 'Turns by route and outcome', labelNames: ['route', 'outcome'], registers }),
    turnSeconds: new Histogram({ name: 'houvast_turn_seconds', help: 'Time of a turn', labelNames: ['route'], buckets: [0.01, 0.05, 0.1, 0.5, 1, 2, 5], registers }),
    silentMessages: new Counter({ name: 'houvast_silent_messages_total', help: 'Watched messages that signalled nothing', registers }),
    refused: new Counter({ name: 'houvast_refused_total', help: 'Requests refused before a turn', labelNames: ['because'], registers }),
    outbox: new Counter({ name: 'houvast_outbox_total', help: 'Messages of the bot by kind and outcome', labelNames: ['item', 'outcome'], registers }),
    pictures: new Counter({ name: 'houvast_pictures_total', help: 'Pictures looked at by outcome', labelNames: ['outcome'], registers }),
    text: () => registry.metrics(),
  };
}
