import type { CaseEventOf } from '../caseEvent';

/** With whom a talk is, in general words: names have no place in a plan. */
export const AFTERCARE_WITH = ['hurt', 'involved', 'bystanders', 'class', 'parents', 'colleague'] as const;

export type AftercareWith = (typeof AFTERCARE_WITH)[number];

/** A talk that was planned for after an incident. It outlives the closing of the case. */
export interface AftercareTalk {
  /** The number of the event that planned it. */
  readonly talk: number;
  /** ISO day. */
  readonly on: string;
  readonly with: AftercareWith;
  /** Its day came, and somebody was reminded. */
  readonly reminded: boolean;
  /** Null: still to come. `reason`: why it wasn't needed; null when it took place. */
  readonly done: { readonly by: string | null; readonly at: Date; readonly reason: string | null } | null;
}

export type AftercareEvent = CaseEventOf<'aftercarePlanned' | 'aftercareMoved' | 'aftercareDue' | 'aftercareDone'>;

/** One event later. */
export function withAftercare(talks: readonly AftercareTalk[], event: AftercareEvent): readonly AftercareTalk[] {
  if (event.type === 'aftercarePlanned') return [...talks, { talk: event.seq, on: event.on, with: event.with, reminded: false, done: null }];
  return talks.map((talk) => (talk.talk === event.talk ? { ...talk, ...change(event) } : talk));
}

function change(event: Exclude<AftercareEvent, { readonly type: 'aftercarePlanned' }>): Partial<AftercareTalk> {
  if (event.type === 'aftercareMoved') return { on: event.on, reminded: false };
  if (event.type === 'aftercareDue') return { reminded: true };
  return { done: { by: event.by, at: event.at, reason: event.reason } };
}

/** What is still to come, the first day first. */
export function openTalks(talks: readonly AftercareTalk[]): readonly AftercareTalk[] {
  return talks.filter(({ done }) => done === null).toSorted((a, b) => a.on.localeCompare(b.on) || a.talk - b.talk);
}
