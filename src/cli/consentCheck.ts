import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { consentArticle } from '../consent/consentArticle';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { ConsentVerdict } from '../consent/consentVerdict';
import { groupVerdict, type GroupVerdict } from '../consent/groupVerdict';
import { mayPublishGroup } from '../consent/mayPublishGroup';
import { refusal } from '../consent/refusal';
import { assertNever } from '../runtime/assertNever';
import type { CliIo } from './cliIo';
import { consentContext, textsFor, type ConsentCommandDeps, type ConsentContext, type ConsentFlags, type ConsentTexts } from './consentContext';
import { plainTable } from './plainTable';

interface Judged {
  /** As it was typed. */
  readonly key: string;
  readonly verdict: ConsentVerdict;
}

export async function consentCheck(
  flags: ConsentFlags & { readonly purpose?: string | undefined },
  typed: readonly string[],
  io: CliIo,
  deps: ConsentCommandDeps,
): Promise<number> {
  const { command } = textsFor(flags);
  if (flags.purpose === undefined) {
    io.err(command.needs('--purpose'));
    return 2;
  }
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const purpose = context.purposes.find(({ key }) => key === flags.purpose);
  if (purpose === undefined) {
    io.err(command.unknownPurpose(flags.purpose, context.purposes.map(({ key }) => key).join(', ') || command.noneKnown));
    return 1;
  }
  const asked = typed.length > 0 || flags.jsonl !== true ? { keys: typed, refused: false } : await keysFrom(io, context.texts);
  if (asked.keys.length === 0 && !asked.refused) {
    io.err(command.noStudents);
    return 2;
  }
  const judged = await judge(asked.keys, purpose, context, deps);
  if (flags.jsonl === true) for (const one of judged) io.out(JSON.stringify(line(one)));
  else if (flags.json === true) io.out(JSON.stringify(group(judged, purpose, context)));
  else readable(judged, purpose, context, io);
  return asked.refused ? 1 : 0;
}

async function judge(keys: readonly string[], purpose: ConsentPurpose, { school, on, knownAt }: ConsentContext, deps: ConsentCommandDeps): Promise<readonly Judged[]> {
  const students = await deps.directory.byStudentKeys(deps.board, school, [...new Set(keys)]);
  const idOf = new Map([...students].map(([key, { id }]) => [key, id]));
  const codeVersion = await deps.codes.versionOn(deps.board, on);
  const outcome = await mayPublishGroup(deps, { board: deps.board, school, studentIds: [...idOf.values()], purpose: purpose.key, on, ...(knownAt === null ? {} : { knownAt }) });
  const verdictOf = new Map(outcome.kind === 'judged' ? outcome.verdicts.map(({ studentId, verdict }) => [studentId, verdict]) : []);
  return keys.map((key) => ({
    key,
    verdict: verdictOf.get(idOf.get(key) ?? '') ?? refusal('unknownStudent', { register: purpose.register, codeVersion }, null),
  }));
}

const lineSchema = z.union([z.string(), z.number(), z.object({ student: z.union([z.string(), z.number()]) })]);

/** One student per line: JSON, or the bare stamnummer or account. */
async function keysFrom(io: CliIo, texts: ConsentTexts): Promise<{ keys: readonly string[]; refused: boolean }> {
  const keys: string[] = [];
  let number = 0;
  let refused = false;
  for await (const raw of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number += 1;
    const text = raw.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const key = keyIn(text);
    if (key !== null) keys.push(key);
    else {
      refused = true;
      io.err(texts.command.wrongLine(number));
    }
  }
  return { keys, refused };
}

function keyIn(text: string): string | null {
  // A stamnummer may begin with noughts, which JSON doesn't allow and a number would lose.
  if (!/^[{["]/.test(text)) return text;
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    return String(typeof parsed.data === 'object' ? parsed.data.student : parsed.data);
  } catch {
    return null;
  }
}

function line({ key, verdict }: Judged) {
  return {
    student: key,
    verdict: verdict.kind,
    because: verdict.kind === 'no' ? verdict.because : null,
    article: verdict.article,
    decidedOn: verdict.decidedOn,
    source: verdict.source,
  };
}

/** With all that a verdict carries; lines keep to what other tools expect. */
function whole({ key, verdict }: Judged) {
  return { ...line({ key, verdict }), record: verdict.eventId, codeVersion: verdict.codeVersion, options: verdict.kind === 'no' ? verdict.options : [] };
}

function group(judged: readonly Judged[], purpose: ConsentPurpose, { school, on }: ConsentContext) {
  const { kind } = groupVerdict(judged.map(({ verdict }) => verdict));
  return { school, purpose: purpose.key, on, article: consentArticle(purpose.register), verdict: kind, students: judged.map(whole) };
}

function readable(judged: readonly Judged[], purpose: ConsentPurpose, { on, texts, language }: ConsentContext, io: CliIo): void {
  const { columns } = texts.command;
  io.out(texts.command.judged(purpose.title[language], on, consentArticle(purpose.register)));
  const rows = judged.map(({ key, verdict }) => [
    key,
    texts[verdict.kind],
    verdict.decidedOn ?? '-',
    verdict.source ?? '-',
    verdict.kind === 'no' ? [texts.because[verdict.because], ...verdict.options.map((option) => `→ ${texts.option[option]}`)].join(' ') : '',
  ]);
  for (const row of plainTable([[columns.student, columns.verdict, columns.decidedOn, columns.source, columns.because], ...rows])) io.out(row);
  io.out(conclusion(groupVerdict(judged.map(({ verdict }) => verdict)), texts));
}

function conclusion(group: GroupVerdict, { group: texts }: ConsentTexts): string {
  switch (group.kind) {
    case 'yes':
      return texts.yes(group.yes);
    case 'no':
      return texts.no(group.no, group.no + group.yes);
    case 'nobody':
      return texts.nobody;
    default:
      return assertNever(group);
  }
}
