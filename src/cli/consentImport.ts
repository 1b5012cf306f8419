import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';
import type { ConsentMapping } from '../consent/import/consentMapping';
import { decodeList } from '../consent/import/decodeList';
import { importConsents, type ImportReport } from '../consent/import/importConsents';
import { readList } from '../consent/import/readList';
import type { CliIo } from './cliIo';
import { consentContext, type ConsentCommandDeps, type ConsentContext, type ConsentFlags } from './consentContext';

interface ImportFlags extends ConsentFlags {
  readonly mapping?: string | undefined;
  readonly apply?: boolean | undefined;
  readonly confirm?: boolean | undefined;
}

const column = z.string().min(1).nullable().default(null);

const mappingSchema = z.strictObject({
  stamnummer: column,
  account: column,
  birthDate: column,
  decidedOn: column,
  decidedBy: column,
  purposes: z.record(z.string(), z.string().min(1)),
  schoolYear: z.number().int().min(2000).max(2100).nullable().default(null),
  source: z.string().min(1).max(60).default('Magister'),
});

/** Reads a list and says what it would change; changes it with `--apply`. */
export async function consentImport(flags: ImportFlags, file: string, io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const { school, purposes, texts } = context;
  const say = texts.command.import;

  const mapping = flags.mapping === undefined ? null : await mappingIn(flags.mapping);
  if (mapping === 'unreadable') return refuse(io, say.unreadableMapping(flags.mapping ?? ''));
  const strange = Object.keys(mapping?.purposes ?? {}).filter((key) => !purposes.some((purpose) => purpose.key === key));
  if (strange.length > 0) return refuse(io, say.unknownPurposes(strange.join(', ')));

  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refuse(io, say.unreadableFile(file));
  const list = readList(decodeList(bytes), purposes, mapping);
  if (list.kind === 'notAList') {
    // A mapping that doesn't fit is one problem; a file that isn't a list (an error page) another.
    if (list.missing.length > 0) return refuse(io, say.missingColumns(list.missing.join(', ')));
    // Without its first line: in a list without headers that would be somebody's name.
    return refuse(io, say.notAList);
  }

  const apply = flags.apply === true;
  const report = await importConsents({ ...deps, log: deps.importLog }, { board: deps.board, school, list, apply, confirmed: flags.confirm === true });
  if (flags.json === true) io.out(JSON.stringify(asJson(report)));
  else readable(report, Object.keys(list.mapping.purposes), context, io);
  if (report.stopped === null) return 0;
  io.err(say.stopped[report.stopped]);
  return apply ? 1 : 0;
}

function refuse(io: CliIo, message: string): number {
  io.err(message);
  return 1;
}

async function mappingIn(file: string): Promise<ConsentMapping | 'unreadable'> {
  try {
    return mappingSchema.parse(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
  } catch {
    return 'unreadable';
  }
}

function asJson({ rows, unchanged, unmatched, duplicates, rejected, applied, stopped, ...report }: ImportReport) {
  return { rows, new: report.new, changed: report.changed, withdrawn: report.withdrawn, unchanged, unmatched, duplicates, rejected, applied, stopped };
}

function readable(report: ImportReport, purposes: readonly string[], { texts }: ConsentContext, io: CliIo): void {
  const say = texts.command.import;
  io.out(say.read(report.rows, purposes.join(', ')));
  const counts = { ...report, rejected: report.rejected.length };
  for (const key of ['new', 'changed', 'withdrawn', 'unchanged', 'unmatched', 'duplicates', 'rejected'] as const) {
    io.out(`${String(counts[key]).padStart(7)}  ${say.counts[key]}`);
  }
  for (const { line, reason } of report.rejected) io.out(say.rejectedAt(line, say.reason[reason]));
  if (report.stopped === null) io.out(report.applied ? say.applied : say.dryRun);
}
