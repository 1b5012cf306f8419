/**
 * Every article of the code of conduct, in its own order. `0` is the introduction at the start, `III.B.0` the
 * unnumbered introduction of the part for staff.
 */
export const ARTICLE_IDS = [
  '0',
  'I.1', 'I.2', 'I.3',
  'II.1', 'II.2', 'II.3', 'II.4', 'II.5',
  'III.A.1', 'III.A.2', 'III.A.3', 'III.A.4', 'III.A.5', 'III.A.6', 'III.A.7', 'III.A.8',
  'III.B.0',
  'III.B.1', 'III.B.2', 'III.B.3', 'III.B.4', 'III.B.5', 'III.B.6',
  'III.B.7', 'III.B.8', 'III.B.9', 'III.B.10', 'III.B.11', 'III.B.12',
  'IV.1', 'IV.2', 'IV.3',
  'V.1', 'V.2', 'V.3', 'V.4', 'V.5',
] as const;

export type ArticleId = (typeof ARTICLE_IDS)[number];

const KNOWN: ReadonlySet<string> = new Set(ARTICLE_IDS);

export function isArticleId(value: string): value is ArticleId {
  return KNOWN.has(value);
}

/**
 * Reads an article as people write it; null when there is no such article.
 * `'iii b 8'`, `'artikel III.B.8'`, `'B8'` → `'III.B.8'`; `'inleiding'` → `'0'`.
 */
export function readArticleId(written: string): ArticleId | null {
  const plain = written.trim().toUpperCase().replace(/^(ARTIKEL|ARTICLE|ART|LID)\b\.?\s*/, '');
  if (plain === 'INLEIDING' || plain === 'INTRODUCTION' || plain === '0') return '0';
  const parts = /^(?:(III|II|IV|I|V)[\s.-]*)?(?:([AB])[\s.-]*)?(\d{1,2})$/.exec(plain);
  if (parts === null) return null;
  const [, section, part, number] = parts;
  const roman = section ?? (part === undefined ? undefined : 'III');
  const id = [roman, part, String(Number(number))].filter((piece) => piece !== undefined).join('.');
  return isArticleId(id) ? id : null;
}
