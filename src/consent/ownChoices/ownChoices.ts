import { ageOn } from '../../calendar/ageOn';
import { isIsoDate } from '../../calendar/isIsoDate';
import { schoolYearOf } from '../../calendar/schoolYear';
import type { CodeVersions } from '../../gedragscode/codeVersions';
import type { Person } from '../../people/person';
import type { ConsentBook } from '../consentBook';
import type { ConsentEvent, ConsentPurpose } from '../consentEvent';
import type { ConsentSettingsStore, ConsentSource } from '../consentSettings';
import type { ConsentVerdict } from '../consentVerdict';
import { AGE_OF_OWN_CONSENT, mayPublish } from '../mayPublish';

/** Who decides today; `nobodyKnows` without a date of birth. */
export type Decider = 'student' | 'guardian' | 'nobodyKnows';

/** What a student sees of one purpose: never who of the parents, never a reason. */
export interface OwnChoice {
  readonly purpose: ConsentPurpose;
  readonly state: 'yes' | 'no' | 'nothing';
  /** The day of the answer, ISO; null when there is none. */
  readonly decidedOn: string | null;
  readonly verdict: ConsentVerdict;
}

export interface OwnChoices {
  readonly studentId: string;
  readonly schoolYear: number;
  readonly decider: Decider;
  readonly source: ConsentSource;
  readonly codeVersion: string | null;
  /** In the school's order of purposes. */
  readonly choices: readonly OwnChoice[];
  /** How many entries this school year has; grows with every choice. */
  readonly entries: number;
}

export interface OwnChoicesDeps {
  readonly book: Pick<ConsentBook, 'purposes' | 'eventsOf'>;
  readonly codes: CodeVersions;
  readonly consentSettings: Pick<ConsentSettingsStore, 'of'>;
}

/** A student's own consents as they stand on that day (ISO), with one query for all purposes. */
export async function ownChoices(deps: OwnChoicesDeps, student: Person, on: string): Promise<OwnChoices> {
  return choicesFrom(await loadOwn(deps, student, on), student, on);
}

export interface OwnRegister {
  readonly purposes: readonly ConsentPurpose[];
  readonly events: readonly ConsentEvent[];
  readonly codeVersion: string | null;
  readonly source: ConsentSource;
}

export async function loadOwn({ book, codes, consentSettings }: OwnChoicesDeps, { boardId, school, id }: Person, on: string): Promise<OwnRegister> {
  const purposes = await book.purposes(boardId, school);
  const [events, codeVersion, { source }] = await Promise.all([
    book.eventsOf({ board: boardId, school, studentIds: [id], purposes: purposes.map(({ key }) => key) }),
    codes.versionOn(boardId, on),
    consentSettings.of(boardId, school),
  ]);
  return { purposes, events, codeVersion, source };
}

export function choicesFrom({ purposes, events, codeVersion, source }: OwnRegister, student: Person, on: string): OwnChoices {
  const schoolYear = schoolYearOf(on);
  return {
    studentId: student.id,
    schoolYear,
    decider: deciderOf(student.birthDate, on),
    source,
    codeVersion,
    choices: purposes.map((purpose) => choice(purpose, mayPublish(events, { student, purpose, on, codeVersion }))),
    entries: events.filter((event) => event.schoolYear === schoolYear).length,
  };
}

function deciderOf(birthDate: string | null, on: string): Decider {
  if (birthDate === null || !isIsoDate(birthDate)) return 'nobodyKnows';
  return ageOn(birthDate, on) >= AGE_OF_OWN_CONSENT ? 'student' : 'guardian';
}

function choice(purpose: ConsentPurpose, verdict: ConsentVerdict): OwnChoice {
  if (verdict.kind === 'yes') return { purpose, state: 'yes', decidedOn: verdict.decidedOn, verdict };
  // That two guardians differ is between them: to the student it is a no like another.
  const saidNo = verdict.because === 'refused' || verdict.because === 'withdrawn' || verdict.because === 'guardiansDiffer';
  return saidNo ? { purpose, state: 'no', decidedOn: verdict.decidedOn, verdict } : { purpose, state: 'nothing', decidedOn: null, verdict };
}
