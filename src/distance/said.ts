import type { NameBook } from '../drafts/nameBook';

/** Who else reads it. */
export interface Readers {
  readonly students: number;
  readonly staff: number;
  /** Parents, guests, and whom nobody knows. */
  readonly others: number;
}

/** One message as the checks see it. Nothing of it is kept. */
export interface Said {
  readonly text: string;
  readonly speaker: 'student' | 'staff' | 'guardian';
  readonly readers: Readers;
  /** Of whom the readers know; the writer is `self` in them. Null: not looked up, and anybody may be named. */
  readonly names: readonly NameBook[] | null;
  /** What the school offers to reach students with, by name. */
  readonly channels: readonly string[];
  /** What follows the @ in the school's own addresses, in lower case. */
  readonly schoolDomains: readonly string[];
  /** Within the hours in which staff leave students in peace. */
  readonly isQuietTime: boolean;
  /** Somebody asked for help there a short while ago. */
  readonly helpWasAsked: boolean;
}
