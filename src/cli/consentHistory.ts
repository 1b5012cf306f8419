import { amsterdamTime } from '../calendar/amsterdamTime';
import type { ConsentEvent } from '../consent/consentEvent';
import type { CliIo } from './cliIo';
import { consentContext, type ConsentCommandDeps, type ConsentFlags } from './consentContext';
import { plainTable } from './plainTable';

/**
 * All entries of one student, oldest first: what was said, for which year, by student or guardian, where it came from,
 * who entered it and in which import. For explaining a verdict later; it changes nothing.
 */
export async function consentHistory(flags: ConsentFlags & { readonly purpose?: string | undefined }, key: string, io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const { school, texts } = context;
  const purposes = context.purposes.map((purpose) => purpose.key).filter((purpose) => flags.purpose === undefined || purpose === flags.purpose);
  if (flags.purpose !== undefined && purposes.length === 0) {
    io.err(texts.command.unknownPurpose(flags.purpose, context.purposes.map((purpose) => purpose.key).join(', ') || texts.command.noneKnown));
    return 1;
  }
  const student = await deps.directory.byStudentKey(deps.board, school, key);
  if (student === null) {
    io.err(texts.because.unknownStudent);
    return 1;
  }
  const events = (await deps.book.eventsOf({ board: deps.board, school, studentIds: [student.id], purposes })).toSorted(
    (a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || a.purpose.localeCompare(b.purpose) || a.id.localeCompare(b.id),
  );
  const writers = new Map((await deps.directory.byIds(deps.board, events.flatMap(({ by }) => by ?? []))).map(({ id, userPrincipalName }) => [id, userPrincipalName ?? id]));
  const entries = events.map((event) => entry(event, writers));

  if (flags.json === true) io.out(JSON.stringify({ school, student: key, entries }));
  else if (flags.jsonl === true) for (const one of entries) io.out(JSON.stringify(one));
  else {
    const { columns } = texts.command.history;
    const rows = entries.map((one) => [
      one.recordedAt.slice(0, 10), one.decidedOn, one.purpose, texts.decision[one.decision], texts.giver[one.giver], String(one.schoolYear), one.source, one.by ?? '-', one.import ?? '-',
    ]);
    const head = [columns.recordedOn, columns.decidedOn, columns.purpose, columns.decision, columns.giver, columns.schoolYear, columns.source, columns.by, columns.import];
    if (entries.length === 0) io.out(texts.command.history.none);
    else for (const row of plainTable([head, ...rows])) io.out(row);
  }
  return 0;
}

function entry(event: ConsentEvent, writers: ReadonlyMap<string, string>) {
  const { id, purpose, decision, giver, decidedOn, schoolYear, source, by, batch, recordedAt } = event;
  const { date, minutes } = amsterdamTime(recordedAt);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { record: id, purpose, decision, giver, decidedOn, schoolYear, source, recordedAt: `${date} ${clock}`, by: by === null ? null : (writers.get(by) ?? by), import: batch };
}
