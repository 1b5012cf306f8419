import type { NoReason } from '../consent/consentVerdict';
import type { BoardId } from '../people/person';
import type { NotRecognisableReason } from './faceTag';

/** Why a shared picture had to go. */
export type TakeDownReason = NoReason | 'unknownPurpose' | 'unknownSchool';

/** What the images room writes in the log of events: ids only, never a name, a reason in words or a picture. */
export type ImageAuditEvent =
  | {
      readonly type: 'consent.lookedUp';
      readonly boardId: BoardId;
      readonly at: Date;
      readonly by: string;
      readonly about: readonly string[];
      readonly purpose: string;
      readonly article: 'III.B.8';
    }
  | {
      readonly type: 'picture.shared' | 'picture.takenAlong';
      readonly boardId: BoardId;
      readonly at: Date;
      readonly by: string;
      readonly about: readonly string[];
      readonly purpose: string;
      readonly article: 'III.B.8';
      readonly pictureId: string;
      readonly coveredFaces: number;
      /** One entry per face that was put down as not recognisable. */
      readonly notRecognisable: readonly NotRecognisableReason[];
    }
  | {
      readonly type: 'picture.reviewed';
      readonly boardId: BoardId;
      readonly at: Date;
      readonly by: string;
      readonly about: readonly string[];
      readonly purpose: string;
      readonly article: 'III.B.8';
      readonly outcome: 'fine' | 'notAllowed';
      readonly notRecognisable: readonly NotRecognisableReason[];
    }
  | {
      readonly type: 'picture.withdrawn';
      readonly boardId: BoardId;
      readonly at: Date;
      /** Null: Houvast itself, because a consent no longer holds. */
      readonly by: string | null;
      readonly about: readonly string[];
      readonly pictureId: string;
      readonly because: TakeDownReason;
    };

/** Port. */
export interface ImageAudit {
  record(event: ImageAuditEvent): Promise<void>;
}
