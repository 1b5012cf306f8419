import type { Selectable } from 'kysely';
import type { DayOff } from '../calendar/dayOff';
import { USUAL_HOURS, WEEKDAYS, type WeekHours } from '../calendar/weekHours';
import { USUAL_PRACTICE, type SchoolPractice } from '../settings/schoolPractice';
import type { SchoolSettings } from '../settings/schoolSettings';
import type { Schema } from './schema';

export function settingsOf(row: Selectable<Schema['school']>): SchoolSettings {
  return {
    boardId: row.board_id,
    school: row.key,
    schoolName: row.name,
    pictures: { hide: row.hide_pictures, escalate: row.escalate_pictures },
    languageModel: row.language_model,
    watch: { mode: row.watch_mode, decisionReference: row.decision_reference, decisionDate: row.decision_date },
    times: { hours: hoursOf(row.hours) ?? USUAL_HOURS, region: row.region, daysOff: (row.days_off as readonly DayOff[]).map(({ from, to, name }) => ({ from, to, name })) },
    duty: { onCall: row.on_call, onCallHours: hoursOf(row.on_call_hours), lastResponder: row.last_responder, askAbsence: row.ask_absence },
    practice: { ...USUAL_PRACTICE, ...(row.practice as Partial<SchoolPractice>) },
  };
}

/** The columns that a school sets itself. */
export function settingsRow({ watch, pictures, languageModel, times, duty, practice }: SchoolSettings) {
  return {
    watch_mode: watch.mode,
    decision_reference: watch.decisionReference,
    decision_date: watch.decisionDate,
    hide_pictures: pictures.hide,
    escalate_pictures: pictures.escalate,
    language_model: languageModel,
    hours: JSON.stringify(times.hours),
    region: times.region,
    days_off: JSON.stringify(times.daysOff),
    on_call: [...duty.onCall],
    on_call_hours: duty.onCallHours === null ? null : JSON.stringify(duty.onCallHours),
    last_responder: duty.lastResponder,
    ask_absence: duty.askAbsence,
    practice: JSON.stringify(practice),
  };
}

/** The database keeps keys in an order of its own. */
function hoursOf(stored: object | null): WeekHours | null {
  if (stored === null) return null;
  const hours = stored as WeekHours;
  return Object.fromEntries(WEEKDAYS.flatMap((weekday) => {
    const day = hours[weekday];
    return day === undefined ? [] : [[weekday, { from: day.from, to: day.to }]];
  }));
}
