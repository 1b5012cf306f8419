import { parseArgs } from 'node:util';
import type { BoardId } from '../people/person';
import { changeSchoolSettings, type ChangeSchoolSettingsDeps } from '../settings/changeSchoolSettings';
import { effectiveWatchMode, type SchoolSettings, type WatchMode } from '../settings/schoolSettings';
import type { CliIo } from './cliIo';

export interface SettingsCommandDeps extends ChangeSchoolSettingsDeps {
  readonly board: BoardId;
  schools(): Promise<readonly string[]>;
}

const OPTIONS = {
  school: { type: 'string' },
  watch: { type: 'string' },
  decision: { type: 'string' },
  'decision-date': { type: 'string' },
  'hide-pictures': { type: 'string' },
  'escalate-pictures': { type: 'string' },
  'language-model': { type: 'string' },
  json: { type: 'boolean' },
} as const;

const WATCH: Readonly<Record<WatchMode, string>> = {
  off: 'uit',
  dryRun: 'op proef: alleen tellen, niemand krijgt iets',
  advise: 'seintjes aan medewerkers',
  escalate: 'seintjes, en meldingen aan de leidinggevende',
};
const MODES = Object.keys(WATCH) as readonly WatchMode[];

const USAGE = `Zo:
  houvast settings show [--school SCHOOL] [--json]
  houvast settings set --school SCHOOL [--watch ${MODES.join('|')}] [--decision KENMERK --decision-date JJJJ-MM-DD]
                       [--hide-pictures on|off] [--escalate-pictures on|off] [--language-model on|off] [--json]
Meekijken gaat pas aan met het besluit van de (G)MR: een kenmerk en een datum.
Het taalmodel werkt pas als de installatie er een heeft: LLM_ENDPOINT, LLM_KEY en LLM_MODEL.`;

/** `settings show|set`: what a school has switched on. Exit code 1 when a school or decision isn't known, 2 for wrong usage. */
export async function settingsCommand(args: readonly string[], io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  const read = readFlags([...args]);
  const { school, watch, decision, 'decision-date': decisionDate, json = false } = read?.values ?? {};
  const [hide, escalate, model] = [read?.values['hide-pictures'], read?.values['escalate-pictures'], read?.values['language-model']];
  const command = read?.positionals.join(' ');
  if (command === 'show' && [watch, decision, decisionDate, hide, escalate, model].every((flag) => flag === undefined)) return show(school === undefined ? await deps.schools() : [school], json, io, deps);
  const isUsable =
    command === 'set' &&
    (watch === undefined || MODES.includes(watch as WatchMode)) &&
    (decision === undefined) === (decisionDate === undefined) &&
    [hide, escalate, model].every((flag) => flag === undefined || flag === 'on' || flag === 'off') &&
    [watch, decision, hide, escalate, model].some((flag) => flag !== undefined);
  if (!isUsable || school === undefined) {
    io.err(USAGE);
    return 2;
  }
  const outcome = await changeSchoolSettings(deps, deps.board, school, {
    watch: watch as WatchMode | undefined,
    decision: decision === undefined || decisionDate === undefined ? undefined : { reference: decision, date: decisionDate },
    hidePictures: hide === undefined ? undefined : hide === 'on',
    escalatePictures: escalate === undefined ? undefined : escalate === 'on',
    languageModel: model === undefined ? undefined : model === 'on',
  });
  switch (outcome.kind) {
    case 'unknownSchool':
      return unknown(school, io, deps);
    case 'decisionNeeded':
      io.err('Meekijken kan pas met het besluit van de (G)MR. Geef --decision KENMERK en --decision-date JJJJ-MM-DD. Er is niets veranderd.');
      return 1;
    case 'wrongDecision':
      io.err('Dit besluit klopt niet: geef een kenmerk, en een datum die bestaat en niet in de toekomst ligt. Er is niets veranderd.');
      return 1;
    default:
      if (json) io.out(JSON.stringify(asJson(outcome.settings)));
      else readable(outcome.settings, io);
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
  if (json) io.out(JSON.stringify({ schools: all.map(asJson) }));
  else for (const settings of all) readable(settings, io);
  return 0;
}

async function unknown(key: string, io: CliIo, deps: SettingsCommandDeps): Promise<number> {
  const known = await deps.schools();
  io.err(`School ${key} is hier niet bekend. ${known.length === 0 ? 'Er is nog geen school: zie people import.' : `Wel: ${known.join(', ')}.`}`);
  return 1;
}

function asJson({ school, schoolName, watch, pictures, languageModel }: SchoolSettings) {
  return { school, schoolName, watch, hidePictures: pictures.hide, escalatePictures: pictures.escalate, languageModel };
}

function readable(settings: SchoolSettings, io: CliIo): void {
  const { school, schoolName, watch, pictures, languageModel } = settings;
  const mode = effectiveWatchMode(settings);
  io.out(`${schoolName} (${school})`);
  io.out(`  meekijken                 ${WATCH[mode]}${mode !== watch.mode ? ' (gevraagd, maar er is geen besluit)' : mode === 'off' ? '' : `, op grond van ${watch.decisionReference ?? ''} (${watch.decisionDate ?? ''})`}`);
  io.out(`  foto verbergen tot check  ${pictures.hide ? 'aan: hiervoor moet Graph het mogen, zie infra/OPERATIONS.md' : 'uit'}`);
  io.out(`  foto zonder reactie       ${pictures.escalate ? 'gaat na een herinnering naar de leidinggevende' : 'blijft bij de herinnering'}`);
  io.out(`  taalmodel bij vragen      ${languageModel ? 'mag, als de installatie er een heeft: zie doctor' : 'uit: geen vraag verlaat de school'}`);
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
