import { parseArgs } from 'node:util';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { addDays } from '../calendar/shiftDate';
import type { ChangeSchoolWordsDeps } from '../conduct/changeSchoolWords';
import { WORD_MEANINGS } from '../conduct/schoolWords';
import { KEPT_DAYS, type WatchFigure } from '../conduct/watchFigures';
import type { BoardId } from '../people/person';
import type { SettingsStore } from '../settings/schoolSettings';
import type { WatchedPlace } from '../storage/watchPlaces.sql';
import type { CliIo } from './cliIo';
import { plainTable } from './plainTable';
import { figureLines, placeLines } from './watchLines';
import { watchWordsCommand } from './watchWords';

export interface WatchCommandDeps extends ChangeSchoolWordsDeps {
  readonly board: BoardId;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly counts: { since(board: BoardId, school: string, day: string): Promise<readonly WatchFigure[]> };
  readonly places: { places(board: BoardId, school: string): Promise<readonly WatchedPlace[]> };
  schools(): Promise<readonly string[]>;
}

const OPTIONS = {
  school: { type: 'string' },
  word: { type: 'string' },
  means: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const WATCH_USAGE = `Zo:
  houvast watch feedback [--school SCHOOL] [--json]     hoe vaak iets opviel en wat medewerkers ervan vonden, per soort
  houvast watch places [--school SCHOOL] [--json]       in welke gesprekken berichten zonder vermelding aankomen
  houvast watch words list --school SCHOOL [--json]
  houvast watch words add --school SCHOOL --word WOORD --means ${WORD_MEANINGS.join('|')} [--dry-run] [--json]
  houvast watch words remove --school SCHOOL --word WOORD
Een woord van de school (straattaal, de naam van een team) geldt binnen een minuut. Namen van mensen horen hier niet.
Gevaar (een wapen, een doodswens, druk om naaktfoto’s) blijft altijd opvallen.`;

/** `watch …`: numbers of reading along, and words of a school. Exit code 1 when a school or word isn't known or can't be, 2 for wrong usage. */
export async function watchCommand(args: readonly string[], io: CliIo, deps: WatchCommandDeps): Promise<number> {
  const read = flagsIn(args);
  const [command = '', sub = '', ...rest] = read?.positionals ?? [];
  if (read === null || rest.length > 0) return usage(io);
  const { school, json = false } = read.values;
  const known = await deps.schools();
  if (school !== undefined && !known.includes(school)) {
    io.err(`School ${school} is hier niet bekend. Bekend: ${known.join(', ') || 'nog geen'}.`);
    return 1;
  }
  if (command === 'words') return school === undefined ? usage(io) : watchWordsCommand(sub, { ...read.values, school }, io, deps);
  if (sub !== '' || read.values.word !== undefined || read.values.means !== undefined || read.values['dry-run'] === true) return usage(io);
  const schools = school === undefined ? known : [school];
  if (command === 'feedback') return feedback(schools, json, io, deps);
  return command === 'places' ? places(schools, json, io, deps) : usage(io);
}

function flagsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

function usage(io: CliIo): number {
  io.err(WATCH_USAGE);
  return 2;
}

async function feedback(schools: readonly string[], json: boolean, io: CliIo, { board, counts, clock }: WatchCommandDeps): Promise<number> {
  const to = amsterdamDate(clock.now());
  const from = addDays(to, 1 - KEPT_DAYS);
  const all = await Promise.all(schools.map(async (school) => ({ school, from, to, figures: (await counts.since(board, school, from)).filter(({ what, cue }) => cue === '' || what === 'dismissed') })));
  if (json) io.out(JSON.stringify({ schools: all }));
  else for (const one of all) for (const line of [`${one.school}, ${from} tot en met ${to}`, ...figureLines(one.figures)]) io.out(line);
  return 0;
}

async function places(schools: readonly string[], json: boolean, io: CliIo, { board, places: store, settings }: WatchCommandDeps): Promise<number> {
  const all = await Promise.all(schools.map(async (school) => ({ school, settings: await settings.of(board, school), places: await store.places(board, school) })));
  if (json) io.out(JSON.stringify({ schools: all.map(({ school, places: found }) => ({ school, places: found.map(({ conversationId, kind, told, heardAt }) => ({ conversationId, kind, told, heardAt })) })) }));
  else for (const one of all) for (const line of plainTable(placeLines(one.settings, one.places))) io.out(line);
  return 0;
}
