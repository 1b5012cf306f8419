import type { ConsentGiver } from '../consentEvent';
import type { ListAnswer } from './readAnswer';

export type RejectReason =
  | 'noStudentKey'
  | 'wrongNumberOfCells'
  | 'unreadableAnswer'
  | 'unreadableDate'
  | 'futureDate'
  | 'keysDiffer'
  | 'olderThanRegister'
  | 'undatedYesAfterNo';

export interface RejectedRow {
  readonly line: number;
  readonly reason: RejectReason;
}

/** What a row says, without names. */
export interface RowContent {
  /** Line of the file that it begins on, from 1. */
  readonly line: number;
  readonly birthDate: string | null;
  /** Null: the list doesn't say. */
  readonly decidedOn: string | null;
  /** Who gave the answers, when the list says so in so many words. */
  readonly namedGiver: ConsentGiver | null;
  /** In the order of the list's purposes. */
  readonly answers: readonly ListAnswer[];
}

/** A row that could be read; whose it is, is still to be found out. */
export interface ListRow extends RowContent {
  readonly stamnummer: string | null;
  readonly account: string | null;
}
