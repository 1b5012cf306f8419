import { readFile } from 'node:fs/promises';
import type { ConsentMapping } from '../consent/import/consentMapping';
import { importConsents, type ImportOutcome } from '../consent/import/importConsents';
import type { ImportProgress } from '../consent/import/importProgress';
import type { ImportReport } from '../consent/import/importReport';
import { assertNever } from '../runtime/assertNever';
import { people as enPeople } from '../texts/en/people';
import { people as nlPeople } from '../texts/nl/people';
import { consentMappingSchema } from '../web/consentMappingSchema';
import type { CliIo } from './cliIo';
import { consentContext, type ConsentCommandDeps, type ConsentContext, type ConsentFlags, type ConsentTexts } from './consentContext';
import { magisterProblem } from './magisterProblem';
import { listInFile, listOnStdin, type ListSource } from './listSource';

export interface ImportFlags extends ConsentFlags {
  readonly mapping?: string | undefined;
  readonly magister?: string | undefined;
  readonly apply?: boolean | undefined;
  readonly confirm?: boolean | undefined;
}

type ImportTexts = ConsentTexts['command']['import'];

/** So many lines are named to a person; `--json` names more. */
const LINES_SHOWN = 100;

/** Reads a list (`file` null: from Magister) and says what it would change; changes it with `--apply`. */
export async function consentImport(flags: ImportFlags, file: string | null, io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const say = context.texts.command.import;

  const mapping = flags.mapping === undefined ? null : await mappingIn(flags.mapping);
  if (mapping === 'unreadable') return refuse(io, say.unreadableMapping(flags.mapping ?? ''));
  const source = await sourceOf(flags, file, io, deps, context.texts);
  if ('problem' in source) return refuse(io, ...source.problem);
  try {
    const outcome = await importConsents(deps, {
      board: deps.board,
      school: context.school,
      purposes: context.purposes,
      chunks: source.chunks,
      mapping,
      apply: flags.apply === true,
      confirmed: flags.confirm === true,
      by: null,
      onProgress: (progress) => deps.progress.show(progressText(progress, say)),
    });
    deps.progress.clear();
    if (outcome.kind !== 'compared') return refuse(io, problem(outcome, say));
    return tell(outcome.report, flags, context, io);
  } finally {
    await source.close();
  }
}

async function sourceOf(flags: ImportFlags, file: string | null, io: CliIo, deps: ConsentCommandDeps, texts: ConsentTexts): Promise<ListSource | { readonly problem: readonly string[] }> {
  const say = texts.command.import;
  if (file === '-') return listOnStdin(io.stdin);
  if (file !== null) return (await listInFile(file)) ?? { problem: [say.unreadableFile(file)] };
  if (deps.magister === null) return { problem: [say.noMagister] };
  const list = await deps.magister.getData(flags.magister ?? '');
  return list.kind === 'list' ? { chunks: list.chunks, close: async () => undefined } : { problem: magisterProblem(list, (flags.language === 'en' ? enPeople : nlPeople).magister) };
}

function refuse(io: CliIo, ...messages: readonly string[]): number {
  for (const message of messages) io.err(message);
  return 1;
}

async function mappingIn(file: string): Promise<ConsentMapping | 'unreadable'> {
  try {
    return consentMappingSchema.parse(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
  } catch {
    return 'unreadable';
  }
}

function progressText({ phase, rows, of }: ImportProgress, say: ImportTexts): string {
  return say.progress[phase](rows, of ?? 0);
}

function problem(outcome: Exclude<ImportOutcome, { kind: 'compared' }>, say: ImportTexts): string {
  switch (outcome.kind) {
    case 'notAList':
      // A mapping that doesn't fit is one problem; a file that isn't a list (an error page) another. That one is told
      // without its first line: in a list without headers it would be somebody's name.
      return outcome.missing.length > 0 ? say.missingColumns(outcome.missing.join(', ')) : say.notAList;
    case 'unknownPurposes':
      return say.unknownPurposes(outcome.keys.join(', '));
    case 'busy':
      return say.busy;
    case 'failed':
      return say.failed[outcome.because];
    default:
      return assertNever(outcome);
  }
}

function tell(report: ImportReport, flags: ImportFlags, { texts }: ConsentContext, io: CliIo): number {
  const say = texts.command.import;
  if (flags.json === true) io.out(JSON.stringify(asJson(report)));
  else readable(report, say, io);
  if (report.stopped === null) return 0;
  io.err(say.stopped[report.stopped]);
  return flags.apply === true ? 1 : 0;
}

function asJson({ counts, rejected, applied, stopped }: ImportReport) {
  const { rows, changed, withdrawn, unchanged, unmatched, duplicates } = counts;
  return { rows, new: counts.new, changed, withdrawn, unchanged, unmatched, duplicates, rejected, applied, stopped };
}

function readable({ counts, rejected, unmatchedLines, mapping, applied, stopped }: ImportReport, say: ImportTexts, io: CliIo): void {
  io.out(say.read(counts.rows, Object.keys(mapping.purposes).join(', ')));
  for (const key of ['new', 'changed', 'withdrawn', 'unchanged', 'unmatched', 'duplicates', 'rejected'] as const) {
    io.out(`${String(counts[key]).padStart(7)}  ${say.counts[key]}`);
  }
  for (const { line, reason } of rejected.slice(0, LINES_SHOWN)) io.out(say.rejectedAt(line, say.reason[reason]));
  if (counts.rejected > LINES_SHOWN) io.out(say.more(counts.rejected - LINES_SHOWN));
  if (unmatchedLines.length > 0) io.out(say.unmatchedAt(unmatchedLines.slice(0, LINES_SHOWN).join(', '), Math.max(0, counts.unmatched - LINES_SHOWN)));
  if (stopped === null) io.out(applied ? say.applied : say.dryRun);
}
