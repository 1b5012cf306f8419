import type { Directory } from '../../people/directory';
import { isStudent, type BoardId, type Person } from '../../people/person';
import type { ConsentBook } from '../consentBook';
import type { ConsentEvent, ConsentPurpose } from '../consentEvent';
import { judgeStudent, type JudgedStudent } from './judgedStudent';

export interface CampaignDeps {
  readonly book: Pick<ConsentBook, 'purposes' | 'eventsOf'>;
  readonly directory: Pick<Directory, 'inClass' | 'withRole'>;
}

export interface CampaignQuestion {
  readonly board: BoardId;
  readonly school: string;
  /** Null: the whole school. */
  readonly classKey: string | null;
  /** The day that counts, ISO. */
  readonly on: string;
}

export interface Campaign {
  readonly purposes: readonly ConsentPurpose[];
  readonly judged: readonly JudgedStudent[];
}

/**
 * So many answers are asked for at once: a class in one query, a school in a few. Reading forty thousand entries in one
 * go would hold up everybody's messages meanwhile.
 */
const ANSWERS_PER_QUERY = 700;

/** All students of a class or school with how far the question has come: one query for people, few for entries. */
export async function loadCampaign(deps: CampaignDeps, { board, school, classKey, on }: CampaignQuestion): Promise<Campaign> {
  const [purposes, people] = await Promise.all([
    deps.book.purposes(board, school),
    classKey === null ? deps.directory.withRole(board, school, 'student') : deps.directory.inClass(board, school, classKey),
  ]);
  return { purposes, judged: await judgeStudents(deps.book, people.filter(isStudent), { board, school, purposes, on }) };
}

export interface StudentsQuestion {
  readonly board: BoardId;
  readonly school: string;
  readonly purposes: readonly ConsentPurpose[];
  readonly on: string;
}

/** These students, in the order given. */
export async function judgeStudents(book: Pick<ConsentBook, 'eventsOf'>, students: readonly Person[], question: StudentsQuestion): Promise<readonly JudgedStudent[]> {
  const { board, school, purposes } = question;
  const keys = purposes.map(({ key }) => key);
  const perQuery = Math.max(1, Math.floor(ANSWERS_PER_QUERY / Math.max(1, keys.length)));
  const judged: JudgedStudent[] = [];
  for (let from = 0; from < students.length; from += perQuery) {
    const some = students.slice(from, from + perQuery);
    const events = keys.length === 0 ? [] : await book.eventsOf({ board, school, studentIds: some.map(({ id }) => id), purposes: keys });
    const eventsBy = Map.groupBy(events, (event: ConsentEvent) => event.studentId);
    judged.push(...some.map((student) => judgeStudent(student, eventsBy.get(student.id) ?? [], question)));
  }
  return judged;
}
