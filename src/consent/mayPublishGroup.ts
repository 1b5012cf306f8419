import type { CodeVersions } from '../gedragscode/codeVersions';
import type { Directory } from '../people/directory';
import { isStudent, type BoardId, type Person } from '../people/person';
import type { ConsentBook } from './consentBook';
import type { ConsentPurpose } from './consentEvent';
import type { ConsentVerdict } from './consentVerdict';
import { groupVerdict, type GroupVerdict } from './groupVerdict';
import { loadVerdicts } from './loadVerdicts';

export interface GroupQuestion {
  readonly board: BoardId;
  readonly school: string;
  readonly studentIds: readonly string[];
  /** Key of the purpose. */
  readonly purpose: string;
  /** The day of publication, ISO. */
  readonly on: string;
  /** Only what had been entered by then; for looking back. */
  readonly knownAt?: Date;
}

export interface GroupDeps {
  readonly book: ConsentBook;
  readonly directory: Pick<Directory, 'byIds'>;
  readonly codes: CodeVersions;
}

export interface StudentVerdict {
  readonly studentId: string;
  /** Null for somebody who isn't a student of this school. */
  readonly student: Person | null;
  readonly verdict: ConsentVerdict;
}

export type GroupOutcome =
  | { readonly kind: 'unknownPurpose'; readonly known: readonly ConsentPurpose[] }
  | {
      readonly kind: 'judged';
      readonly purpose: ConsentPurpose;
      readonly group: GroupVerdict;
      /** In the order asked, everyone once. */
      readonly verdicts: readonly StudentVerdict[];
    };

/** Judges a whole group with one query for its people and one for its consents, whatever its size. */
export async function mayPublishGroup(
  deps: GroupDeps,
  { board, school, studentIds, purpose: key, on, knownAt }: GroupQuestion,
): Promise<GroupOutcome> {
  const purpose = await deps.book.purpose(board, school, key);
  if (purpose === null) return { kind: 'unknownPurpose', known: await deps.book.purposes(board, school) };

  const ids = [...new Set(studentIds)];
  const [people, register] = await Promise.all([
    deps.directory.byIds(board, ids),
    loadVerdicts(deps, { board, school, studentIds: ids, purposes: [purpose], on, ...(knownAt === undefined ? {} : { knownAt }) }),
  ]);
  const students = new Map(
    people.filter((person) => person.school === school && isStudent(person)).map((person) => [person.id, person]),
  );
  const verdicts = ids.map((studentId): StudentVerdict => {
    const student = students.get(studentId) ?? null;
    return { studentId, student, verdict: student === null ? register.ofStranger(purpose) : register.of(student, purpose) };
  });
  return { kind: 'judged', purpose, group: groupVerdict(verdicts.map(({ verdict }) => verdict)), verdicts };
}
