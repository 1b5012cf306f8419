import type { BoardId } from '../people/person';

/** Which register: images (III.B.8) or social media for teaching (III.B.9). They never stand in for each other. */
export type ConsentRegister = 'image' | 'socialMedia';

/** Who gets to see what is used for a purpose: a class or another closed group, everybody at school, or anybody. */
export type PurposeAudience = 'group' | 'school' | 'public';

/** A purpose as a school has it; purposes are data. */
export interface ConsentPurpose {
  readonly key: string;
  readonly register: ConsentRegister;
  readonly audience: PurposeAudience;
  readonly title: { readonly nl: string; readonly en: string };
}

/** `unknown` is recorded when a source says nothing (an empty cell): it takes an earlier answer of that giver away. */
export type ConsentDecision = 'granted' | 'refused' | 'withdrawn' | 'unknown';

export type ConsentGiver = 'student' | 'guardian';

/** One entry of the append-only register. Never updated, never deleted but by retention. */
export interface ConsentEvent {
  readonly boardId: BoardId;
  /** Key of the school that it was given to: another school's purpose of the same name is another question. */
  readonly school: string;
  /**
   * Names what was said at one moment, within the student: answers to several purposes given together (a row of a list)
   * share it. What comes twice is kept once.
   */
  readonly id: string;
  readonly studentId: string;
  readonly purpose: string;
  readonly decision: ConsentDecision;
  readonly giver: ConsentGiver;
  /** Opaque key that tells two guardians apart; never shown. */
  readonly giverKey: string;
  /** The day on which it was decided, ISO. */
  readonly decidedOn: string;
  /** When it was entered, for the order of entries of one day. */
  readonly recordedAt: Date;
  /** The school year it counts for, by its first calendar year: 2026 is 1 August 2026 – 31 July 2027. */
  readonly schoolYear: number;
  /** Where it came from, in the school's words: `Magister`, `demo`, `Teams`. */
  readonly source: string;
  /** Person who entered it; null when a list did. */
  readonly by: string | null;
  /** The import that brought it (`ConsentImportRecord.id`); null when a person entered it. */
  readonly batch: string | null;
}
