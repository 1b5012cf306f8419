import type { Directory } from '../../people/directory';
import type { BoardId, Person } from '../../people/person';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { Candidates } from '../candidates';
import { withDuty } from '../dutyLine';
import { lineOf, route, type Recipient, type Route, type RouteGroup, type RouteQuestion } from '../route';
import { servingWithRole } from '../servingWithRole';
import { LINES, type Coverage, type Gap, type LineCoverage, type LineKey, type RoleCount } from './coverage';
import { holidayGap } from './holidayGap';
import type { LineFacts } from './lineFacts';

export interface CoverageDeps {
  readonly directory: Pick<Directory, 'withRole' | 'withRoleOnBoard' | 'byIds'>;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly facts: LineFacts;
}

type Question = Omit<RouteQuestion, 'candidates'>;

const TEACHER: Question['reporter'] = { id: '', roles: ['teacher'] };
const STUDENT: Question['reporter'] = { id: '', roles: ['student'] };

/** A case as it usually comes on each line. */
const QUESTIONS: Readonly<Record<LineKey, Question>> = {
  P1: { level: 'P1', kind: 'acute', reporter: TEACHER, about: [] },
  P1OutsideSchool: { level: 'P1', kind: 'acute', reporter: TEACHER, about: [] },
  P2: { level: 'P2', kind: 'humiliation', reporter: TEACHER, about: [] },
  P3: { level: 'P3', kind: 'derailing', reporter: TEACHER, about: [] },
  P3Student: { level: 'P3', kind: 'bullying', reporter: STUDENT, about: [] },
  P4: { level: 'P4', kind: 'doubt', reporter: TEACHER, about: [] },
  privacy: { level: 'privacy', kind: 'privacy', reporter: TEACHER, about: [] },
  staffInvolved: { level: 'P2', kind: 'staffInvolved', reporter: TEACHER, about: [] },
};

/** Who would get which case at this school, and where a case would reach nobody. `today` (ISO). */
export async function coverageOf({ directory, settings, facts }: CoverageDeps, board: BoardId, school: string, today: string): Promise<Coverage> {
  const own = await settings.of(board, school);
  const groups = await peopleByGroup(directory, facts, board, school);
  const duty = await directory.byIds(board, [...(own?.duty.onCall ?? []), own?.duty.lastResponder ?? ''].filter((id) => id !== ''));
  const onCall = (own?.duty.onCall ?? []).flatMap((id) => duty.filter((person) => person.id === id));
  const lastResponder = duty.find(({ id }) => id === own?.duty.lastResponder) ?? null;
  const everybody = new Map([...Object.values(groups).flat(), ...duty].map((person) => [person.id, person]));

  const lines: LineCoverage[] = [];
  const gaps: Gap[] = [];
  for (const line of LINES) {
    const question = QUESTIONS[line];
    const candidates: Candidates = { groups, standIns: new Map(), standInsOfConcerned: new Set() };
    const to = withDuty(route({ ...question, candidates }), { ...question, school, barred: new Set() }, { onCall: line === 'P1OutsideSchool' ? onCall : [], lastResponder, standIns: new Map() });
    const [now, next] = to.kind === 'nobody' ? [[], []] : [counted(to.persons), counted(to.next)];
    lines.push({ line, now, next });
    gaps.push(...gapsOf(line, to, groups, everybody, now));
  }
  if (onCall.length === 0) gaps.push({ kind: 'nobodyOnCall' });
  gaps.push(...(await gapsOfSchool(directory, facts, board, school)), ...holidayGap(own?.times ?? null, today));
  return { lines, gaps };
}

async function peopleByGroup(directory: CoverageDeps['directory'], facts: LineFacts, board: BoardId, school: string): Promise<Candidates['groups']> {
  const withRole = (role: Exclude<RouteGroup, 'supervisor'>): Promise<readonly Person[]> => servingWithRole(directory, board, school, role);
  return {
    supervisor: await directory.byIds(board, await facts.supervisors(board, school)),
    mentor: await withRole('mentor'),
    socialMediaCoach: await withRole('socialMediaCoach'),
    zorgcoordinator: await withRole('zorgcoordinator'),
    vertrouwenspersoon: await withRole('vertrouwenspersoon'),
    schoolleiding: await withRole('schoolleiding'),
    bevoegdGezag: await withRole('bevoegdGezag'),
    privacyOfficer: await withRole('privacyOfficer'),
  };
}

function gapsOf(line: LineKey, to: Route, groups: Candidates['groups'], everybody: ReadonlyMap<string, Person>, now: readonly RoleCount[]): readonly Gap[] {
  if (to.kind === 'nobody') return [{ kind: 'nobody', line }];
  const gaps: Gap[] = [];
  if (to.persons.every(({ personId }) => everybody.get(personId)?.entraId == null)) gaps.push({ kind: 'unreachable', line });
  // A school needs no social media coach (III.B.11); outside school time the same roles were named already.
  const needed = line === 'P1OutsideSchool' ? [] : lineOf(QUESTIONS[line]).first.filter((role) => role !== 'socialMediaCoach');
  for (const role of needed) if (groups[role].length === 0) gaps.push({ kind: 'noRole', line, role, instead: now });
  if (line !== 'P1OutsideSchool' && to.persons.length + to.next.length === 1) gaps.push({ kind: 'onlyOne', line });
  return gaps;
}

async function gapsOfSchool(directory: CoverageDeps['directory'], facts: LineFacts, board: BoardId, school: string): Promise<readonly Gap[]> {
  const [administrators, classes, people] = await Promise.all([
    directory.withRole(board, school, 'administrator'),
    facts.classesWithoutMentor(board, school),
    facts.staffWithoutSupervisor(board, school),
  ]);
  return [
    ...(administrators.length === 0 ? [{ kind: 'noAdministrator' } as const] : []),
    ...(classes.length > 0 ? [{ kind: 'classesWithoutMentor', classes } as const] : []),
    ...(people > 0 ? [{ kind: 'staffWithoutSupervisor', people } as const] : []),
  ];
}

function counted(recipients: readonly Recipient[]): readonly RoleCount[] {
  const roles = recipients.map(({ role, because }) => (because === 'onCall' || because === 'lastResponder' ? because : (role as RouteGroup)));
  return [...new Set(roles)].map((role) => ({ role, people: roles.filter((one) => one === role).length }));
}
