import { readDayOff, type DayOff } from '../calendar/dayOff';
import { readWeekHours } from '../calendar/readWeekHours';
import type { WeekHours } from '../calendar/weekHours';
import { mayHaveDuty } from '../escalation/mayHaveDuty';
import type { Person } from '../people/person';
import type { SchoolSettingsChange } from '../settings/changeSchoolSettings';
import { REGIONS, type Region } from '../settings/schoolTimes';
import type { TimesFlags } from './settingsFlags';

/** One sentence that says what is wrong, and the exit code. */
export interface WrongWords {
  readonly wrong: string;
  readonly code: 1 | 2;
}

const HOURS_WRONG = {
  day: 'begint niet met een dag van de week. Schrijf bijvoorbeeld: ma-do 08:00-17:00, vr 08:00-16:00.',
  time: 'heeft geen tijden zoals 08:00-17:00.',
  order: 'eindigt voordat het begint. Loopt het over middernacht? Kies dan 00:00-24:00.',
  twice: 'noemt een dag die er al staat.',
} as const;

/** The words of a command as a change of school time and duties, or the first thing that is wrong with them. */
export async function readTimes(
  flags: TimesFlags,
  school: string,
  find: (account: string) => Promise<Person | null>,
): Promise<Pick<SchoolSettingsChange, 'times' | 'duty'> | WrongWords> {
  const problems: WrongWords[] = [];
  const wrong = (says: string, code: 1 | 2 = 2): undefined => void problems.push({ wrong: says, code });

  const hoursIn = (text: string): WeekHours | undefined => {
    const read = readWeekHours(text);
    return read.kind === 'hours' ? read.hours : wrong(`“${read.part}” ${HOURS_WRONG[read.because]}`);
  };
  const regionIn = (text: string): Region | undefined =>
    REGIONS.find((one) => one === text) ?? wrong(`De vakanties van regio “${text}” zitten niet in Houvast. Kies noord, of none en geef ze zelf met --day-off.`);
  const daysIn = (texts: readonly string[] = []): readonly DayOff[] =>
    texts.flatMap((text) => readDayOff(text) ?? wrong(`“${text}” is geen vrije dag. Schrijf 2026-12-01=studiedag, of van..tot: 2026-12-01..2026-12-02=studiedagen.`) ?? []);
  const idIn = async (account: string): Promise<string | undefined> => {
    const person = await find(account);
    if (person === null) return wrong(`Het account ${account} is hier niet bekend. Er is niets veranderd.`, 1);
    if (mayHaveDuty(person, school)) return person.id;
    return wrong(`${account} heeft op deze school geen rol die meldingen oppakt (mentor, leidinggevende, zorgcoördinator, schoolleiding …). Er is niets veranderd.`, 1);
  };
  const idsIn = async (text: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const account of text.split(',')) ids.push((await idIn(account.trim())) ?? '');
    return [...new Set(ids)];
  };

  const { hours, region, 'on-call': onCall, 'on-call-hours': onCallHours, 'last-responder': last, 'ask-absence': ask } = flags;
  if (ask !== undefined && ask !== 'on' && ask !== 'off') wrong('--ask-absence is on of off.');
  const change = {
    times: {
      hours: hours === undefined ? undefined : hoursIn(hours),
      region: region === undefined ? undefined : regionIn(region),
      daysOff: daysIn(flags['day-off']),
      noDaysOff: daysIn(flags['no-day-off']),
    },
    duty: {
      onCall: onCall === undefined ? undefined : onCall === 'none' ? [] : await idsIn(onCall),
      onCallHours: onCallHours === undefined ? undefined : onCallHours === 'always' ? null : hoursIn(onCallHours),
      lastResponder: last === undefined ? undefined : last === 'none' ? null : await idIn(last),
      askAbsence: ask === undefined ? undefined : ask === 'on',
    },
  };
  return problems[0] ?? change;
}
