import { parseArgs } from 'node:util';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { changeSchoolSettings, type ChangeSchoolSettingsDeps, type SchoolSettingsOutcome } from '../settings/changeSchoolSettings';
import type { SchoolSettings, WatchMode } from '../settings/schoolSettings';
import type { CliIo } from './cliIo';
import { channelsCommand } from './settingsChannels';
import { checksCommand, type ChecksCommandDeps } from './settingsChecks';
import { PRACTICE_USAGE, SETTINGS_OPTIONS, TIMES_USAGE } from './settingsFlags';
import { CHECK_FLAGS, readPractice } from './settingsPractice';
import { readTimes } from './settingsTimes';
import { settingsAsJson, settingsLines, WATCH, type Accounts } from './settingsWords';

export interface SettingsCommandDeps extends ChangeSchoolSettingsDeps, Pick<ChecksCommandDeps, 'checkFigures'> {
  readonly board: BoardId;
  readonly directory: Pick<Directory, 'byIds'>;
  schools(): Promise<readonly string[]>;
  findAccount(account: string): Promise<Person | null>;
}

const MODES = Object.keys(WATCH) as readonly WatchMode[];

const USAGE = `Zo:
  houvast settings show [--school SCHOOL] [--json]
  houvast settings set --school SCHOOL [--watch ${MODES.join('|')}] [--decision KENMERK --decision-date JJJJ-MM-DD]
                       [--hide-pictures on|off] [--escalate-pictures on|off] [--language-model on|off]
${TIMES_USAGE}
${PRACTICE_USAGE} [--json]
  houvast settings channels show|add|remove|import --school SCHOOL …
  houvast settings checks --school SCHOOL [--days 30] [--json]
Meekijken gaat pas aan met het besluit van de (G)MR: een kenmerk en een datum.
CONTROLE is ${Object.values(CHECK_FLAGS).join(', ')} of all. Een controle doet nooit meer dan meekijken.
Het taalmodel werkt pas als de installatie er een heeft: LLM_ENDPOINT, LLM_KEY en LLM_MODEL.`;

/** `settings show|set`: what a school has set. Exit code 1 when a school, account or decision isn't known, 2 for wrong usage. */
export async function settingsCommand(args: readonly string[], io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  if (args[0] === 'channels') return channelsCommand(args.slice(1), io, deps);
  if (args[0] === 'checks') return checksCommand(args.slice(1), io, deps);
  const read = readFlags([...args]);
  const { school, json = false, ...flags } = read?.values ?? {};
  const { watch, decision, 'decision-date': decisionDate, 'hide-pictures': hide, 'escalate-pictures': escalate, 'language-model': model } = flags;
  const asks = Object.values(flags).some((flag) => flag !== undefined);
  const command = read?.positionals.join(' ');
  if (command === 'show' && !asks) return show(school === undefined ? await deps.schools() : [school], json, io, deps);
  const isUsable =
    command === 'set' &&
    asks &&
    (watch === undefined || MODES.includes(watch as WatchMode)) &&
    (decision === undefined) === (decisionDate === undefined) &&
    [hide, escalate, model].every((flag) => flag === undefined || flag === 'on' || flag === 'off');
  if (!isUsable || school === undefined) {
    io.err(USAGE);
    return 2;
  }
  const times = await readTimes(flags, school, (account) => deps.findAccount(account));
  if ('wrong' in times) {
    io.err(times.wrong);
    return times.code;
  }
  const practice = readPractice(flags);
  if ('wrong' in practice) {
    io.err(practice.wrong);
    return practice.code;
  }
  const outcome = await changeSchoolSettings(deps, deps.board, school, {
    ...times,
    ...practice,
    watch: watch as WatchMode | undefined,
    decision: decision === undefined || decisionDate === undefined ? undefined : { reference: decision, date: decisionDate },
    hidePictures: hide === undefined ? undefined : hide === 'on',
    escalatePictures: escalate === undefined ? undefined : escalate === 'on',
    languageModel: model === undefined ? undefined : model === 'on',
  });
  return told(outcome, school, json, io, deps);
}

async function told(outcome: SchoolSettingsOutcome, school: string, json: boolean, io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  switch (outcome.kind) {
    case 'unknownSchool':
      return unknown(school, io, deps);
    case 'decisionNeeded':
      io.err('Meekijken kan pas met het besluit van de (G)MR. Geef --decision KENMERK en --decision-date JJJJ-MM-DD. Er is niets veranderd.');
      return 1;
    case 'wrongDecision':
      io.err('Dit besluit klopt niet: geef een kenmerk, en een datum die bestaat en niet in de toekomst ligt. Er is niets veranderd.');
      return 1;
    case 'unknownDayOff':
      io.err(`${outcome.day.from}..${outcome.day.to} staat er niet als vrije dag. Kijk met settings show. Er is niets veranderd.`);
      return 1;
    case 'alwaysClosed':
      io.err(`Zo is de school vanaf ${outcome.from} maanden achter elkaar dicht. Kloppen de uren en de vrije dagen? Er is niets veranderd.`);
      return 2;
    default:
      if (json) io.out(JSON.stringify(settingsAsJson(outcome.settings, await accountsOf([outcome.settings], deps))));
      else await readable(outcome.settings, io, deps);
      return 0;
  }
}

async function show(keys: readonly string[], json: boolean, io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  const all: SchoolSettings[] = [];
  for (const key of keys) {
    const settings = await deps.settings.of(deps.board, key);
    if (settings === null) return unknown(key, io, deps);
    all.push(settings);
  }
  const accounts = await accountsOf(all, deps);
  if (json) io.out(JSON.stringify({ schools: all.map((settings) => settingsAsJson(settings, accounts)) }));
  else for (const settings of all) await readable(settings, io, deps);
  return 0;
}

async function unknown(key: string, io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  const known = await deps.schools();
  io.err(`School ${key} is hier niet bekend. ${known.length === 0 ? 'Er is nog geen school: zie people import.' : `Wel: ${known.join(', ')}.`}`);
  return 1;
}

async function readable(settings: SchoolSettings, io: CliIo, deps: SettingsCommandDeps): Promise<void> {
  for (const line of settingsLines(settings, await accountsOf([settings], deps), deps.clock.now())) io.out(line);
}

async function accountsOf(all: readonly SchoolSettings[], { directory, board }: SettingsCommandDeps): Promise<Accounts> {
  const ids = all.flatMap(({ duty }) => [...duty.onCall, ...(duty.lastResponder === null ? [] : [duty.lastResponder])]);
  return new Map((await directory.byIds(board, ids)).map(({ id, userPrincipalName }) => [id, userPrincipalName ?? id]));
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: SETTINGS_OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
