import type { PurposeAudience } from '../../consent/consentEvent';
import type { ConsentOption } from '../../consent/consentVerdict';
import type { ShownNoReason } from '../../consent/shownReason';
import type { FaceRef, FaceTag, NotRecognisableReason } from '../../images/faceTag';
import type { Box, CoverStyle, FaceBox, PictureRefusal } from '../../images/pictureEngine';
import type { SharedHow } from '../../images/sharedPictures';

/** What page and server say to each other. Types only: the browser side reads this file too. */

/** Header with the conversation's id (URI-encoded), for requests whose body is the picture itself. */
export const CONVERSATION_HEADER = 'x-houvast-conversation';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  /** Class or number, where somebody else in the list has the same name. */
  readonly apart?: string;
  readonly isStaff: boolean;
}

export interface ListedPurpose {
  readonly key: string;
  readonly title: string;
  readonly audience: PurposeAudience;
}

/** A picture that was made ready, with the faces in it. */
export interface PreparedAnswer {
  readonly width: number;
  readonly height: number;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Base64, without metadata. */
  readonly picture: string;
  readonly faces: readonly FaceBox[];
  /** Everything that is covered by now. */
  readonly covered: readonly Box[];
  readonly ticket: string;
}

/** Answer to `POST /api/photo/check`, `POST /api/photo/posted` and `POST /api/photo/offer`. */
export interface CheckAnswer extends PreparedAnswer {
  /** More than one for an animated picture: only the frame with the most faces is kept. */
  readonly frames: number;
  readonly people: readonly ListedPerson[];
  readonly purposes: readonly ListedPurpose[];
  /** Key of the purpose that belongs to this conversation. */
  readonly defaultPurpose: string;
  /** Who can see what is posted in this conversation. */
  readonly place: PurposeAudience;
  /** Set when the picture is already in the conversation: which of how many of that message. */
  readonly posted: { readonly index: number; readonly of: number } | null;
  /** Answers that are known already, of an offer. */
  readonly tags: readonly FaceTag[];
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

/** Answer to `POST /api/photo/verdict`. */
export interface VerdictAnswer {
  /** It may be posted in this conversation. */
  readonly may: boolean;
  /** It may be used elsewhere for the chosen purpose. */
  readonly mayTakeAlong: boolean;
  readonly article: 'III.B.8';
  readonly faces: readonly ShownFace[];
}

/** Body of `POST /api/photo/cover`; its answer is a `PreparedAnswer`. */
export interface CoverRequest {
  readonly ticket: string;
  readonly picture: string;
  readonly boxes: readonly Box[];
  readonly style: CoverStyle;
}

/** Body of `POST /api/photo/crop`; its answer is a `PreparedAnswer` of that part. */
export interface CropRequest {
  readonly ticket: string;
  readonly picture: string;
  readonly area: Box;
}

export interface SharedItem {
  readonly ticket: string;
  readonly picture: string;
  readonly tags: readonly FaceTag[];
  readonly altText?: string;
}

/** A smaller part of a picture is a slip of the hand. In pixels a side. */
export const SMALLEST_SIDE = 32;

/** Largest number of pictures at once. */
export const MOST_PICTURES = 10;

/** Body of `POST /api/photo/share`: all pictures or none. */
export interface ShareRequest {
  readonly pictures: readonly SharedItem[];
  readonly purpose: string;
  /** `posted` in the conversation, or `takenAlong` for a mail, a website, a newsletter. */
  readonly how: SharedHow;
}

export interface ShareAnswer {
  readonly shareId: string;
  /** The verdict sheet as PDF, base64, of pictures that are taken along. */
  readonly sheet: string | null;
}

export interface PostedRequest {
  readonly ref: string;
  /** Which picture of the message, from 0. */
  readonly index: number;
}

export interface OfferRequest {
  readonly ref: string;
}

/** Body of `POST /api/photo/reviewed`: the answers for every picture of the message. */
export interface ReviewedRequest {
  readonly pictures: readonly { readonly ticket: string; readonly tags: readonly FaceTag[] }[];
  readonly purpose: string;
}

export interface ReviewedAnswer {
  readonly may: boolean;
  readonly verdicts: readonly VerdictAnswer[];
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
  | 'offerOver'
  | 'partTooSmall'
  | 'internal'
  | PictureRefusal;

export interface ProblemAnswer {
  readonly error: PhotoProblemCode;
  readonly message: string;
  readonly reference: string;
  /** With `notAllowed`, per picture. */
  readonly verdicts?: readonly VerdictAnswer[];
}
