import type { PermissionKind } from './permissionKind';

/** How students are reached who don't take part. */
export const OTHER_WAYS = ['teams', 'magister', 'email'] as const;
export type OtherWay = (typeof OTHER_WAYS)[number];

/** III.B.2: in which role somebody speaks, and where. In the asker's words. */
export interface ChannelDetails {
  readonly name: string;
  readonly platform: string;
  readonly role: string;
}

export interface LessonHours {
  /** Minutes since midnight on the clock at school. */
  readonly from: number;
  readonly to: number;
}

export interface PermissionDetails {
  /** None: not of any class in particular. */
  readonly classes: readonly string[];
  /** What it is for, in the asker's words. */
  readonly purpose: string;
  /** First and last day, ISO; within one school year. */
  readonly from: string;
  readonly until: string;
  readonly hours: LessonHours | null;
  /** For the students of those classes; otherwise for who asks. */
  readonly forStudents: boolean;
  readonly channel: ChannelDetails | null;
  readonly otherWay: OtherWay | null;
}

/** Why somebody is asked. */
export type AskedBecause = 'decides' | 'deputy' | 'chosen' | 'concerned' | 'nextInLine';

export type PermissionFact =
  /** `renews`: the permission of last year that it goes on with. */
  | { readonly type: 'asked'; readonly by: string; readonly kind: PermissionKind; readonly schoolYear: number; readonly details: PermissionDetails; readonly renews: string | null }
  | { readonly type: 'sentTo'; readonly by: null; readonly to: string; readonly because: AskedBecause }
  /** Nobody answered in time. `endOfLine`: there is nobody else to ask. */
  | { readonly type: 'unanswered'; readonly by: null; readonly endOfLine: boolean }
  /** `until`: an earlier last day than was asked for. */
  | { readonly type: 'granted'; readonly by: string; readonly until: string | null; readonly conditions: string | null }
  | { readonly type: 'refused'; readonly by: string; readonly reason: string }
  | { readonly type: 'askedBack'; readonly by: string; readonly question: string }
  | { readonly type: 'answered'; readonly by: string; readonly answer: string }
  | { readonly type: 'withdrawn'; readonly by: string }
  /** Students who haven't answered yet were asked for their consent (III.B.9). */
  | { readonly type: 'studentsAsked'; readonly by: string }
  /** That it ends in two weeks was told. */
  | { readonly type: 'expiryTold'; readonly by: null }
  /** Its last day is over, or nobody decided in time. */
  | { readonly type: 'lapsed'; readonly by: null };

/** One entry of the append-only register. `seq` is 1 for the first, without gaps. */
export type PermissionEvent = PermissionFact & { readonly seq: number; readonly at: Date };

/** Facts of one change, numbered on from `version`. */
export function eventsAfter(version: number, at: Date, facts: readonly PermissionFact[]): readonly PermissionEvent[] {
  return facts.map((fact, index) => ({ ...fact, seq: version + index + 1, at }));
}
