import type { ConsentDecision, ConsentEvent } from './consentEvent';

/** Of two entries of the same moment the stricter one stands. */
const STRICTNESS: Readonly<Record<ConsentDecision, number>> = { granted: 0, unknown: 1, refused: 2, withdrawn: 2 };

export function isExplicitNo({ decision }: Pick<ConsentEvent, 'decision'>): boolean {
  return decision === 'refused' || decision === 'withdrawn';
}

/** Oldest first: by the day of the decision, then by when it was entered. */
function byMoment(a: ConsentEvent, b: ConsentEvent): number {
  return a.decidedOn === b.decidedOn
    ? a.recordedAt.getTime() - b.recordedAt.getTime()
    : a.decidedOn < b.decidedOn
      ? -1
      : 1;
}

function byMomentThenStrictness(a: ConsentEvent, b: ConsentEvent): number {
  return byMoment(a, b) || STRICTNESS[a.decision] - STRICTNESS[b.decision];
}

export function newest(events: readonly ConsentEvent[]): ConsentEvent | null {
  return events.toSorted(byMomentThenStrictness).at(-1) ?? null;
}

const giverOf = (event: ConsentEvent): string => `${event.giver}:${event.giverKey}`;

/**
 * What each giver's answer is for this school year, one entry per giver.
 *
 * The newest entry of a giver stands, with two exceptions that both protect the student: an empty answer doesn't lift
 * a no, and a no entered for another school year counts as well when it is newer than the yes it would meet (somebody
 * who said no in July didn't mean "yes in August").
 */
export function standingAnswers(events: readonly ConsentEvent[], schoolYear: number): readonly ConsentEvent[] {
  const ofThisYear = events.filter((event) => event.schoolYear === schoolYear);
  const newestGrant = newest(ofThisYear.filter(({ decision }) => decision === 'granted'));
  const lateNoes = events.filter((event) => {
    if (event.schoolYear === schoolYear || !isExplicitNo(event)) return false;
    const answered = newest(ofThisYear.filter((other) => giverOf(other) === giverOf(event))) ?? newestGrant;
    return answered !== null && byMoment(event, answered) >= 0;
  });

  const standing = new Map<string, ConsentEvent>();
  for (const event of [...ofThisYear, ...lateNoes].toSorted(byMomentThenStrictness)) {
    const before = standing.get(giverOf(event));
    if (before !== undefined && isExplicitNo(before) && event.decision === 'unknown') continue;
    standing.set(giverOf(event), event);
  }
  return [...standing.values()];
}
