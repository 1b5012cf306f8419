import type { ConsentDecision, ConsentGiver } from '../../consent/consentEvent';
import { FIRST_GUARDIAN_KEY, STUDENT_KEY } from '../../consent/giverKey';

/** One answer in a demo student's history; the register makes an entry of it. */
export interface Answer {
  readonly decision: ConsentDecision;
  readonly giver: ConsentGiver;
  readonly giverKey: string;
  readonly decidedOn: string;
  readonly schoolYear: number;
  readonly source: string;
}

type Said = Pick<Answer, 'decision' | 'decidedOn' | 'schoolYear'>;

export function byGuardian(said: Said, giverKey = FIRST_GUARDIAN_KEY): Answer {
  return { ...said, giver: 'guardian', giverKey, source: 'Magister' };
}

export function byStudent(said: Said): Answer {
  return { ...said, giver: 'student', giverKey: STUDENT_KEY, source: 'Teams' };
}
