import type { CliIo } from './cliIo';
import { caseExport } from './caseExport';
import type { CaseCommandDeps } from './caseDeps';
import { caseOverview } from './caseOverview';

const USAGE = `Zo:
  houvast case export KENMERK --pdf BESTAND [--notes all|none] [--language nl|en]
  houvast case overview --school SCHOOL [--year JJJJ] [--pdf BESTAND] [--language nl|en] [--json]
Het kenmerk staat op de kaart van wie de melding heeft, bij “Verslag (PDF)”. Een schooljaar heet naar het jaar waarin het begint.`;

/** `case export`, `case overview`. Exit code 1 when there is no such case or school, 2 for wrong usage. */
export async function caseCommand(args: readonly string[], io: CliIo, deps: CaseCommandDeps): Promise<number> {
  const [what, ...rest] = args;
  const done = what === 'export' ? await caseExport(rest, io, deps) : what === 'overview' ? await caseOverview(rest, io, deps) : null;
  if (done !== null) return done;
  io.err(USAGE);
  return 2;
}
