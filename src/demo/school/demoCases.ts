import { amsterdamInstant } from '../../calendar/amsterdamTime';
import { schoolDayFrom } from '../../calendar/schoolTime';
import { USUAL_CALENDAR } from '../../calendar/schoolCalendar';
import { firstDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import { addDays, daysBetween } from '../../calendar/shiftDate';
import { shippedStappenplan } from '../../escalation/content/stappenplan';
import { eventsFrom, type CaseEvent, type CaseFact } from '../../escalation/caseEvent';
import type { CaseKind } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { stepsFor } from '../../escalation/stappenplan';
import { DEMO_SCHOOL } from './demoIds';

/** How often what happened since the summer; some often enough for a figure, some not. */
const HAPPENED: readonly (readonly [CaseKind, number])[] = [['bullying', 14], ['derailing', 12], ['doxing', 3], ['humiliation', 11], ['privacy', 4], ['threat', 2]];

export interface DemoCase {
  readonly id: string;
  readonly events: readonly CaseEvent[];
}

/**
 * Closed cases of the running school year, so that there are figures to look at. They are about nobody: without
 * reporters, persons concerned and words. Dates spread over the days up to `today` (ISO).
 */
export function demoCases(today: string, responsibleId: string): readonly DemoCase[] {
  const kinds = HAPPENED.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const first = addDays(firstDayOfSchoolYear(schoolYearOf(today)), 20);
  const days = Math.max(1, daysBetween(first, today));
  return kinds.map((kind, index) => {
    const day = schoolDayFrom(addDays(first, Math.floor((index * days) / kinds.length)), USUAL_CALENDAR);
    const at = (minutes: number): Date => amsterdamInstant({ date: day < today ? day : addDays(today, -1), minutes: 9 * 60 + minutes });
    const steps = stepsFor(shippedStappenplan, kind);
    const opened: CaseFact = {
      type: 'opened', school: DEMO_SCHOOL, originKey: null, level: levelOf(kind), kind, origin: 'nudge', conversationId: null, messageLink: null, reporterId: null, staffId: null, aboutIds: [], words: null, messageWords: null,
      signalReasons: [], plan: { version: shippedStappenplan.version, steps },
    };
    const facts: readonly CaseFact[] = [
      { type: 'acknowledged' },
      ...(steps.includes('police') ? [{ type: 'stepSkipped', step: 'police', reason: 'Niet strafbaar.' } as const] : []),
      { type: 'closed', reason: 'Besproken en opgelost.' },
    ];
    const start = [...eventsFrom(0, null, at(0), [opened]), ...eventsFrom(1, null, at(0), [{ type: 'routed', to: responsibleId, role: 'supervisor', because: 'supervisorOfClass' }])];
    return { id: `demo-${String(index + 1).padStart(3, '0')}`, events: [...start, ...eventsFrom(2, responsibleId, at(10 + (index % 7) * 12), facts)] };
  });
}
