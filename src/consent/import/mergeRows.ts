import type { ListRow } from './readList';
import type { ListAnswer } from './readAnswer';

const STRICTNESS: Readonly<Record<ListAnswer, number>> = { granted: 0, unknown: 1, refused: 2 };

/** A student with several enrolments stands in a list several times; where the rows differ the strictest answer counts. */
export function mergeRows(first: ListRow, other: ListRow): ListRow {
  const answers = new Map(first.answers);
  for (const [purpose, answer] of other.answers) {
    const before = answers.get(purpose) ?? 'granted';
    if (STRICTNESS[answer] > STRICTNESS[before]) answers.set(purpose, answer);
  }
  return {
    ...first,
    birthDate: first.birthDate ?? other.birthDate,
    decidedOn: later(first.decidedOn, other.decidedOn),
    decidedBy: first.decidedBy === other.decidedBy ? first.decidedBy : null,
    answers,
  };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
