import { amsterdamDate } from '../calendar/amsterdamTime';
import { writeWeekHours } from '../calendar/writeWeekHours';
import { effectiveCheckMode } from '../settings/effectiveCheckMode';
import { CHECKS, DOCUMENTS, type CodeReadMode } from '../settings/schoolPractice';
import { effectiveWatchMode, type SchoolSettings, type WatchMode } from '../settings/schoolSettings';
import { CHECK_FLAGS, quietWords } from './settingsPractice';

/** In a list of them. */
const CHECK_MODE: Readonly<Record<WatchMode, string>> = { off: 'uit', dryRun: 'op proef', advise: 'aan', escalate: 'aan' };

const CODE_READ: Readonly<Record<CodeReadMode, string>> = {
  off: 'wordt niet gevraagd',
  voluntary: 'wie wil, zegt het; de schoolleiding ziet wie dat deed',
  expected: 'de schoolleiding ziet van wie wel en van wie niet',
};

/** The account in Teams by id of a person. */
export type Accounts = ReadonlyMap<string, string>;

export const WATCH: Readonly<Record<WatchMode, string>> = {
  off: 'uit',
  dryRun: 'op proef: alleen tellen, niemand krijgt iets',
  advise: 'seintjes aan medewerkers',
  escalate: 'seintjes, en meldingen aan de leidinggevende',
};

export function settingsAsJson({ school, schoolName, watch, pictures, languageModel, times, duty, practice }: SchoolSettings, accounts: Accounts) {
  const { onCall, onCallHours, lastResponder, askAbsence } = duty;
  return {
    school,
    schoolName,
    watch,
    hidePictures: pictures.hide,
    escalatePictures: pictures.escalate,
    languageModel,
    hours: writeWeekHours(times.hours),
    region: times.region,
    daysOff: times.daysOff,
    onCall: onCall.map((id) => accounts.get(id) ?? id),
    onCallHours: onCallHours === null ? null : writeWeekHours(onCallHours),
    lastResponder: lastResponder === null ? null : (accounts.get(lastResponder) ?? lastResponder),
    askAbsence,
    checks: practice.checks,
    quietHours: quietWords(practice.quietHours),
    channels: practice.channels,
    documents: practice.documents,
    codeRead: practice.codeRead,
  };
}

/** For a person to read; of the days off those that are still to come. */
export function settingsLines(settings: SchoolSettings, accounts: Accounts, now: Date): readonly string[] {
  const { school, schoolName, watch, pictures, languageModel, times, duty, practice } = settings;
  const mode = effectiveWatchMode(settings);
  const account = (id: string): string => accounts.get(id) ?? 'iemand die hier niet meer bekend is';
  const daysOff = times.daysOff.filter(({ to }) => to >= amsterdamDate(now)).map(({ from, to, name }) => `${from === to ? from : `${from}..${to}`}${name === '' ? '' : ` ${name}`}`);
  const onCallHours = duty.onCallHours === null ? 'dag en nacht' : writeWeekHours(duty.onCallHours);
  const because = mode !== watch.mode ? ' (gevraagd, maar er is geen besluit)' : mode === 'off' ? '' : `, op grond van ${watch.decisionReference ?? ''} (${watch.decisionDate ?? ''})`;
  const lines: readonly (readonly [string, string])[] = [
    ['meekijken', `${WATCH[mode]}${because}`],
    ['foto verbergen tot check', pictures.hide ? 'aan: hiervoor moet Graph het mogen, zie infra/OPERATIONS.md' : 'uit'],
    ['foto zonder reactie', pictures.escalate ? 'gaat na een herinnering naar de leidinggevende' : 'blijft bij de herinnering'],
    ['taalmodel bij vragen', languageModel ? 'mag, als de installatie er een heeft: zie doctor' : 'uit: geen vraag verlaat de school'],
    ['schooltijd', writeWeekHours(times.hours)],
    ['vakanties', times.region === 'noord' ? 'regio Noord' : 'alleen wat de school zelf opgeeft'],
    ['eigen vrije dagen', daysOff.length === 0 ? 'geen' : daysOff.join(', ')],
    ['dienst buiten schooltijd', duty.onCall.length === 0 ? 'niemand: wie iets acuuts meldt, leest dat nu niemand dit leest' : `${duty.onCall.map(account).join(', dan ')} (${onCallHours})`],
    ['laatste achterwacht', duty.lastResponder === null ? 'niemand' : account(duty.lastResponder)],
    ['afwezigheid in Outlook', duty.askAbsence ? 'wordt gevraagd: hiervoor moet Graph het mogen, zie infra/OPERATIONS.md' : 'wordt niet gevraagd'],
    ['controles in gesprekken', CHECKS.map((check) => `${CHECK_FLAGS[check]} ${CHECK_MODE[effectiveCheckMode(settings, check)]}`).join(', ')],
    ['stille uren', practice.quietHours.from === practice.quietHours.to ? 'geen' : `${quietWords(practice.quietHours)}, voor berichten aan één leerling`],
    ['kanalen', practice.channels.length === 0 ? 'nog geen: zie settings channels' : practice.channels.map(({ name }) => name).join(', ')],
    ['documenten', DOCUMENTS.map((document) => `${document} ${practice.documents[document] ?? '(geen link)'}`).join(', ')],
    ['code gelezen', CODE_READ[practice.codeRead]],
  ];
  return [`${schoolName} (${school})`, ...lines.map(([what, says]) => `  ${what.padEnd(24)}  ${says}`)];
}
