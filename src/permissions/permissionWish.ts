import type { PermissionDetails } from './permissionEvent';
import type { PermissionKind } from './permissionKind';

/** What somebody wants to ask, read and checked. */
export interface PermissionWish {
  readonly kind: PermissionKind;
  readonly details: PermissionDetails;
  /** Whom the asker named. */
  readonly chosen: readonly string[];
  readonly renews: string | null;
}

/** As a form brings them: whatever was typed. Choices of several are joined by commas. */
export interface WishFields {
  readonly kind: string;
  readonly classes: string;
  readonly purpose: string;
  readonly from: string;
  readonly until: string;
  /** `hh:mm` */
  readonly start: string;
  readonly end: string;
  readonly forWhom: string;
  readonly channelName: string;
  readonly platform: string;
  readonly role: string;
  readonly otherWay: string;
  readonly chosen: string;
}

export const WISH_PROBLEMS = ['classMissing', 'purposeMissing', 'dayWrong', 'untilWrong', 'hoursWrong', 'channelMissing', 'chosenMissing'] as const;

export type WishProblem = (typeof WISH_PROBLEMS)[number];
