import { ageOn } from '../calendar/ageOn';
import { isIsoDate } from '../calendar/isIsoDate';
import { schoolYearOf } from '../calendar/schoolYear';
import { consentArticle } from './consentArticle';
import type { ConsentEvent, ConsentPurpose } from './consentEvent';
import type { ConsentNo, ConsentVerdict, ConsentYes, NoReason } from './consentVerdict';
import { refusal } from './refusal';
import { isExplicitNo, newest, standingAnswers } from './standingAnswers';

/** From this age on the student decides (III.B.8, III.B.9). */
export const AGE_OF_OWN_CONSENT = 16;

export interface PublicationQuestion {
  readonly student: { readonly id: string; readonly birthDate: string | null };
  readonly purpose: ConsentPurpose;
  /** The day of publication, ISO: age and school year are those of that day. */
  readonly on: string;
  /** The version of the code of conduct in force that day; null when none was imported. */
  readonly codeVersion: string | null;
  /** Only what had been entered by then; for looking back ("what did we know on 12 October?"). */
  readonly knownAt?: Date;
}

/**
 * Whether this student may be published for this purpose on that day.
 *
 * - The giver is the student from sixteen, a guardian below; age counts on the day of publication. A guardian's answer
 *   says nothing any more after the sixteenth birthday, neither yes nor no.
 * - A yes counts for its own school year only. Empty, missing, expired or dated in the future is a no.
 * - Whose answer is newest stands, per giver; guardians who differ are a no.
 * - A student's own no counts at any age, until the student takes it back: the code asks for the guardians' consent
 *   below sixteen, it doesn't oblige anyone to publish a child that says no (our choice). A student's own yes counts
 *   only when given from sixteen on.
 *
 * @example
 * mayPublish(events, { student: { id, birthDate: '2010-11-22' }, purpose: website, on: '2026-11-22', codeVersion: null })
 * // { kind: 'no', because: 'askStudentAgain', article: 'III.B.8', … }
 */
export function mayPublish(events: readonly ConsentEvent[], question: PublicationQuestion): ConsentVerdict {
  const { student, purpose, on, codeVersion, knownAt } = question;
  const known = events.filter(
    (event) =>
      event.studentId === student.id &&
      event.purpose === purpose.key &&
      event.decidedOn <= on &&
      (knownAt === undefined || event.recordedAt <= knownAt),
  );
  const schoolYear = schoolYearOf(on);
  const standing = standingAnswers(known, schoolYear);
  const answers: Answers = {
    purpose,
    codeVersion,
    byStudent: standing.find(({ giver }) => giver === 'student') ?? null,
    byGuardians: standing.filter(({ giver }) => giver === 'guardian'),
    lastOfEarlierYears: newest(known.filter((event) => event.schoolYear < schoolYear)),
  };
  const { birthDate } = student;
  if (birthDate === null || !isIsoDate(birthDate)) return whenAgeIsUnknown(answers);
  return ageOn(birthDate, on) >= AGE_OF_OWN_CONSENT ? whenStudentDecides(answers, birthDate) : whenGuardiansDecide(answers);
}

interface Answers {
  readonly purpose: ConsentPurpose;
  readonly codeVersion: string | null;
  readonly byStudent: ConsentEvent | null;
  readonly byGuardians: readonly ConsentEvent[];
  readonly lastOfEarlierYears: ConsentEvent | null;
}

function whenStudentDecides(answers: Answers, birthDate: string): ConsentVerdict {
  const { byStudent } = answers;
  if (byStudent === null) {
    const byGuardian = newest(answers.byGuardians);
    return byGuardian === null ? nothingThisYear(answers) : no('askStudentAgain', answers, byGuardian);
  }
  if (byStudent.decision !== 'granted') return noBy(byStudent, answers);
  return ageOn(birthDate, byStudent.decidedOn) >= AGE_OF_OWN_CONSENT
    ? yes(byStudent, answers)
    : no('askStudentAgain', answers, byStudent);
}

function whenGuardiansDecide(answers: Answers): ConsentVerdict {
  const { byStudent, byGuardians } = answers;
  if (byStudent !== null && isExplicitNo(byStudent)) return noBy(byStudent, answers);
  const against = newest(byGuardians.filter(isExplicitNo));
  const inFavour = newest(byGuardians.filter(({ decision }) => decision === 'granted'));
  if (against !== null) return inFavour === null ? noBy(against, answers) : no('guardiansDiffer', answers, newest([against, inFavour]));
  if (inFavour !== null) return yes(inFavour, answers);
  const empty = newest(byGuardians);
  if (empty !== null) return noBy(empty, answers);
  return byStudent?.decision === 'granted' ? no('askGuardian', answers, byStudent) : nothingThisYear(answers);
}

function whenAgeIsUnknown(answers: Answers): ConsentNo {
  const against = newest([...answers.byGuardians, answers.byStudent].filter((event) => event !== null).filter(isExplicitNo));
  return against === null ? no('birthDateUnknown', answers, null) : noBy(against, answers);
}

function nothingThisYear(answers: Answers): ConsentNo {
  const earlier = answers.lastOfEarlierYears;
  return earlier?.decision === 'granted' ? no('expired', answers, earlier) : no('missing', answers, null);
}

function noBy(event: ConsentEvent, answers: Answers): ConsentNo {
  const because = event.decision === 'withdrawn' ? 'withdrawn' : event.decision === 'refused' ? 'refused' : 'unknownAnswer';
  return no(because, answers, event);
}

function no(because: NoReason, { purpose, codeVersion }: Answers, event: ConsentEvent | null): ConsentNo {
  return refusal(because, { register: purpose.register, codeVersion }, event);
}

function yes(event: ConsentEvent, { purpose, codeVersion }: Answers): ConsentYes {
  return {
    kind: 'yes',
    article: consentArticle(purpose.register),
    codeVersion,
    eventId: event.id,
    decidedOn: event.decidedOn,
    source: event.source,
    giver: event.giver,
  };
}
