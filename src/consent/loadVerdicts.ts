import type { CodeVersions } from '../gedragscode/codeVersions';
import type { BoardId } from '../people/person';
import type { ConsentBook } from './consentBook';
import type { ConsentPurpose } from './consentEvent';
import type { ConsentNo, ConsentVerdict } from './consentVerdict';
import { mayPublish, type PublicationQuestion } from './mayPublish';
import { refusal } from './refusal';

export interface VerdictsDeps {
  readonly book: Pick<ConsentBook, 'eventsOf'>;
  readonly codes: CodeVersions;
}

export interface VerdictsQuestion {
  readonly board: BoardId;
  readonly school: string;
  readonly studentIds: readonly string[];
  readonly purposes: readonly ConsentPurpose[];
  /** The day of publication, ISO. */
  readonly on: string;
  /** Only what had been entered by then; for looking back. */
  readonly knownAt?: Date;
}

/** What the register says of the students and purposes that it was asked about. */
export interface Verdicts {
  of(student: PublicationQuestion['student'], purpose: ConsentPurpose): ConsentVerdict;
  /** For somebody who isn't a student of the school. */
  ofStranger(purpose: ConsentPurpose): ConsentNo;
}

/** Asks the register once, whatever the number of students and purposes, and judges each from what it said. */
export async function loadVerdicts({ book, codes }: VerdictsDeps, question: VerdictsQuestion): Promise<Verdicts> {
  const { board, school, studentIds, purposes, on, knownAt } = question;
  const [events, codeVersion] = await Promise.all([
    book.eventsOf({ board, school, studentIds, purposes: purposes.map(({ key }) => key) }),
    codes.versionOn(board, on),
  ]);
  const eventsBy = Map.groupBy(events, ({ studentId }) => studentId);
  const back = knownAt === undefined ? {} : { knownAt };
  return {
    of: (student, purpose) => mayPublish(eventsBy.get(student.id) ?? [], { student, purpose, on, codeVersion, ...back }),
    ofStranger: ({ register }) => refusal('unknownStudent', { register, codeVersion }, null),
  };
}
