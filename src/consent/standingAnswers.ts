import type { ConsentDecision, ConsentEvent } from './consentEvent';

/** What of an entry decides which one stands. */
export type StandingEntry = Pick<ConsentEvent, 'decision' | 'giver' | 'giverKey' | 'decidedOn' | 'recordedAt' | 'schoolYear'>;

/** Of two entries of the same moment the stricter one stands. */
const STRICTNESS: Readonly<Record<ConsentDecision, number>> = { granted: 0, unknown: 1, refused: 2, withdrawn: 2 };

export function isExplicitNo({ decision }: Pick<ConsentEvent, 'decision'>): boolean {
  return decision === 'refused' || decision === 'withdrawn';
}

/** Oldest first: by the day of the decision, then by when it was entered. */
function byMoment(a: StandingEntry, b: StandingEntry): number {
  return a.decidedOn === b.decidedOn
    ? a.recordedAt.getTime() - b.recordedAt.getTime()
    : a.decidedOn < b.decidedOn
      ? -1
      : 1;
}

function byMomentThenStrictness(a: StandingEntry, b: StandingEntry): number {
  return byMoment(a, b) || STRICTNESS[a.decision] - STRICTNESS[b.decision];
}

export function newest<Entry extends StandingEntry>(events: readonly Entry[]): Entry | null {
  if (events.length < 2) return events[0] ?? null;
  return events.toSorted(byMomentThenStrictness).at(-1) ?? null;
}

const giverOf = (event: StandingEntry): string => `${event.giver}:${event.giverKey}`;

/**
 * What each giver's answer is for this school year, one entry per giver.
 *
 * The newest entry of a giver stands, with two exceptions that both protect the student: an empty answer doesn't lift
 * a no, and a no entered for another school year counts as well when it is newer than the yes it would meet (somebody
 * who said no in July didn't mean "yes in August").
 */
export function standingAnswers<Entry extends StandingEntry>(events: readonly Entry[], schoolYear: number): readonly Entry[] {
  const ofThisYear = events.filter((event) => event.schoolYear === schoolYear);
  const newestGrant = newest(ofThisYear.filter(({ decision }) => decision === 'granted'));
  const lateNoes = events.filter((event) => {
    if (event.schoolYear === schoolYear || !isExplicitNo(event)) return false;
    const answered = newest(ofThisYear.filter((other) => giverOf(other) === giverOf(event))) ?? newestGrant;
    return answered !== null && byMoment(event, answered) >= 0;
  });

  const standing = new Map<string, Entry>();
  for (const event of [...ofThisYear, ...lateNoes].toSorted(byMomentThenStrictness)) {
    const before = standing.get(giverOf(event));
    if (before !== undefined && isExplicitNo(before) && event.decision === 'unknown') continue;
    standing.set(giverOf(event), event);
  }
  return [...standing.values()];
}
