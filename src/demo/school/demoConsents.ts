import { amsterdamInstant } from '../../calendar/amsterdamTime';
import { schoolYearOf } from '../../calendar/schoolYear';
import type { ConsentEvent, ConsentPurpose } from '../../consent/consentEvent';
import type { Person } from '../../people/person';
import type { Answer } from './answer';
import { yearlyAnswers, type FormOf } from './collection';
import { DEMO_BOARD, DEMO_SCHOOL, demoUuid } from './demoIds';
import { demoPurposes } from './demoPurposes';
import type { HardCase } from './hardCase';
import { hardCaseAnswers } from './hardCaseAnswers';

export interface DemoStudent {
  readonly person: Person;
  readonly hardCase: HardCase | null;
}

/** The register of this school year and the last, with everything that can be wrong in one. */
export function demoConsents(students: readonly DemoStudent[], today: string): readonly ConsentEvent[] {
  const schoolYear = schoolYearOf(today);
  const events: ConsentEvent[] = [];
  for (const [index, { person, hardCase }] of students.entries()) {
    const of = { birthDate: person.birthDate, index, today };
    for (const purpose of demoPurposes) {
      for (const answer of answers({ person, hardCase }, of, purpose, schoolYear)) {
        events.push(entry(answer, person, purpose, events.length + 1, today));
      }
    }
  }
  return events;
}

function answers({ person, hardCase }: DemoStudent, of: FormOf, purpose: ConsentPurpose, schoolYear: number): readonly Answer[] {
  const ordinary = ordinaryDecision(purpose, of.index);
  // First years weren't at this school last year.
  const last = person.classes.includes('1B')
    ? []
    : yearlyAnswers(of, schoolYear - 1, hardCase === 'lastYearOnly' ? 'granted' : (ordinary ?? 'granted'));
  if (hardCase !== null && purpose.register === 'image') return [...last, ...hardCaseAnswers(hardCase, of, schoolYear)];
  return ordinary === null ? last : [...last, ...yearlyAnswers(of, schoolYear, ordinary)];
}

/** Which students say no to what: every so many, starting at. Nearly everybody is fine with the class's own team. */
const SAYS_NO: Readonly<Record<string, readonly [every: number, from: number]>> = {
  website: [3, 1],
  'social-media': [2, 1],
  nieuwsbrief: [4, 1],
  schoolgids: [4, 2],
  jaarboek: [8, 3],
  whatsapp: [5, 2],
};

/** Null: the form never came back for this purpose. */
function ordinaryDecision({ key }: ConsentPurpose, index: number): 'granted' | 'refused' | null {
  const rhythm = SAYS_NO[key];
  if (rhythm === undefined) return 'granted';
  if (index % rhythm[0] !== rhythm[1]) return 'granted';
  return index % 7 === 0 ? null : 'refused';
}

function entry(answer: Answer, person: Person, { key }: ConsentPurpose, number: number, today: string): ConsentEvent {
  return {
    boardId: DEMO_BOARD,
    school: DEMO_SCHOOL,
    by: null,
    batch: null,
    id: demoUuid('c', number),
    studentId: person.id,
    purpose: key,
    ...answer,
    // Entered in the morning; of today shortly after midnight, so that it never lies ahead of the clock.
    recordedAt: amsterdamInstant({ date: answer.decidedOn, minutes: answer.decidedOn === today ? 1 : 9 * 60 }),
  };
}
