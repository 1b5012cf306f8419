import type { RejectReason } from '../../../../consent/import/listRow';
import type { ShownReport } from '../../../consent/consentPageApi';

export interface LeftOutRow {
  readonly line: number;
  readonly why: RejectReason | 'unmatched';
}

/** Rows that don't take part, by line. */
export function leftOutRows({ rejected, unmatchedLines }: Pick<ShownReport, 'rejected' | 'unmatchedLines'>): readonly LeftOutRow[] {
  const rows: readonly LeftOutRow[] = [...rejected.map(({ line, reason }) => ({ line, why: reason })), ...unmatchedLines.map((line) => ({ line, why: 'unmatched' as const }))];
  return rows.toSorted((a, b) => a.line - b.line);
}

/** As a CSV that Excel opens with two columns: semicolons, and the mark that says UTF-8. */
export function leftOutCsv(rows: readonly LeftOutRow[], heads: readonly [string, string], words: (why: LeftOutRow['why']) => string): string {
  const lines = [heads, ...rows.map(({ line, why }) => [String(line), words(why)])];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`;
}
