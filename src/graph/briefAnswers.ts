import { BriefMemory } from '../runtime/briefMemory';
import type { Clock } from '../runtime/clock';
import { within } from '../runtime/within';

export interface BriefAnswersOptions {
  readonly clock: Clock;
  /** How long somebody who reports may be kept waiting by a question to Graph. */
  readonly limitMs?: number;
}

const LIMIT_MS = 1_500;
const KNOWN_FOR_MS = 10 * 60_000;
const MOST_KNOWN = 5_000;

/** Answers about accounts, asked at most once in ten minutes; what couldn't be answered in time is asked again the next time. */
export function briefAnswers<T extends { readonly kind: string }>({ clock, limitMs = LIMIT_MS }: BriefAnswersOptions, unknown: T, ask: (entraId: string) => Promise<T>): (entraId: string) => Promise<T> {
  const known = new BriefMemory({ clock, forMs: KNOWN_FOR_MS, size: MOST_KNOWN }, ask);
  return async (entraId) => {
    const answer = await within(limitMs, known.get(entraId).catch(() => unknown), unknown);
    if (answer.kind === unknown.kind) known.forget(entraId);
    return answer;
  };
}
