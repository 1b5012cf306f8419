import { lastDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import type { ConsentDecision, ConsentEvent } from '../consentEvent';
import { FIRST_GUARDIAN_KEY, STUDENT_KEY } from '../giverKey';
import { isExplicitNo, newest, standingAnswers } from '../standingAnswers';
import type { ConsentMapping } from './consentMapping';
import { listGiver, namedGiver } from './listGiver';
import type { ListAnswer } from './readAnswer';
import type { ListRow, RejectReason } from './readList';

export type RowEffect = 'new' | 'changed' | 'withdrawn' | 'unchanged';

/** An entry but for what only the moment of applying knows. */
export type PlannedEvent = Omit<ConsentEvent, 'id' | 'recordedAt'>;

export interface PlannedRow {
  /** The weightiest of what its answers do. */
  readonly effect: RowEffect;
  readonly events: readonly PlannedEvent[];
}

export interface RowQuestion {
  readonly row: ListRow;
  readonly student: { readonly boardId: string; readonly id: string; readonly birthDate: string | null };
  /** The student's entries for every purpose of the list. */
  readonly events: readonly ConsentEvent[];
  readonly mapping: ConsentMapping;
  /** ISO. */
  readonly today: string;
}

const WEIGHT: Readonly<Record<RowEffect, number>> = { unchanged: 0, new: 1, changed: 2, withdrawn: 3 };

/**
 * What a row adds to the register, or why it can't. It is compared with what the same source said last, so that a list
 * which still says yes doesn't undo a withdrawal that came in elsewhere, and importing twice adds nothing.
 */
export function planRow(question: RowQuestion): PlannedRow | RejectReason {
  const { row, student, mapping, today } = question;
  const decidedOn = row.decidedOn ?? today;
  if (decidedOn > today) return 'futureDate';
  const schoolYear = countsFor(decidedOn, mapping);
  const giver = listGiver(row, student.birthDate ?? row.birthDate, schoolYear);
  const giverKey = giver === 'student' ? STUDENT_KEY : FIRST_GUARDIAN_KEY;

  const planned: PlannedEvent[] = [];
  let effect: RowEffect = 'unchanged';
  for (const [purpose, said] of row.answers) {
    const known = question.events.filter((event) => event.purpose === purpose && event.decidedOn <= today);
    const before = newest(known.filter((event) => event.schoolYear === schoolYear && event.source === mapping.source));
    if (before !== null && saysTheSame(before, said)) {
      const confirmed = said === 'granted' && before.giver === 'guardian' && namedGiver(row) === 'student' && decidedOn > before.decidedOn;
      if (!confirmed) continue;
    }
    if (before !== null && decidedOn < before.decidedOn) return 'olderThanRegister';
    const standing = standingAnswers(known, schoolYear);
    const noElsewhere = standing.some((event) => isExplicitNo(event) && event.source !== mapping.source);
    if (said === 'granted' && row.decidedOn === null && noElsewhere) return 'undatedYesAfterNo';

    const saidYes = [before, ...standing.filter((event) => event.giver === giver)].some((event) => event?.decision === 'granted');
    const takesBack = said === 'refused' && saidYes;
    const decision: ConsentDecision = takesBack ? 'withdrawn' : said;
    const does: RowEffect = takesBack ? 'withdrawn' : before === null ? 'new' : 'changed';
    if (WEIGHT[does] > WEIGHT[effect]) effect = does;
    planned.push({ boardId: student.boardId, studentId: student.id, purpose, decision, giver, giverKey, decidedOn, schoolYear, source: mapping.source });
  }
  return { effect, events: planned };
}

function saysTheSame(before: ConsentEvent, said: ListAnswer): boolean {
  return said === 'refused' ? isExplicitNo(before) : before.decision === said;
}

/** Forms for the year to come go out from April on. */
function countsFor(decidedOn: string, { schoolYear }: ConsentMapping): number {
  const own = schoolYear !== null && `${schoolYear}-04-01` <= decidedOn && decidedOn <= lastDayOfSchoolYear(schoolYear);
  return own ? schoolYear : schoolYearOf(decidedOn);
}
