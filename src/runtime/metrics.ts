import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is counted. Labels are kinds and outcomes, never persons, conversations or texts. */
export interface Metrics {
  readonly turns: Counter<'route' | 'outcome'>;
  readonly turnSeconds: Histogram<'route'>;
  readonly silentMessages: Counter;
  readonly refused: Counter<'because'>;
  readonly outbox: Counter<'item' | 'outcome'>;
  readonly pictures: Counter<'outcome'>;
  readonly hiding: Counter<'asked' | 'outcome'>;
  /** Answers that a language model might have worded, by what became of it. */
  readonly wordings: Counter<'outcome'>;
  readonly droppedSentences: Counter;
  /** Shows what looking at pictures takes, as it is whenever the figures are asked for. */
  watchPictures(usage: () => PictureUsage): void;
  text(): Promise<string>;
}

/** What looking at pictures takes of the computer. Bytes of memory are those that are really resident. */
export interface PictureUsage {
  readonly processes: number;
  readonly residentBytes: number;
  readonly peakResidentBytes: number;
  readonly waiting: number;
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
    hiding: new Counter({ name: 'houvast_hiding_total', help: 'Messages hidden until they are checked, and released', labelNames: ['asked', 'outcome'], registers }),
    wordings: new Counter({ name: 'houvast_wordings_total', help: 'Answers that a language model might have worded, by outcome', labelNames: ['outcome'], registers }),
    droppedSentences: new Counter({ name: 'houvast_wording_sentences_dropped_total', help: 'Sentences of a language model that rested on no article', registers }),
    watchPictures(usage) {
      const gauge = (name: string, help: string, value: (now: PictureUsage) => number): void => {
        new Gauge({ name, help, registers, collect() { this.set(value(usage())); } });
      };
      gauge('houvast_picture_processes', 'Processes that look at pictures', ({ processes }) => processes);
      gauge('houvast_picture_resident_bytes', 'Memory of these processes together', ({ residentBytes }) => residentBytes);
      gauge('houvast_picture_peak_resident_bytes', 'The most memory that one of them ever held', ({ peakResidentBytes }) => peakResidentBytes);
      gauge('houvast_pictures_waiting', 'Pictures that nothing was done with yet', ({ waiting }) => waiting);
    },
    text: () => registry.metrics(),
  };
}
