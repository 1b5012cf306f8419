import type { Directory } from '../people/directory';
import { isStaff, isStudent, type BoardId, type Person } from '../people/person';
import type { RouteGroup } from './route';
import { servingWithRole } from './servingWithRole';
import { supervisorOf, type SupervisorDeps } from './supervisorOf';

/** Everyone who might get a case, gathered before anything is decided. */
export interface Candidates {
  readonly groups: Readonly<Record<RouteGroup, readonly Person[]>>;
  /** Per person who stands in for them that day. */
  readonly standIns: ReadonlyMap<string, readonly Person[]>;
  /** Who stand in that day for those whom the case is about: they don't get it either. */
  readonly standInsOfConcerned: ReadonlySet<string>;
}

/** What routing needs to know of somebody concerned. */
export type Concerned = Pick<Person, 'id' | 'roles' | 'boardId' | 'school' | 'classes'>;

export interface CandidateQuestion {
  readonly board: BoardId;
  readonly school: string;
  /** ISO date in the school's time zone. */
  readonly on: string;
  readonly reporter: Person | null;
  readonly staff: Person | null;
  readonly about: readonly Concerned[];
}

const SCHOOL_ROLES = ['socialMediaCoach', 'zorgcoordinator', 'vertrouwenspersoon', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer'] as const;

async function mentorsOf(directory: Directory, student: Concerned): Promise<readonly Person[]> {
  return (await Promise.all(student.classes.map((key) => directory.mentorsOf(student.boardId, student.school, key)))).flat();
}

/** The mentors and the supervisor nearest to where it happens: of the student's class, or of the staff member. */
async function nearest(deps: SupervisorDeps, { board, reporter, staff, about }: CandidateQuestion) {
  const { directory } = deps;
  const student = reporter !== null && isStudent(reporter) ? reporter : null;
  const member = staff ?? (reporter !== null && isStaff(reporter) ? reporter : null);
  if (student === null && member !== null) return { mentors: [], supervisors: present([await supervisorOf(deps, board, member)]) };
  const anchors = student !== null ? [student] : about.filter(isStudent);
  const mentors = (await Promise.all(anchors.map((one) => mentorsOf(directory, one)))).flat();
  const supervisors = present(await Promise.all([...anchors.map(({ id }) => directory.supervisorOf(board, id)), ...mentors.map((mentor) => supervisorOf(deps, board, mentor))]));
  return { mentors, supervisors };
}

export async function gatherCandidates(deps: SupervisorDeps, question: CandidateQuestion): Promise<Candidates> {
  const { directory } = deps;
  const { board, school, on, about } = question;
  const { mentors, supervisors } = await nearest(deps, question);
  const [socialMediaCoach, zorgcoordinator, vertrouwenspersoon, schoolleiding, bevoegdGezag, privacyOfficer] = await Promise.all(
    SCHOOL_ROLES.map((role) => servingWithRole(directory, board, school, role)),
  );
  const groups = {
    mentor: byId(mentors),
    supervisor: byId(supervisors),
    socialMediaCoach: socialMediaCoach ?? [],
    zorgcoordinator: zorgcoordinator ?? [],
    vertrouwenspersoon: vertrouwenspersoon ?? [],
    schoolleiding: schoolleiding ?? [],
    bevoegdGezag: bevoegdGezag ?? [],
    privacyOfficer: privacyOfficer ?? [],
  };
  const everyone = byId(Object.values(groups).flat());
  const standIns = await Promise.all(everyone.map(async ({ id }) => [id, await directory.deputiesOf(board, id, on)] as const));
  const ofConcerned = await standInsOf(directory, board, about.map(({ id }) => id), on);
  return { groups, standIns: new Map(standIns), standInsOfConcerned: ofConcerned };
}

/** Who stand in that day for these people. */
export async function standInsOf(directory: Directory, board: BoardId, ids: readonly string[], on: string): Promise<ReadonlySet<string>> {
  const deputies = await Promise.all(ids.map((id) => directory.deputiesOf(board, id, on)));
  return new Set(deputies.flat().map(({ id }) => id));
}

function present(people: readonly (Person | null)[]): readonly Person[] {
  return people.filter((person) => person !== null);
}

function byId(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
