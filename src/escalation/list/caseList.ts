import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { CaseKey } from '../caseDeadlines';
import type { CaseKind } from '../caseKind';
import { isMoreUrgent, type CaseLevel } from '../caseLevel';
import type { CaseSummary } from './caseSummary';

/** `open`: not closed; `mine`: picked up by oneself; `waiting`: picked up by nobody yet. */
export const LIST_FILTERS = ['open', 'mine', 'waiting', 'closed'] as const;

export type ListFilter = (typeof LIST_FILTERS)[number];

export interface ListWish {
  readonly filter: ListFilter;
  /** Null: all of them. */
  readonly kind: CaseKind | null;
  readonly level: CaseLevel | null;
  readonly school: string | null;
}

export type Listed = CaseSummary & {
  /** When somebody must have picked it up, or answered it; null: nothing is awaited. */
  readonly due: Date | null;
};

/**
 * Port: what a case adds up to, kept beside its events so that a list needn't add them up. Sealed cases are never in
 * it: of those only ids and numbers of events, to who holds them.
 */
export interface CaseList {
  /** In the transaction of the change. An older state than what is there changes nothing. */
  put(tx: Tx, board: BoardId, summary: CaseSummary): Promise<void>;
  /** Cases that this person may see: what is due first comes first, of closed ones what changed last. */
  of(board: BoardId, personId: string, wish: ListWish, limit: number): Promise<readonly Listed[]>;
  /** Schools of which this person has cases, in order. */
  schools(board: BoardId, personId: string): Promise<readonly string[]>;
  /** Another one after every change of any of them. */
  version(board: BoardId, personId: string): Promise<string>;
  /** Number of events of one of them; null when this person has no such case. */
  versionOf(board: BoardId, personId: string, caseId: string): Promise<number | null>;
  /** Sealed cases that came to this person. Whether they may still be read is asked of the person and the case itself. */
  sealedOf(board: BoardId, personId: string): Promise<readonly { readonly caseId: string; readonly version: number }[]>;
  /** Cases of any board that are missing here, or behind their events; sealed ones aside. */
  behind(limit: number): Promise<readonly CaseKey[]>;
}

/** The order of a list, for `sort`. */
export function inListOrder(filter: ListFilter): (one: Pick<Listed, Ordered>, other: Pick<Listed, Ordered>) => number {
  if (filter === 'closed') return (one, other) => other.changedAt.getTime() - one.changedAt.getTime() || compare(one.caseId, other.caseId);
  return (one, other) =>
    (one.due?.getTime() ?? Number.MAX_SAFE_INTEGER) - (other.due?.getTime() ?? Number.MAX_SAFE_INTEGER) ||
    urgency(one.level, other.level) ||
    one.openedAt.getTime() - other.openedAt.getTime() ||
    compare(one.caseId, other.caseId);
}

type Ordered = 'due' | 'level' | 'openedAt' | 'changedAt' | 'caseId';

export function isWished({ filter, kind, level, school }: ListWish, personId: string, summary: CaseSummary): boolean {
  const fits: Readonly<Record<ListFilter, boolean>> = {
    open: summary.status !== 'closed',
    mine: summary.status !== 'closed' && summary.responsible === personId,
    waiting: summary.status === 'open',
    closed: summary.status === 'closed',
  };
  return fits[filter] && (kind === null || kind === summary.kind) && (level === null || level === summary.level) && (school === null || school === summary.school);
}

function urgency(one: CaseLevel, other: CaseLevel): number {
  if (isMoreUrgent(one, other)) return -1;
  return isMoreUrgent(other, one) ? 1 : 0;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
