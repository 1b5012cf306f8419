import type { ConsentOption } from '../../consent/consentVerdict';
import type { ShownNoReason } from '../../consent/shownReason';
import type { FaceRef, FaceTag, NotRecognisableReason } from '../../images/faceTag';
import type { Box, FaceBox, PictureRefusal } from '../../images/pictureEngine';

/** What page and server say to each other. Types only: the browser side reads this file too. */

/** Header with the conversation's id (URI-encoded), for requests whose body is the picture itself. */
export const CONVERSATION_HEADER = 'x-houvast-conversation';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly isStaff: boolean;
}

export interface ListedPurpose {
  readonly key: string;
  readonly title: string;
}

/** Answer to `POST /api/photo/check` and `POST /api/photo/posted`. */
export interface CheckAnswer {
  readonly width: number;
  readonly height: number;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Base64, without metadata. */
  readonly picture: string;
  readonly faces: readonly FaceBox[];
  /** More than one for an animated picture: only the frame with the most faces is kept. */
  readonly frames: number;
  readonly people: readonly ListedPerson[];
  readonly purposes: readonly ListedPurpose[];
  readonly defaultPurpose: string;
  readonly ticket: string;
  /** True when the picture is already in the conversation. */
  readonly posted: boolean;
}

export interface VerdictRequest {
  readonly ticket: string;
  readonly tags: readonly FaceTag[];
  readonly purpose: string;
}

export type ShownFace =
  | { readonly kind: 'yes'; readonly face: FaceRef; readonly personId: string; readonly decidedOn: string; readonly source: string }
  | {
      readonly kind: 'no';
      readonly face: FaceRef;
      readonly personId: string;
      readonly because: ShownNoReason;
      readonly purpose: string;
      readonly decidedOn: string | null;
      readonly source: string | null;
      readonly options: readonly ConsentOption[];
    }
  | { readonly kind: 'noStudent'; readonly face: FaceRef; readonly because: 'staff' | 'otherAdult' | 'noFace' }
  | { readonly kind: 'notRecognisable'; readonly face: FaceRef; readonly reason: NotRecognisableReason }
  | { readonly kind: 'covered'; readonly face: FaceRef }
  | { readonly kind: 'cannotCheck'; readonly face: FaceRef; readonly because: 'elsewhere' | 'notHere' | 'noSuchPlace' }
  | { readonly kind: 'untagged'; readonly face: FaceRef };

/** Answer to `POST /api/photo/verdict` and `POST /api/photo/reviewed`. */
export interface VerdictAnswer {
  readonly may: boolean;
  readonly article: 'III.B.8';
  readonly faces: readonly ShownFace[];
}

export interface CoverRequest {
  readonly ticket: string;
  readonly picture: string;
  readonly boxes: readonly Box[];
}

export interface CoverAnswer {
  readonly picture: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Everything that is covered by now. */
  readonly covered: readonly Box[];
  readonly ticket: string;
}

export interface ShareRequest extends VerdictRequest {
  readonly picture: string;
  readonly altText?: string;
}

export interface ShareAnswer {
  readonly shareId: string;
}

export interface PostedRequest {
  readonly ref: string;
}

export type PhotoProblemCode =
  | 'noToken'
  | 'tokenExpired'
  | 'tokenInvalid'
  | 'otherTenant'
  | 'signInUnavailable'
  | 'unknownPerson'
  | 'student'
  | 'notStaff'
  | 'notMember'
  | 'rosterUnavailable'
  | 'noPurposes'
  | 'badRequest'
  | 'ticketNotOurs'
  | 'ticketExpired'
  | 'otherPicture'
  | 'unknownPurpose'
  | 'stillVisible'
  | 'notAllowed'
  | 'takenDown'
  | 'postedGone'
  | 'postedNotFetched'
  | 'notYourPicture'
  | 'internal'
  | PictureRefusal;

export interface ProblemAnswer {
  readonly error: PhotoProblemCode;
  readonly message: string;
  readonly reference: string;
  /** With `notAllowed`. */
  readonly verdict?: VerdictAnswer;
}
