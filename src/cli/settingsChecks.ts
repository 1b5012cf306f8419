import { parseArgs } from 'node:util';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import { effectiveCheckMode } from '../settings/effectiveCheckMode';
import { CHECKS } from '../settings/schoolPractice';
import type { SettingsStore } from '../settings/schoolSettings';
import type { CheckFigure } from '../storage/checkFigures.sql';
import type { CliIo } from './cliIo';
import { CHECK_FLAGS } from './settingsPractice';

export interface ChecksCommandDeps {
  readonly board: BoardId;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly checkFigures: { of(board: BoardId, school: string, since: Date): Promise<readonly CheckFigure[]> };
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;
const MODES = { off: 'uit', dryRun: 'op proef', advise: 'aan', escalate: 'aan' } as const;

/** `settings checks`: which checks look, and how often they noticed something, by kind. Exit code 1 for an unknown school, 2 for wrong usage. */
export async function checksCommand(args: readonly string[], io: CliIo, { board, settings, checkFigures, clock }: ChecksCommandDeps): Promise<number> {
  const { school, days = '30', json = false } = flagsOf([...args]) ?? {};
  if (school === undefined || !/^\d{1,3}$/.test(days)) {
    io.err('Zo: houvast settings checks --school SCHOOL [--days 30] [--json]');
    return 2;
  }
  const known = await settings.of(board, school);
  if (known === null) {
    io.err(`School ${school} is hier niet bekend. Kijk met settings show.`);
    return 1;
  }
  const figures = await checkFigures.of(board, school, new Date(clock.now().getTime() - Number(days) * DAY_MS));
  const checks = CHECKS.map((check) => {
    const { counted = 0, advised = 0 } = figures.find((figure) => figure.check === check) ?? {};
    return { check: CHECK_FLAGS[check], mode: effectiveCheckMode(known, check), counted, advised };
  });
  if (json) io.out(JSON.stringify({ school, days: Number(days), checks }));
  else for (const { check, mode, counted, advised } of checks) io.out(`${check.padEnd(16)} ${MODES[mode].padEnd(8)}  ${counted} keer geteld op proef, ${advised} keer een tip`);
  return 0;
}

function flagsOf(args: string[]) {
  try {
    return parseArgs({ args, options: { school: { type: 'string' }, days: { type: 'string' }, json: { type: 'boolean' } } }).values;
  } catch {
    return null;
  }
}
