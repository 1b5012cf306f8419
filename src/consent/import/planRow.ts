import { lastDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import type { ConsentDecision, ConsentEvent } from '../consentEvent';
import { FIRST_GUARDIAN_KEY, STUDENT_KEY } from '../giverKey';
import { isExplicitNo, newest, standingAnswers } from '../standingAnswers';
import type { ConsentMapping } from './consentMapping';
import { listGiver } from './listGiver';
import type { RejectReason, RowContent } from './listRow';
import type { ListAnswer } from './readAnswer';

export type RowEffect = 'new' | 'changed' | 'withdrawn' | 'unchanged';

/** What of an entry in the register counts when a list is compared with it. */
export type KnownEntry = Pick<ConsentEvent, 'purpose' | 'decision' | 'giver' | 'giverKey' | 'decidedOn' | 'recordedAt' | 'schoolYear' | 'source'>;

/** An entry but for whose it is and what only the moment of applying knows. */
export type PlannedEvent = Pick<ConsentEvent, 'purpose' | 'decision' | 'giver' | 'giverKey' | 'decidedOn' | 'schoolYear' | 'source'>;

export interface PlannedRow {
  /** The weightiest of what its answers do. */
  readonly effect: RowEffect;
  readonly events: readonly PlannedEvent[];
}

export interface RowQuestion {
  readonly row: RowContent;
  readonly birthDate: string | null;
  /** The student's entries at this school for every purpose of the list. */
  readonly entries: readonly KnownEntry[];
  /** Keys, in the order of the row's answers. */
  readonly purposes: readonly string[];
  readonly mapping: Pick<ConsentMapping, 'schoolYear' | 'source'>;
  /** ISO. */
  readonly today: string;
}

const NONE: readonly KnownEntry[] = [];

const WEIGHT: Readonly<Record<RowEffect, number>> = { unchanged: 0, new: 1, changed: 2, withdrawn: 3 };

/**
 * What a row adds to the register, or why it can't. It is compared with what the same source said last, so that a list
 * which still says yes doesn't undo a withdrawal that came in elsewhere, and importing twice adds nothing.
 */
export function planRow(question: RowQuestion): PlannedRow | RejectReason {
  const { row, mapping, today } = question;
  const { source } = mapping;
  const decidedOn = row.decidedOn ?? today;
  if (decidedOn > today) return 'futureDate';
  const schoolYear = countsFor(decidedOn, mapping);
  const giver = listGiver(row, question.birthDate ?? row.birthDate, schoolYear);
  const giverKey = giver === 'student' ? STUDENT_KEY : FIRST_GUARDIAN_KEY;

  const planned: PlannedEvent[] = [];
  let effect: RowEffect = 'unchanged';
  for (const [index, purpose] of question.purposes.entries()) {
    const said = row.answers[index] ?? 'unknown';
    const known = question.entries.length === 0 ? NONE : question.entries.filter((entry) => entry.purpose === purpose && entry.decidedOn <= today);
    const before = newest(known.filter((entry) => entry.schoolYear === schoolYear && entry.source === source));
    if (before !== null && saysTheSame(before, said)) {
      const confirmed = said === 'granted' && before.giver === 'guardian' && row.namedGiver === 'student' && decidedOn > before.decidedOn;
      if (!confirmed) continue;
    }
    if (before !== null && decidedOn < before.decidedOn) return 'olderThanRegister';
    const standing = known.length === 0 ? NONE : standingAnswers(known, schoolYear);
    const noElsewhere = standing.some((entry) => isExplicitNo(entry) && entry.source !== source);
    if (said === 'granted' && row.decidedOn === null && noElsewhere) return 'undatedYesAfterNo';

    const saidYes = before?.decision === 'granted' || standing.some((entry) => entry.giver === giver && entry.decision === 'granted');
    const takesBack = said === 'refused' && saidYes;
    const decision: ConsentDecision = takesBack ? 'withdrawn' : said;
    const does: RowEffect = takesBack ? 'withdrawn' : before === null ? 'new' : 'changed';
    if (WEIGHT[does] > WEIGHT[effect]) effect = does;
    planned.push({ purpose, decision, giver, giverKey, decidedOn, schoolYear, source });
  }
  return { effect, events: planned };
}

function saysTheSame(before: KnownEntry, said: ListAnswer): boolean {
  return said === 'refused' ? isExplicitNo(before) : before.decision === said;
}

/** Forms for the year to come go out from April on. */
function countsFor(decidedOn: string, { schoolYear }: Pick<ConsentMapping, 'schoolYear'>): number {
  const own = schoolYear !== null && `${schoolYear}-04-01` <= decidedOn && decidedOn <= lastDayOfSchoolYear(schoolYear);
  return own ? schoolYear : schoolYearOf(decidedOn);
}
