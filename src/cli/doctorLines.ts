import { isGrave, type Coverage, type Gap, type LineCoverage } from '../escalation/coverage/coverage';
import { coverageOf } from '../escalation/coverage/coverageOf';
import type { BoardId } from '../people/person';
import type { Database } from '../storage/database';
import { SqlDirectory } from '../storage/directory.sql';
import { SqlLineFacts } from '../storage/lineFacts.sql';
import { SqlSettingsStore } from '../storage/settingsStore.sql';
import { gapWords, lineWords } from '../texts/coverageWords';
import { coverageTexts } from '../texts/texts';
import type { Finding } from './finding';

/** Who would get which case at a school, in roles and numbers, and where there is a gap. */
export async function lineFindings(db: Database, board: BoardId, school: string, today: string): Promise<{ readonly coverage: Coverage; readonly findings: readonly Finding[] }> {
  const coverage = await coverageOf({ directory: new SqlDirectory(db), settings: new SqlSettingsStore(db), facts: new SqlLineFacts(db) }, board, school, today);
  const lines = coverage.lines.filter(({ now }) => now.length > 0).map((line) => ({ check: checkOf(line, school), state: 'ok', says: lineWords(line, 'nl') }) as const);
  const gaps = coverage.gaps.map((gap: Gap) => ({ check: `gat ${school}`, state: isGrave(gap) ? 'problem' : 'warning', says: gapWords(gap, 'nl') }) as const);
  return { coverage, findings: [...lines, ...gaps] };
}

function checkOf({ line }: LineCoverage, school: string): string {
  return `${school}: ${coverageTexts('nl').line[line]}`;
}
