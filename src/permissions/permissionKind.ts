import type { ArticleId } from '../gedragscode/articleId';
import { isStaff, isStudent, worksAtSchool, type Person } from '../people/person';

/** What the code of conduct has somebody ask for first. */
export const PERMISSION_KINDS = ['whatsapp', 'channel', 'recording', 'videoReuse', 'lessonUse'] as const;

export type PermissionKind = (typeof PERMISSION_KINDS)[number];

/** Where the code says so. WhatsApp needs two things: the permission (B.3), and a yes of each student (B.9). */
export const PERMISSION_ARTICLES: Readonly<Record<PermissionKind, readonly ArticleId[]>> = {
  whatsapp: ['III.B.3', 'III.B.9'],
  channel: ['III.B.2'],
  recording: ['III.A.2', 'III.A.3'],
  videoReuse: ['III.A.4'],
  lessonUse: ['III.A.1'],
};

const BY_STUDENTS: readonly PermissionKind[] = ['recording', 'videoReuse', 'lessonUse'];

/** What this person can ask for. Guardians have no chat with us. */
export function kindsFor(person: Pick<Person, 'roles'>): readonly PermissionKind[] {
  if (isStudent(person)) return BY_STUDENTS;
  return isStaff(person) && worksAtSchool(person) ? PERMISSION_KINDS : [];
}

/** III.A.4: each of those concerned says yes for themselves; nobody can for another. */
export function allMustAgree(kind: PermissionKind): boolean {
  return kind === 'videoReuse';
}

/** III.B.2: the code allows it by itself, school management only has to know. */
export function isForInformation(kind: PermissionKind): boolean {
  return kind === 'channel';
}

/** What a teacher may allow a class, without asking anybody (III.A.1, III.A.3). */
export function mayBeGivenToClass(kind: PermissionKind): boolean {
  return kind === 'recording' || kind === 'lessonUse';
}
