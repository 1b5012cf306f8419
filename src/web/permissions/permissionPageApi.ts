import type { DecisionProblem } from '../../permissions/decidePermission';
import type { ChannelDetails, LessonHours, OtherWay, PermissionEvent } from '../../permissions/permissionEvent';
import type { PermissionKind } from '../../permissions/permissionKind';
import type { PermissionStatus } from '../../permissions/permissionState';
import type { RenewalLine } from '../../permissions/renewPermissions';
import type { IdentifyProblem } from '../identify';

/** What page and server say to each other. The browser side reads this file too. */

export const LONGEST_TYPED = 300;

/** A permission with names, for somebody who may see it. Moments and days are ISO. */
export interface ShownPermission {
  readonly id: string;
  readonly kind: PermissionKind;
  readonly status: PermissionStatus;
  readonly wasGranted: boolean;
  readonly classes: readonly string[];
  readonly forStudents: boolean;
  /** Given in a conversation of Teams, about sharing what students recorded there. */
  readonly inConversation: boolean;
  readonly purpose: string;
  readonly from: string;
  readonly until: string;
  readonly hours: LessonHours | null;
  readonly channel: ChannelDetails | null;
  readonly otherWay: OtherWay | null;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly conditions: string | null;
  readonly reason: string | null;
  readonly waitsFor: readonly string[];
  readonly exchanges: readonly { readonly by: string | null; readonly question: string; readonly answer: string | null }[];
  readonly history: readonly { readonly type: PermissionEvent['type']; readonly at: string; readonly name: string | null }[];
  /** What WhatsApp needs besides the permission; null: nothing, or it is over. */
  readonly missing: { readonly permission: 'there' | 'asked' | 'no'; readonly students: number; readonly yes: number; readonly no: number; readonly open: number; readonly mayBegin: boolean } | null;
  readonly may: { readonly decide: boolean; readonly answer: boolean; readonly withdraw: boolean };
}

export interface ShownRenewal {
  readonly id: string;
  readonly kind: PermissionKind;
  readonly purpose: string;
  readonly classes: readonly string[];
  readonly gone: readonly string[];
  readonly outcome: RenewalLine['outcome'];
}

/** Answer to `POST /api/permissions/enter`. */
export interface EnterAnswer {
  readonly schoolName: string;
  readonly mine: readonly ShownPermission[];
  readonly toDecide: readonly ShownPermission[];
  readonly maySeeRegister: boolean;
  /** What ended with last school year, and what renewing would do with it. */
  readonly renewal: readonly ShownRenewal[];
  readonly schoolYear: number;
}

/** Body of `POST /api/permissions/decide`. */
export interface DecideRequest {
  readonly id: string;
  readonly decision:
    | { readonly kind: 'grant'; readonly until: string | null; readonly conditions: string | null }
    | { readonly kind: 'refuse'; readonly reason: string }
    | { readonly kind: 'askBack'; readonly question: string }
    | { readonly kind: 'answer'; readonly answer: string }
    | { readonly kind: 'withdraw' };
}

export interface DecideAnswer {
  readonly outcome: 'decided' | 'unchanged';
}

/** Answer to `POST /api/permissions/renew`. */
export interface RenewAnswer {
  readonly asked: number;
}

/** Body of `POST /api/permissions/register` and, with what was searched for, of `…/export`. */
export interface RegisterRequest {
  readonly schoolYear: number;
}

export interface ExportRequest extends RegisterRequest {
  readonly words: string;
}

export interface RegisterAnswer {
  readonly schoolYear: number;
  readonly rows: readonly ShownPermission[];
}

export interface ExportAnswer {
  readonly fileName: string;
  readonly csv: string;
  readonly rows: number;
}

export type PermissionProblemCode = IdentifyProblem | DecisionProblem | 'notForYou' | 'badRequest' | 'internal';

export interface PermissionProblemAnswer {
  readonly error: PermissionProblemCode;
  readonly message: string;
  readonly reference: string;
}
