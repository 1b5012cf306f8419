import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changeSchoolSettings, type ChangeSchoolSettingsDeps } from '../settings/changeSchoolSettings';
import { withChannel, withoutChannel } from '../settings/changePractice';
import { CHANNEL_USERS, type Channel } from '../settings/schoolPractice';
import type { BoardId } from '../people/person';
import { readChannelList, readReaches } from './channelList';
import type { CliIo } from './cliIo';

export interface ChannelsCommandDeps extends ChangeSchoolSettingsDeps {
  readonly board: BoardId;
}

const USAGE = `Zo:
  houvast settings channels show --school SCHOOL [--json]
  houvast settings channels add --school SCHOOL --name NAAM --for ${CHANNEL_USERS.join(',')} --about WAARVOOR [--about-en WAARVOOR]
  houvast settings channels remove --school SCHOOL --name NAAM
  houvast settings channels import BESTAND --school SCHOOL [--dry-run]
Een BESTAND heeft de kolommen kanaal, voor en waarvoor; waarvoor_en mag erbij. Het vervangt de hele lijst.`;

const OPTIONS = {
  school: { type: 'string' }, name: { type: 'string' }, for: { type: 'string' }, about: { type: 'string' }, 'about-en': { type: 'string' },
  'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
} as const;

/** `settings channels`: by which channels one reaches whom at a school (III.B.3). Exit code 1 for an unknown school, channel or file, 2 for wrong usage. */
export async function channelsCommand(args: readonly string[], io: CliIo, deps: ChannelsCommandDeps): Promise<number> {
  const read = flagsOf([...args]);
  const [what = 'show', path, ...others] = read?.positionals ?? [];
  const { school, name, for: reaches, about, 'about-en': aboutEn, 'dry-run': dryRun = false, json = false } = read?.values ?? {};
  if (read === null || school === undefined || others.length > 0 || (path === undefined) !== (what !== 'import')) return usage(io);
  const settings = await deps.settings.of(deps.board, school);
  if (settings === null) return failed(io, `School ${school} is hier niet bekend. Kijk met settings show.`);
  const { channels } = settings.practice;
  switch (what) {
    case 'show':
      tell(channels, json, io);
      return 0;
    case 'add': {
      const users = reaches === undefined ? null : readReaches(reaches);
      if (name === undefined || name.trim() === '' || about === undefined || about.trim() === '' || users === null) return usage(io);
      return save(withChannel(channels, { name: name.trim(), reaches: users, about: { nl: about.trim(), en: (aboutEn ?? about).trim() } }));
    }
    case 'remove': {
      if (name === undefined) return usage(io);
      const left = withoutChannel(channels, name);
      return left.length === channels.length ? failed(io, `Er is geen kanaal “${name}”. Er is niets veranderd.`) : save(left);
    }
    case 'import': {
      const text = await readFile(path ?? '', 'utf8').catch(() => null);
      if (text === null) return failed(io, `Het bestand ${path ?? ''} is niet te lezen.`);
      const list = readChannelList(text);
      if (list.kind === 'wrong') return failed(io, `${list.line === null ? '' : `Regel ${list.line}: `}${WRONG[list.because]} Er is niets veranderd.`);
      if (!dryRun) return save(list.channels);
      tell(list.channels, json, io);
      io.err('Dit is een proef: er is niets veranderd.');
      return 0;
    }
    default:
      return usage(io);
  }

  async function save(list: readonly Channel[]): Promise<number> {
    const outcome = await changeSchoolSettings(deps, deps.board, school ?? '', { practice: { channels: list } });
    if ('settings' in outcome) tell(outcome.settings.practice.channels, json, io);
    return 0;
  }
}

const WRONG = {
  columns: 'De kolommen kanaal, voor en waarvoor horen in de eerste regel.',
  name: 'Er staat geen naam.',
  reaches: `In “voor” hoort leerlingen, ouders of medewerkers (of ${CHANNEL_USERS.join(', ')}), met komma’s ertussen.`,
  about: 'Er staat niet waarvoor.',
  twice: 'Dit kanaal staat er al.',
  empty: 'Er staan geen kanalen in.',
} as const;

function tell(channels: readonly Channel[], json: boolean, io: CliIo): void {
  if (json) io.out(JSON.stringify({ channels }));
  else if (channels.length === 0) io.out('Er zijn nog geen kanalen.');
  else for (const { name, reaches, about } of channels) io.out(`${name} (${reaches.join(', ')}): ${about.nl}`);
}

function usage(io: CliIo): number {
  io.err(USAGE);
  return 2;
}

function failed(io: CliIo, says: string): number {
  io.err(says);
  return 1;
}

function flagsOf(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
