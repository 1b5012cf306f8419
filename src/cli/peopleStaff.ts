import { parseArgs } from 'node:util';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { addDeputy, removeDeputies, type StaffMappingDeps } from '../escalation/changeDeputies';
import { removeSupervisor, setSupervisor } from '../escalation/changeSupervisors';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { staff as en } from '../texts/en/staff';
import { staff as nl } from '../texts/nl/staff';
import type { TextsOf } from '../texts/textsOf';
import type { CliIo } from './cliIo';
import { plainTable } from './plainTable';

export interface PeopleStaffDeps extends StaffMappingDeps {
  readonly board: BoardId;
  readonly directory: Pick<Directory, 'byIds'>;
  findAccount(account: string): Promise<Person | null>;
}

type Say = TextsOf<typeof nl>;

const OPTIONS = {
  of: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  language: { type: 'string' },
} as const;

/** What each command needs, and may have besides. */
const COMMANDS = {
  'deputy add': { needs: ['of', 'by', 'from', 'to'], may: [] },
  'deputy remove': { needs: ['of', 'by'], may: ['from'] },
  'deputy list': { needs: [], may: ['json'] },
  'supervisor set': { needs: ['of', 'by'], may: [] },
  'supervisor remove': { needs: ['of'], may: [] },
  'supervisor list': { needs: [], may: ['json'] },
} as const satisfies Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>;

type Command = keyof typeof COMMANDS;

/** `people deputy|supervisor …`. Exit code 1 when somebody isn't known or can't have that task, 2 for wrong usage. */
export async function peopleStaffCommand(args: readonly string[], io: CliIo, deps: PeopleStaffDeps): Promise<number> {
  const read = readFlags([...args]);
  const { language, json = false, ...flags } = read?.values ?? {};
  const say: Say = language === 'en' ? en : nl;
  const command = read?.positionals.join(' ') as Command;
  const rule: { readonly needs: readonly string[]; readonly may: readonly string[] } | undefined = COMMANDS[command];
  const given = Object.keys({ ...flags, ...(json ? { json } : {}) });
  const fits = rule !== undefined && rule.needs.every((name) => given.includes(name)) && given.every((name) => rule.needs.includes(name) || rule.may.includes(name));
  if (!fits || !['nl', 'en', undefined].includes(language)) {
    return refuse(io, say.usage, 2);
  }
  if (command === 'deputy list' || command === 'supervisor list') return list(command, json, say, io, deps);
  const [of, by] = await Promise.all([deps.findAccount(flags.of ?? ''), flags.by === undefined ? null : deps.findAccount(flags.by)]);
  if (of === null || (by === null && flags.by !== undefined)) {
    return refuse(io, say.unknownAccount((of === null ? flags.of : flags.by) ?? ''), 1);
  }
  return change(command, of, by, flags, say, io, deps);
}

type Flags = Readonly<Partial<Record<'of' | 'by' | 'from' | 'to', string | undefined>>>;

async function change(command: Command, of: Person, by: Person | null, flags: Flags, say: Say, io: CliIo, deps: PeopleStaffDeps): Promise<number> {
  const [name, other] = [flags.of ?? '', flags.by ?? ''];
  if (command === 'supervisor remove' || by === null) {
    const isGone = await removeSupervisor(deps, deps.board, of);
    return isGone ? doneWith(io, say.supervisor.removed(name)) : refuse(io, say.supervisor.none(name), 1);
  }
  if (command === 'deputy remove') {
    const gone = await removeDeputies(deps, deps.board, of, by, flags.from ?? null);
    return gone > 0 ? doneWith(io, say.deputy.removed(name, other)) : refuse(io, say.deputy.none(name, other), 1);
  }
  const outcome = command === 'supervisor set' ? await setSupervisor(deps, deps.board, of, by) : await addDeputy(deps, deps.board, of, by, flags.from ?? '', flags.to ?? '');
  switch (outcome.kind) {
    case 'saved':
    case 'unchanged':
      return doneWith(io, command === 'supervisor set' ? say.supervisor.set(name, other) : say.deputy.added(name, other, flags.from ?? '', flags.to ?? ''));
    case 'wrongDates':
    case 'samePerson':
      return refuse(io, say[outcome.kind], 2);
    case 'notStaff':
      return refuse(io, say.notStaff(outcome.who === 'of' ? name : other), 1);
  }
}

function doneWith(io: CliIo, says: string): number {
  io.out(says);
  return 0;
}

function refuse(io: CliIo, says: string, code: 1 | 2): number {
  io.err(says);
  return code;
}

async function list(command: 'deputy list' | 'supervisor list', json: boolean, say: Say, io: CliIo, deps: PeopleStaffDeps): Promise<number> {
  const isDeputies = command === 'deputy list';
  const rows = isDeputies
    ? (await deps.mapping.deputies(deps.board, amsterdamDate(deps.clock.now()))).map(({ of, deputy, from, to }) => ({ of, by: deputy, from, to }))
    : (await deps.mapping.supervision(deps.board)).map(({ of, supervisor }) => ({ of, by: supervisor }));
  const people = await deps.directory.byIds(deps.board, rows.flatMap(({ of, by }) => [of, by]));
  const account = (id: string): string => people.find((person) => person.id === id)?.userPrincipalName ?? id;
  const shown = rows.map((row) => ({ ...row, of: account(row.of), by: account(row.by) }));
  if (json) io.out(JSON.stringify({ [isDeputies ? 'deputies' : 'supervisors']: shown }));
  else if (shown.length === 0) io.out(isDeputies ? say.deputy.nobody : say.supervisor.nobody);
  else for (const line of plainTable([isDeputies ? say.deputy.columns : say.supervisor.columns, ...shown.map((row) => Object.values(row))])) io.out(line);
  return 0;
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
