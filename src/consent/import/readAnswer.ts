/** What a cell says; `unknown` for an empty one. */
export type ListAnswer = 'granted' | 'refused' | 'unknown';

const ANSWERS: Readonly<Record<string, ListAnswer>> = {
  '': 'unknown',
  ja: 'granted',
  j: 'granted',
  yes: 'granted',
  true: 'granted',
  waar: 'granted',
  '1': 'granted',
  wel: 'granted',
  akkoord: 'granted',
  nee: 'refused',
  n: 'refused',
  no: 'refused',
  false: 'refused',
  onwaar: 'refused',
  '0': 'refused',
  geen: 'refused',
  niet: 'refused',
  'niet akkoord': 'refused',
};

/** Null for anything that isn't in the list of known words: a guess could become a yes. */
export function readAnswer(cell: string): ListAnswer | null {
  const word = cell.trim().toLowerCase().replace(/\s+/g, ' ');
  return Object.hasOwn(ANSWERS, word) ? (ANSWERS[word] ?? null) : null;
}
