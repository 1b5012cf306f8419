import type { ConsentDecision, ConsentEvent } from '../consent/consentEvent';

const DECISIONS: Readonly<Record<string, ConsentDecision>> = { granted: 'granted', refused: 'refused', withdrawn: 'withdrawn', unknown: 'unknown' };

/** The answers of one row, decision by key of the purpose; what isn't a decision that we know says nothing. */
export function decisionsIn(answers: unknown): readonly (readonly [purpose: string, decision: ConsentDecision])[] {
  return Object.entries(answers as Readonly<Record<string, string>>).map(([purpose, decision]) => [purpose, DECISIONS[decision] ?? 'unknown']);
}

/** Entries that were made together, one group per row: of one student and with one id. */
export function* rowsOf(events: readonly ConsentEvent[]): Generator<readonly [ConsentEvent, ...ConsentEvent[]]> {
  let row: [ConsentEvent, ...ConsentEvent[]] | null = null;
  for (const event of events) {
    if (row !== null && isSameRow(row[0], event)) row.push(event);
    else {
      if (row !== null) yield row;
      row = [event];
    }
  }
  if (row !== null) yield row;
}

function isSameRow(a: ConsentEvent, b: ConsentEvent): boolean {
  return a.id === b.id && a.studentId === b.studentId && a.school === b.school && a.boardId === b.boardId;
}
