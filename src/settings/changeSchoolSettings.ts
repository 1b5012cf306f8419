import type { Audit } from '../audit/audit';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { isIsoDate } from '../calendar/isIsoDate';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import { calendarOf } from './calendarOf';
import { changePractice, type SchoolPracticeChange } from './changePractice';
import { changeTimes, type ChangedTimes, type SchoolTimesChange } from './changeTimes';
import type { SchoolDuty, SchoolDutyChange } from './schoolDuty';
import { effectiveWatchMode, type SchoolSettings, type SettingsStore, type WatchMode } from './schoolSettings';

/** What is left out stays as it is. */
export interface SchoolSettingsChange {
  readonly watch?: WatchMode | undefined;
  /** What the (G)MR decided: under which reference, and when (ISO date). */
  readonly decision?: { readonly reference: string; readonly date: string } | undefined;
  readonly hidePictures?: boolean | undefined;
  readonly escalatePictures?: boolean | undefined;
  readonly languageModel?: boolean | undefined;
  readonly times?: SchoolTimesChange | undefined;
  readonly duty?: SchoolDutyChange | undefined;
  readonly practice?: SchoolPracticeChange | undefined;
}

export type SchoolSettingsOutcome =
  | { readonly kind: 'unknownSchool' | 'decisionNeeded' | 'wrongDecision' }
  | Exclude<ChangedTimes, { kind: 'times' }>
  | { readonly kind: 'saved' | 'unchanged'; readonly settings: SchoolSettings };

export interface ChangeSchoolSettingsDeps {
  readonly settings: SettingsStore;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** What was counted in the school's time is counted anew, in the transaction of the change. */
  readonly timesChanged: (tx: Tx, board: BoardId, school: string, calendar: SchoolCalendar) => Promise<void>;
}

/** Changes what a school has set. Watching asks for a decision of the (G)MR that was taken already. */
export async function changeSchoolSettings(deps: ChangeSchoolSettingsDeps, board: BoardId, school: string, change: SchoolSettingsChange): Promise<SchoolSettingsOutcome> {
  const current = await deps.settings.of(board, school);
  if (current === null) return { kind: 'unknownSchool' };
  const now = deps.clock.now();
  const { decision } = change;
  if (decision !== undefined && (decision.reference.trim() === '' || !isIsoDate(decision.date) || decision.date > amsterdamDate(now))) return { kind: 'wrongDecision' };
  const times = changeTimes(current.times, change.times ?? {}, amsterdamDate(now));
  if (times.kind !== 'times') return times;
  const settings: SchoolSettings = { ...changed(current, change), times: times.times, duty: changedDuty(current.duty, change.duty), practice: changePractice(current.practice, change.practice) };
  if (settings.watch.mode !== 'off' && effectiveWatchMode(settings) === 'off') return { kind: 'decisionNeeded' };
  const parts = changedParts(current, settings);
  if (parts.length === 0) return { kind: 'unchanged', settings };
  await deps.unitOfWork.run(async (tx) => {
    await deps.settings.save(tx, settings);
    if (parts.includes('times') || parts.includes('duty')) await deps.timesChanged(tx, board, school, calendarOf(settings));
    await deps.audit.record(tx, {
      type: 'settings.changed',
      boardId: board,
      at: now,
      by: null,
      about: parts.includes('duty') ? named(current.duty, settings.duty) : [],
      school,
      changed: parts,
      watch: settings.watch.mode,
      decisionReference: settings.watch.decisionReference,
      hidePictures: settings.pictures.hide,
      escalatePictures: settings.pictures.escalate,
      languageModel: settings.languageModel,
    });
  });
  return { kind: 'saved', settings };
}

function changed(current: SchoolSettings, { watch, decision, hidePictures, escalatePictures, languageModel }: SchoolSettingsChange): SchoolSettings {
  return {
    ...current,
    watch: {
      mode: watch ?? current.watch.mode,
      decisionReference: decision?.reference.trim() ?? current.watch.decisionReference,
      decisionDate: decision?.date ?? current.watch.decisionDate,
    },
    pictures: { hide: hidePictures ?? current.pictures.hide, escalate: escalatePictures ?? current.pictures.escalate },
    languageModel: languageModel ?? current.languageModel,
  };
}

function changedParts(before: SchoolSettings, after: SchoolSettings): readonly SettingsPart[] {
  return (['watch', 'pictures', 'languageModel', 'times', 'duty', 'practice'] as const).filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

export type SettingsPart = 'watch' | 'pictures' | 'languageModel' | 'times' | 'duty' | 'practice';

/** Who got or lost a task by it. */
function named(before: SchoolDuty, after: SchoolDuty): readonly string[] {
  const idsOf = ({ onCall, lastResponder }: SchoolDuty) => [...onCall, ...(lastResponder === null ? [] : [lastResponder])];
  return [...new Set([...idsOf(before), ...idsOf(after)])];
}

function changedDuty(current: SchoolDuty, { onCall, onCallHours, lastResponder, askAbsence }: SchoolDutyChange = {}): SchoolDuty {
  return {
    onCall: onCall ?? current.onCall,
    // Null says something of its own in these two.
    onCallHours: onCallHours === undefined ? current.onCallHours : onCallHours,
    lastResponder: lastResponder === undefined ? current.lastResponder : lastResponder,
    askAbsence: askAbsence ?? current.askAbsence,
  };
}
