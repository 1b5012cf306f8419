import type { RowContent } from './listRow';
import type { ListAnswer } from './readAnswer';

const STRICTNESS: Readonly<Record<ListAnswer, number>> = { granted: 0, unknown: 1, refused: 2 };

/** A student with several enrolments stands in a list several times; where the rows differ the strictest answer counts. */
export function mergeRows(first: RowContent, other: RowContent): RowContent {
  return {
    line: first.line,
    birthDate: first.birthDate ?? other.birthDate,
    decidedOn: later(first.decidedOn, other.decidedOn),
    namedGiver: first.namedGiver === other.namedGiver ? first.namedGiver : null,
    answers: first.answers.map((answer, index) => stricter(answer, other.answers[index] ?? 'unknown')),
  };
}

function stricter(a: ListAnswer, b: ListAnswer): ListAnswer {
  return STRICTNESS[b] > STRICTNESS[a] ? b : a;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
