import { parseArgs } from 'node:util';
import { exportForFile } from '../escalation/exportForFile';
import { makeCaseReport } from '../escalation/makeCaseReport';
import { renderCaseReport } from '../texts/renderCaseReport';
import type { CaseCommandDeps } from './caseDeps';
import type { CliIo } from './cliIo';

const OPTIONS = { pdf: { type: 'string' }, notes: { type: 'string' }, language: { type: 'string' } } as const;

/** Writes the report of a case. Null for wrong usage; 1 when there is no such case, and that is the answer for a sealed one too. */
export async function caseExport(args: readonly string[], io: CliIo, deps: CaseCommandDeps): Promise<number | null> {
  const read = readFlags(args);
  const [caseId, ...others] = read?.positionals ?? [];
  const { pdf, notes = 'none', language = 'nl' } = read?.values ?? {};
  if (caseId === undefined || others.length > 0 || pdf === undefined || !['all', 'none'].includes(notes) || (language !== 'nl' && language !== 'en')) return null;
  const state = await exportForFile(deps.escalation, deps.board, caseId);
  if (state === null) {
    io.err('Er is geen melding met dit kenmerk. Klopt het?');
    return 1;
  }
  const report = await makeCaseReport(deps.escalation, deps.board, state, { notes: notes === 'all' ? 'all' : [], language });
  await deps.writeFile(pdf, await deps.documents.write(renderCaseReport(report, language)));
  io.out(`Het verslag staat in ${pdf}. Wie de melding heeft, ziet dat het gemaakt is. Wat in een personeelsdossier komt, beslist een mens (IV.1).`);
  return 0;
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
