export type RosterFormat = 'sds1' | 'sds2.1' | 'oneRoster1.1' | 'oneRoster1.2' | 'magister';

/** A school as the files name it. */
export interface RosterSchool {
  /** Of the files; nothing to do with our key. */
  readonly id: string;
  readonly name: string;
  /** Such as a BRIN code. */
  readonly identifier: string | null;
}

export interface RosterPerson {
  readonly file: string;
  readonly line: number;
  /** Id of the school in the files. */
  readonly school: string;
  /** `otherStaff`: works there, and what a roster calls the role gives no rights; a person decides who gets which. */
  readonly kind: 'student' | 'teacher' | 'otherStaff';
  readonly account: string | null;
  readonly stamnummer: string | null;
  readonly givenName: string;
  readonly displayName: string;
  /** ISO; null when the files don't say. */
  readonly birthDate: string | null;
  readonly classes: readonly string[];
  /** Of a teacher: the homerooms among them. */
  readonly mentorClasses: readonly string[];
}

export type RosterRejectReason =
  | 'wrongNumberOfCells'
  | 'noKey'
  | 'noName'
  | 'unknownSchool'
  | 'unknownPerson'
  | 'unknownClass'
  | 'unreadableDate'
  | 'studentAndStaff'
  | 'duplicate'
  | 'keysDiffer'
  | 'accountOfSomebodyElse'
  | 'otherSide'
  | 'linkedToSomebodyElse'
  | 'unknownRole'
  | 'unknownAccount'
  | 'unknownSupervisor'
  | 'mentorWithoutClass';

/** A row that is left out, and why. */
export interface RosterReject {
  readonly file: string;
  readonly line: number;
  readonly reason: RosterRejectReason;
}

/** What any of the formats says about people. */
export interface Roster {
  readonly format: RosterFormat;
  readonly schools: readonly RosterSchool[];
  readonly people: readonly RosterPerson[];
  /** Marked as gone or switched off: not added, and left as they are when known. */
  readonly inactive: number;
  /** Whether it says which classes are homerooms, so that it knows all mentors. */
  readonly knowsHomerooms: boolean;
  readonly rejected: readonly RosterReject[];
}

/** A folder that isn't a roster. */
export type RosterProblem =
  | { readonly kind: 'unknownFormat' }
  | { readonly kind: 'missingFile'; readonly file: string }
  | { readonly kind: 'missingColumns'; readonly file: string; readonly columns: readonly string[] };
