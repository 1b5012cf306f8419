import type { Directory } from '../people/directory';
import { isStudent, type BoardId, type Person } from '../people/person';
import { mayAllowRecording } from './mayAllowRecording';
import type { AskedBecause } from './permissionEvent';
import type { PermissionKind } from './permissionKind';

export interface Asked {
  readonly personId: string;
  readonly because: AskedBecause;
}

export interface DeciderQuestion {
  readonly kind: PermissionKind;
  readonly asker: Person;
  readonly classes: readonly string[];
  /** Whom the asker named: the teacher, or everybody concerned. */
  readonly chosen: readonly string[];
  /** ISO. */
  readonly on: string;
}

/**
 * Who can decide, in the order in which they are asked: those of one group together, the next group when nobody of the
 * one before answered. School management decides about staff, with the board above it (III.A.1, III.A.3, III.B.2,
 * III.B.3); a teacher about students; about a video each of those concerned (III.A.4). Nobody decides about themselves.
 */
export async function deciders(directory: Directory, question: DeciderQuestion): Promise<readonly (readonly Asked[])[]> {
  const { kind, asker } = question;
  if (kind === 'videoReuse') return [await concerned(directory, question)].filter((group) => group.length > 0);
  const line = isStudent(asker) ? await teachers(directory, question) : await management(directory, asker.boardId, asker.school);
  const groups: (readonly Asked[])[] = [];
  const seen = new Set([asker.id]);
  for (const { person, because } of line) {
    const standIns = await directory.deputiesOf(asker.boardId, person.id, question.on);
    const group = [{ personId: person.id, because }, ...standIns.map(({ id }): Asked => ({ personId: id, because: 'deputy' }))].filter(({ personId }) => !seen.has(personId));
    for (const { personId } of group) seen.add(personId);
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

interface InLine {
  readonly person: Person;
  readonly because: AskedBecause;
}

async function management(directory: Directory, board: BoardId, school: string): Promise<readonly InLine[]> {
  const [schoolleiding, bevoegdGezag] = await Promise.all([directory.withRole(board, school, 'schoolleiding'), directory.withRoleOnBoard(board, 'bevoegdGezag')]);
  return [...schoolleiding, ...bevoegdGezag].map((person) => ({ person, because: 'decides' as const }));
}

/** The teacher whom the student named, then the mentors of the class, then school management. */
async function teachers(directory: Directory, { asker, chosen }: DeciderQuestion): Promise<readonly InLine[]> {
  const { boardId, school, classes } = asker;
  const [named, mentors, above] = await Promise.all([
    directory.byIds(boardId, chosen),
    Promise.all(classes.map((key) => directory.mentorsOf(boardId, school, key))),
    management(directory, boardId, school),
  ]);
  return [
    ...named.filter((person) => mayAllow(person, asker)).map((person) => ({ person, because: 'chosen' as const })),
    ...mentors.flat().filter((person) => mayAllow(person, asker)).map((person) => ({ person, because: 'decides' as const })),
    ...above,
  ];
}

async function concerned(directory: Directory, { asker, chosen }: DeciderQuestion): Promise<readonly Asked[]> {
  const people = await directory.byIds(asker.boardId, chosen);
  return people.filter((person) => mayBeConcerned(person, asker)).map(({ id }) => ({ personId: id, because: 'concerned' as const }));
}

/** A teacher of one of the student's classes. */
export function mayAllow(teacher: Person, student: Person): boolean {
  return teacher.school === student.school && mayAllowRecording(teacher) && shareClass(teacher, student);
}

/** Somebody who may stand in a video of a lesson that the asker knows of. */
export function mayBeConcerned(person: Person, asker: Person): boolean {
  return person.id !== asker.id && person.school === asker.school && shareClass(person, asker);
}

function shareClass(one: Person, other: Person): boolean {
  return one.classes.some((key) => other.classes.includes(key));
}
