import type { NameBook } from './nameBook';

/** Who gets to read it. A parent, a guest or nobody-knows-who counts as `public`. */
export const AUDIENCES = ['students', 'staff', 'school', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Interns write under the same rules as staff (III.B.1). */
export type DraftWriter = 'student' | 'staff' | 'guardian';

/** What is known around a draft. */
export interface DraftContext {
  readonly writer: DraftWriter;
  readonly audience: Audience;
  /** Who can be named. */
  readonly names: readonly NameBook[];
  /** As it is called in texts; null when that isn't known. */
  readonly schoolName: string | null;
  /** What follows the @ in the school's own addresses, in lower case. */
  readonly schoolDomains: readonly string[];
}

/** Staff writing where students read along. */
export function isStaffToStudents({ writer, audience }: Pick<DraftContext, 'writer' | 'audience'>): boolean {
  return writer === 'staff' && (audience === 'students' || audience === 'school');
}
