import { parseArgs } from 'node:util';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { readActiveStudents } from '../magister/activeStudents';
import { MagisterListBroken, type MagisterFailure } from '../magister/magisterAnswer';
import type { MagisterClient } from '../magister/magisterClient';
import { importPeople, type PeopleImportDeps, type PeopleReport } from '../people/import/importPeople';
import { readAccounts, type AccountList } from '../people/import/readAccounts';
import { readRoles, type RoleList } from '../people/import/readRoles';
import { readRoster } from '../people/import/readRoster';
import type { Roster, RosterProblem } from '../people/import/roster';
import type { RosterFolder } from '../people/import/rosterFolder';
import type { BoardId } from '../people/person';
import { people as en } from '../texts/en/people';
import { people as nl } from '../texts/nl/people';
import type { TextsOf } from '../texts/textsOf';
import type { CliIo } from './cliIo';
import { magisterProblem } from './magisterProblem';
import { rosterOnDisk } from './rosterOnDisk';

export interface PeopleCommandDeps extends PeopleImportDeps {
  readonly board: BoardId;
  /** Null: not set up. */
  readonly magister: MagisterClient | null;
}

const OPTIONS = {
  school: { type: 'string' },
  magister: { type: 'boolean' },
  apply: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  confirm: { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
} as const;

/** Nobody reads more of them in a terminal. */
const MOST_REJECTED_SHOWN = 20;

/** Magister alone. */
const EMPTY_FOLDER: RosterFolder = { names: [], open: (name) => { throw new Error(`no file ${name}`); } };

type Say = TextsOf<typeof nl>;
type Read = { readonly kind: 'read'; readonly roster: Roster; readonly roles: RoleList | null; readonly accounts: AccountList | null } | { readonly kind: 'problem'; readonly words: readonly string[] };

/**
 * `people import`. Exit code 0 when it was applied, or shown with `--dry-run`; 1 when the files are no roster, Magister
 * gives none, or it stopped; 2 for wrong usage.
 */
export async function peopleCommand(args: readonly string[], io: CliIo, deps: PeopleCommandDeps): Promise<number> {
  const read = readFlags([...args]);
  const { values, positionals } = read ?? { values: {}, positionals: [] };
  const say: Say = values.language === 'en' ? en : nl;
  const [command, folder, ...more] = positionals;
  const fromWhere = values.magister === true ? 'magister' : folder === undefined ? null : 'folder';
  const both = values.apply === true && values['dry-run'] === true;
  if (read === null || command !== 'import' || fromWhere === null || more.length > 0 || both || !['nl', 'en', undefined].includes(values.language)) {
    io.err(say.usage);
    return 2;
  }
  if (fromWhere === 'magister' && values.school === undefined) {
    io.err(say.needsSchool);
    return 2;
  }
  const files = folder === undefined ? EMPTY_FOLDER : await rosterOnDisk(folder);
  if (files === null) return refuse(io, [say.unreadableFolder(folder ?? '')]);
  const found = fromWhere === 'magister' ? await fromMagister(deps, files, values.school ?? '', say) : await fromFolder(files, amsterdamDate(deps.clock.now()), say);
  if (found.kind === 'problem') return refuse(io, found.words);

  const outcome = await importPeople(deps, {
    board: deps.board,
    roster: found.roster,
    roles: found.roles,
    accounts: found.accounts,
    school: values.school ?? null,
    apply: values['dry-run'] !== true,
    confirmed: values.confirm === true,
  });
  if (outcome.kind === 'noSchool') return refuse(io, [say.noSchool]);
  if (outcome.kind === 'schoolNotInFiles') return refuse(io, [say.schoolNotInFiles(outcome.found.join(', '))]);
  if (values.json === true) io.out(JSON.stringify(asJson(outcome)));
  else readable(outcome, say, values['dry-run'] === true, io);
  if (outcome.stopped === null) return 0;
  io.err(say.stopped[outcome.stopped]);
  return values['dry-run'] === true ? 0 : 1;
}

async function fromFolder(folder: RosterFolder, today: string, say: Say): Promise<Read> {
  const roster = await readRoster(folder, today);
  return 'kind' in roster ? { kind: 'problem', words: [problemWords(roster, say)] } : withOwnLists(roster, folder, say);
}

/** What the school puts beside a roster. */
async function withOwnLists(roster: Roster, folder: RosterFolder, say: Say): Promise<Read> {
  const roles = await readRoles(folder);
  if (roles !== null && 'kind' in roles) return { kind: 'problem', words: [problemWords(roles, say)] };
  const accounts = await readAccounts(folder);
  if (accounts !== null && 'kind' in accounts) return { kind: 'problem', words: [problemWords(accounts, say)] };
  return { kind: 'read', roster, roles, accounts };
}

async function fromMagister({ magister }: PeopleCommandDeps, folder: RosterFolder, school: string, say: Say): Promise<Read> {
  if (magister === null) return { kind: 'problem', words: [say.noMagister] };
  const list = await magister.getActiveStudents();
  if (list.kind !== 'list') return { kind: 'problem', words: magisterProblem(list satisfies MagisterFailure, say.magister) };
  try {
    const roster = await readActiveStudents(list.chunks);
    if ('kind' in roster) return { kind: 'problem', words: [problemWords(roster, say)] };
    const [one] = roster.schools;
    return await withOwnLists({ ...roster, schools: one === undefined ? [] : [{ ...one, name: one.name || school }] }, folder, say);
  } catch (error) {
    if (error instanceof MagisterListBroken) return { kind: 'problem', words: [say.magister.broken] };
    throw error;
  }
}

function problemWords(problem: RosterProblem, say: Say): string {
  if (problem.kind === 'unknownFormat') return say.unknownFormat;
  return problem.kind === 'missingFile' ? say.missingFile(problem.file) : say.missingColumns(problem.file, problem.columns.join(', '));
}

function refuse(io: CliIo, words: readonly string[]): number {
  for (const line of words) io.err(line);
  return 1;
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

function asJson({ kind: _, opened, ...report }: PeopleReport) {
  const { format, schools, people, added, changed, moved, unchanged, inactive, rejected, applied, stopped } = report;
  return { format, schools, opened, people, added, changed, moved, unchanged, inactive, rejected, applied, stopped };
}

function readable(report: PeopleReport, say: Say, isDryRun: boolean, io: CliIo): void {
  io.out(say.read(report.people, say.format[report.format], report.schools.join(', ')));
  if (report.opened.length > 0) io.out(say.opened(report.opened.join(', ')));
  const counts = { ...report, rejected: report.rejected.length };
  for (const key of ['added', 'changed', 'moved', 'unchanged', 'inactive', 'rejected'] as const) io.out(`${String(counts[key]).padStart(7)}  ${say.counts[key]}`);
  for (const { file, line, reason } of report.rejected.slice(0, MOST_REJECTED_SHOWN)) io.out(say.rejectedAt(file, line, say.reason[reason]));
  if (report.rejected.length > MOST_REJECTED_SHOWN) io.out(say.more(report.rejected.length - MOST_REJECTED_SHOWN));
  io.out(report.applied ? say.applied : isDryRun && report.stopped === null ? say.dryRun : say.nothing);
}
