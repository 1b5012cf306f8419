import { consentArticle } from '../consent/consentArticle';
import type { ConsentPurpose } from '../consent/consentEvent';
import { mayPublishGroup } from '../consent/mayPublishGroup';
import type { CliIo } from './cliIo';
import { consentContext, type ConsentCommandDeps, type ConsentFlags } from './consentContext';
import { plainTable } from './plainTable';

/** The school's purposes, with how many students are yes and no for each. Counts only, no names. */
export async function consentList(flags: ConsentFlags, io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const { school, purposes, on, texts, language } = context;
  const studentIds = (await deps.directory.withRole(deps.board, school, 'student')).map(({ id }) => id);

  const counted: Counted[] = [];
  for (const purpose of purposes) {
    const outcome = await mayPublishGroup(deps, { board: deps.board, school, studentIds, purpose: purpose.key, on });
    const verdicts = outcome.kind === 'judged' ? outcome.verdicts : [];
    const yes = verdicts.filter(({ verdict }) => verdict.kind === 'yes').length;
    counted.push({ purpose, yes, no: verdicts.length - yes });
  }

  if (flags.jsonl === true) for (const one of counted) io.out(JSON.stringify(line(one)));
  else if (flags.json === true) io.out(JSON.stringify({ school, on, purposes: counted.map(line) }));
  else {
    const { columns } = texts.command;
    const rows = counted.map(({ purpose, yes, no }) => [
      purpose.key,
      String(yes),
      String(no),
      consentArticle(purpose.register),
      texts.register[purpose.register],
      purpose.title[language],
    ]);
    io.out(texts.command.counted(on));
    const head = [columns.key, columns.yes, columns.no, columns.article, columns.register, columns.title];
    for (const row of plainTable([head, ...rows])) io.out(row);
  }
  return 0;
}

interface Counted {
  readonly purpose: ConsentPurpose;
  readonly yes: number;
  readonly no: number;
}

function line({ purpose, yes, no }: Counted) {
  return { purpose: purpose.key, register: purpose.register, article: consentArticle(purpose.register), title: purpose.title, yes, no };
}
