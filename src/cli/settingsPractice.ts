import { readClock, writeClock } from '../calendar/clockTime';
import type { SchoolSettingsChange } from '../settings/changeSchoolSettings';
import { CHECK_MODES, CHECKS, CODE_READ_MODES, DOCUMENTS, type Check, type CheckMode, type QuietHours, type SchoolDocument } from '../settings/schoolPractice';
import type { PracticeFlags } from './settingsFlags';
import type { WrongWords } from './settingsTimes';

/** How a check is called on the command line. */
export const CHECK_FLAGS: Readonly<Record<Check, string>> = {
  otherChannel: 'other-channel',
  privateContact: 'private-contact',
  friendRequest: 'friend-request',
  studentData: 'student-data',
  recording: 'recording',
  lateHours: 'late-hours',
};

const QUIET = /^(\S+?)\s*[-–]\s*(\S+)$/;

/** The words of a command as a change of how the school works with the code, or the first thing that is wrong with them. */
export function readPractice(flags: PracticeFlags): Pick<SchoolSettingsChange, 'practice'> | WrongWords {
  const problems: WrongWords[] = [];
  const wrong = (says: string): undefined => void problems.push({ wrong: says, code: 2 });
  const { check = [], 'quiet-hours': quiet, document = [], 'code-read': codeRead } = flags;
  const mode = CODE_READ_MODES.find((one) => one === codeRead);
  if (codeRead !== undefined && mode === undefined) wrong(`--code-read is ${CODE_READ_MODES.join(', ')}.`);
  const practice = {
    checks: Object.assign({}, ...check.map((text) => checksIn(text) ?? wrong(`“${text}” is geen controle. Schrijf CONTROLE=STAND, bijvoorbeeld late-hours=off. Controles: ${[...Object.values(CHECK_FLAGS), 'all'].join(', ')}. Standen: ${CHECK_MODES.join(', ')}.`))) as Partial<Record<Check, CheckMode>>,
    quietHours: quiet === undefined ? undefined : quietIn(quiet) ?? wrong(`“${quiet}” zijn geen tijden. Schrijf bijvoorbeeld 21:00-07:00, of none.`),
    documents: Object.assign({}, ...document.map((text) => documentIn(text) ?? wrong(`“${text}” is geen document met een adres. Schrijf DOCUMENT=https://…, of DOCUMENT=none. Documenten: ${DOCUMENTS.join(', ')}.`))) as Partial<Record<SchoolDocument, string | null>>,
    codeRead: mode,
  };
  return problems[0] ?? { practice };
}

/** "late-hours=off", or "all=dryRun". */
function checksIn(text: string): Partial<Record<Check, CheckMode>> | null {
  const [name = '', value = ''] = text.split('=');
  const mode = CHECK_MODES.find((one) => one === value);
  const named = CHECKS.filter((check) => name === 'all' || CHECK_FLAGS[check] === name);
  return mode === undefined || named.length === 0 ? null : Object.fromEntries(named.map((check) => [check, mode]));
}

function quietIn(text: string): QuietHours | null {
  if (text === 'none') return { from: 0, to: 0 };
  const [, opens = '', closes = ''] = QUIET.exec(text.trim()) ?? [];
  const [from, to] = [readClock(opens), readClock(closes)];
  return from === null || to === null || from === to ? null : { from, to };
}

function documentIn(text: string): Partial<Record<SchoolDocument, string | null>> | null {
  const at = text.indexOf('=');
  const document = DOCUMENTS.find((one) => one === text.slice(0, at));
  const address = text.slice(at + 1);
  if (document === undefined) return null;
  if (address === 'none') return { [document]: null };
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? { [document]: address } : null;
}

export function quietWords({ from, to }: QuietHours): string {
  return from === to ? 'geen' : `${writeClock(from)}-${writeClock(to)}`;
}
