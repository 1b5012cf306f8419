import type { CaseKind } from './caseKind';

/** P1 acute, P2 serious, P3 threatens to derail (III.B.10), P4 doubt (III.B.11), and privacy with a clock of its own. */
export const CASE_LEVELS = ['P1', 'P2', 'P3', 'P4', 'privacy'] as const;

export type CaseLevel = (typeof CASE_LEVELS)[number];

const OF_KIND: Readonly<Record<CaseKind, CaseLevel>> = {
  acute: 'P1',
  selfHarm: 'P1',
  // Whether a threat is meant nobody knows from words alone; asking is for a person, at once.
  threat: 'P1',
  sextortion: 'P1',
  intimateImage: 'P2',
  humiliation: 'P2',
  bullying: 'P3',
  discrimination: 'P2',
  stalking: 'P2',
  doxing: 'P2',
  boundary: 'P2',
  staffInvolved: 'P2',
  fakeAccount: 'P3',
  challenge: 'P2',
  recording: 'P3',
  parent: 'P3',
  derailing: 'P3',
  privacy: 'privacy',
  doubt: 'P4',
  talk: 'P3',
  objection: 'privacy',
  other: 'P3',
};

const URGENCY: Readonly<Record<CaseLevel, number>> = { P1: 0, P2: 1, privacy: 2, P3: 3, P4: 4 };

export function isMoreUrgent(level: CaseLevel, than: CaseLevel): boolean {
  return URGENCY[level] < URGENCY[than];
}

/** The level of a reported case; a signal may raise it, never lower it. `levelOf('bullying', 'P2')` → `'P2'`. */
export function levelOf(kind: CaseKind, signalled: 'P1' | 'P2' | 'P3' | null = null): CaseLevel {
  const own = OF_KIND[kind];
  return signalled !== null && isMoreUrgent(signalled, own) ? signalled : own;
}
