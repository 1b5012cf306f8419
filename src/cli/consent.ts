import { parseArgs } from 'node:util';
import type { CliIo } from './cliIo';
import { consentCampaign } from './consentCampaign';
import { consentCheck } from './consentCheck';
import { textsFor, type ConsentCommandDeps } from './consentContext';
import { consentHistory } from './consentHistory';
import { consentImport } from './consentImport';
import { consentList } from './consentList';

const OPTIONS = {
  school: { type: 'string' },
  purpose: { type: 'string' },
  on: { type: 'string' },
  known: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  mapping: { type: 'string' },
  magister: { type: 'string' },
  apply: { type: 'boolean' },
  confirm: { type: 'boolean' },
} as const;

const FLAGS_OF: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  check: ['school', 'purpose', 'on', 'known', 'language', 'json', 'jsonl'],
  history: ['school', 'purpose', 'language', 'json', 'jsonl'],
  list: ['school', 'on', 'language', 'json', 'jsonl'],
  campaign: ['school', 'on', 'language', 'json'],
  import: ['school', 'mapping', 'magister', 'apply', 'confirm', 'language', 'json'],
};

/**
 * `consent check|list|campaign|import`. Exit code 0 when the question was answered, also with a no; 1 for a school or purpose that
 * isn't there, an unreadable line or a list that was not applied; 2 for wrong usage.
 */
export async function consentCommand(args: string[], io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const [command = '', ...rest] = args;
  const read = readFlags(rest);
  const fits = read !== null && Object.keys(read.values).every((flag) => FLAGS_OF[command]?.some((known) => known === flag));
  if (fits && ['nl', 'en', undefined].includes(read.values.language)) {
    if (command === 'check') return consentCheck(read.values, read.positionals, io, deps);
    if (command === 'list' && read.positionals.length === 0) return consentList(read.values, io, deps);
    if (command === 'campaign' && read.positionals.length === 0) return consentCampaign(read.values, io, deps);
    if (command === 'history' && read.positionals.length === 1) return consentHistory(read.values, read.positionals[0] ?? '', io, deps);
    if (command === 'import' && read.positionals.length === (read.values.magister === undefined ? 1 : 0)) return consentImport(read.values, read.positionals[0] ?? null, io, deps);
  }
  io.err(textsFor(read?.values ?? {}).command.usage);
  return 2;
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
