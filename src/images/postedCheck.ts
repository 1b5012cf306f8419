import type { BoardId } from '../people/person';
import type { Language } from '../runtime/language';
import type { PostedWarning } from './postedWarning';

/** A message in a conversation, by the ids that Teams gives. */
export interface PostedKey {
  readonly boardId: BoardId;
  readonly conversationId: string;
  readonly messageId: string;
}

/** Why the poster says that no student can be recognised. A closed list: no name can end up in the account through it. */
export const DECLARED_REASONS = ['onlyAdults', 'notRecognisable', 'noPeople'] as const;

export type DeclaredReason = (typeof DECLARED_REASONS)[number];

/**
 * How things stand with the pictures of a message.
 *
 * - `begun`: to be looked at. `silence`: nobody was seen on them. `asked`: only looked at because somebody asked.
 * - `open`: the poster was warned. `notAllowed`: checked, and somebody may not be on them.
 * - `versionShared`: a version that may be there stands beside it; the message itself still has to go.
 * - `fine`, `replaced`, `removed`, `declared`, `permitted` (III.A.3): settled.
 * - `escalated`: nothing was done, and the supervisor has it.
 */
export type PostedOutcome = 'begun' | 'silence' | 'asked' | 'open' | 'notAllowed' | 'versionShared' | 'fine' | 'replaced' | 'removed' | 'declared' | 'permitted' | 'escalated';

/**
 * Whether the message is kept from others until it is checked. `wanted` and `toRelease` are asked of Graph and not yet
 * confirmed; `refused`: Graph doesn't let us.
 */
export type Hiding = 'no' | 'wanted' | 'hidden' | 'toRelease' | 'refused';

/** What is remembered of a message with pictures: where they are and how it went, never what is on them. */
export interface PostedCheck extends PostedKey {
  readonly personId: string;
  /** The thread's first message, for an answer in a channel. */
  readonly rootId: string | null;
  readonly language: Language;
  readonly outcome: PostedOutcome;
  readonly warning: Exclude<PostedWarning, { kind: 'silence' }> | null;
  readonly declared: DeclaredReason | null;
  readonly warnedAt: Date | null;
  readonly remindedAt: Date | null;
  /** When to remind, or to tell the supervisor; null: nothing is waited for. */
  readonly dueAt: Date | null;
  readonly hiding: Hiding;
  /** When it last changed; forgotten some time after that. */
  readonly at: Date;
  /** Counts changes: of two that happen at once one begins anew. */
  readonly version: number;
}

const SETTLED: ReadonlySet<PostedOutcome> = new Set<PostedOutcome>(['silence', 'asked', 'fine', 'replaced', 'removed', 'declared', 'permitted']);

/** Nothing more is asked of anybody. */
export function isSettled({ outcome }: Pick<PostedCheck, 'outcome'>): boolean {
  return SETTLED.has(outcome);
}
