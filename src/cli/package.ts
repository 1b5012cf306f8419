import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CliIo } from './cliIo';

/** What the manifest must know of one installation. */
export interface PackageSettings {
  /** The app's own id in Teams; a GUID of the school's choice that never changes. */
  readonly appId: string;
  /** The bot's application (client) id in Entra. */
  readonly botId: string;
  /** Host name on which the bot is reached over https, e.g. `houvast.school.nl`. */
  readonly domain: string;
}

interface Order {
  readonly kind: 'order';
  readonly settings: PackageSettings;
  readonly file: string;
  /** Made without settings: to look at, not to upload. */
  readonly demo: boolean;
}

const FOLDER = path.join(__dirname, '../../appPackage');
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ZERO_ID = '00000000-0000-0000-0000-000000000000';
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
// The oldest moment that a zip can hold: the same input then gives the same bytes.
const NO_DATE = new Date(1980, 0, 1, 12);

const USAGE = 'Gebruik: npm run package -- --app-id GUID --bot-id GUID --domain houvast.school.nl [--out bestand.zip]';

/**
 * `houvast package`: makes the zip that an administrator uploads to Teams, with the manifest's placeholders filled in.
 * Without settings it makes a package with zero ids, to look at. Prints the zip's path; exit code 0, 1 (refused) or 2 (usage).
 *
 * `packageCommand(['--app-id', '…', '--bot-id', '…', '--domain', 'houvast.school.nl', '--out', 'houvast.zip'], io)` → 0
 */
export async function packageCommand(args: string[], io: CliIo): Promise<number> {
  const order = readOrder(args);
  if (order.kind === 'usage') {
    for (const problem of order.problems) io.err(problem);
    io.err(USAGE);
    return 2;
  }
  const manifest = fillIn(await readFile(path.join(FOLDER, 'manifest.json'), 'utf8'), order.settings);
  const left = placeholdersIn(manifest);
  if (left.length > 0) {
    io.err(`Het manifest bevat nog lege plekken: ${left.join(', ')}. Er is geen pakket gemaakt.`);
    return 1;
  }
  try {
    await mkdir(path.dirname(order.file), { recursive: true });
    await writeFile(order.file, zipSync(await contents(manifest), { level: 9, mtime: NO_DATE }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'onbekende fout';
    io.err(`Kan ${order.file} niet schrijven (${code}). Kies met --out een map waarin je mag schrijven.`);
    return 1;
  }
  if (order.demo) io.err('Zonder instellingen gemaakt, met lege ids: om te bekijken, niet om in Teams te zetten.');
  io.out(order.file);
  return 0;
}

function readOrder(args: string[]): Order | { readonly kind: 'usage'; readonly problems: readonly string[] } {
  let values: { 'app-id'?: string; 'bot-id'?: string; domain?: string; out?: string };
  try {
    const options = { 'app-id': { type: 'string' }, 'bot-id': { type: 'string' }, domain: { type: 'string' }, out: { type: 'string' } } as const;
    values = parseArgs({ args, options, strict: true }).values;
  } catch {
    return { kind: 'usage', problems: [`Dit klopt niet: ${args.join(' ')}`] };
  }
  const { 'app-id': appId, 'bot-id': botId, domain, out } = values;
  const demo = appId === undefined && botId === undefined && domain === undefined;
  const file = path.resolve(out ?? path.join(FOLDER, 'build', demo ? 'houvast.demo.zip' : 'houvast.zip'));
  if (demo) return { kind: 'order', settings: { appId: ZERO_ID, botId: ZERO_ID, domain: 'houvast.example' }, file, demo };

  const problems = [
    ...(isId(appId) ? [] : ['--app-id moet een GUID zijn: maak er één keer een aan (`uuidgen`) en gebruik die altijd.']),
    ...(isId(botId) ? [] : ['--bot-id moet het application (client) id van de bot in Entra zijn.']),
    ...(domain !== undefined && HOST.test(domain) ? [] : ['--domain moet een hostnaam zijn, zonder https:// en zonder pad: houvast.school.nl']),
  ];
  if (problems.length > 0) return { kind: 'usage', problems };
  return { kind: 'order', settings: { appId: appId ?? '', botId: botId ?? '', domain: domain ?? '' }, file, demo };
}

const isId = (value: string | undefined): boolean => value !== undefined && GUID.test(value) && value !== ZERO_ID;

/** Puts the settings in the manifest's places, which are written as the Agents Toolkit writes them: `${{BOT_ID}}`. */
export function fillIn(manifest: string, settings: PackageSettings): string {
  const values: Readonly<Record<string, string>> = { TEAMS_APP_ID: settings.appId, BOT_ID: settings.botId, BOT_DOMAIN: settings.domain };
  return manifest.replace(/\$\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** The places that were not filled in. */
export function placeholdersIn(manifest: string): string[] {
  return [...new Set(manifest.match(/\$\{\{.*?\}\}/g))];
}

/** The manifest with every file that it names: icons and languages. */
async function contents(manifest: string): Promise<Zippable> {
  const named = JSON.parse(manifest) as {
    icons: Readonly<Record<string, string>>;
    localizationInfo?: { additionalLanguages?: readonly { readonly file: string }[] };
  };
  const files = [...Object.values(named.icons), ...(named.localizationInfo?.additionalLanguages ?? []).map((language) => language.file)];
  const loaded = await Promise.all(files.map(async (name) => [name, new Uint8Array(await readFile(path.join(FOLDER, name)))] as const));
  return { 'manifest.json': strToU8(manifest), ...Object.fromEntries(loaded) };
}
