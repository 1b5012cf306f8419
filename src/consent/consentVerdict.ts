import type { ConsentArticle } from './consentArticle';
import type { ConsentGiver } from './consentEvent';

/** Why something may not be published. Facts; the sentences stand in `texts/`. */
export const NO_REASONS = [
  /** The one who decides said no. */
  'refused',
  /** The one who decides took an earlier yes back. */
  'withdrawn',
  /** There was a yes, but for an earlier school year. */
  'expired',
  /** Nothing is registered for this school year. */
  'missing',
  /** The register holds an empty answer. */
  'unknownAnswer',
  /** Sixteen by now; what is registered was given before that birthday or by a guardian. */
  'askStudentAgain',
  /** Under sixteen; only the student's own yes is registered. */
  'askGuardian',
  /** One guardian says yes, another no. */
  'guardiansDiffer',
  /** Without a date of birth nobody knows who decides. */
  'birthDateUnknown',
  /** Not a student of this school as far as we know. */
  'unknownStudent',
] as const;

export type NoReason = (typeof NO_REASONS)[number];

/** What a teacher can do instead. */
export const CONSENT_OPTIONS = ['askAgain', 'otherPurpose', 'cover', 'leaveOut'] as const;

export type ConsentOption = (typeof CONSENT_OPTIONS)[number];

interface VerdictBase {
  readonly article: ConsentArticle;
  /** The imported version of the code of conduct that it was judged by (ISO date); null when the school has imported none. */
  readonly codeVersion: string | null;
}

export interface ConsentYes extends VerdictBase {
  readonly kind: 'yes';
  /** The entry that it rests on. */
  readonly eventId: string;
  readonly decidedOn: string;
  readonly source: string;
  /** For the audit trail; a teacher is never shown who gave it. */
  readonly giver: ConsentGiver;
}

export interface ConsentNo extends VerdictBase {
  readonly kind: 'no';
  readonly because: NoReason;
  /** The entry that it rests on; null when nothing is registered. */
  readonly eventId: string | null;
  readonly decidedOn: string | null;
  readonly source: string | null;
  readonly options: readonly ConsentOption[];
}

/** Closed on purpose: there is no third kind, what isn't known is a no. */
export type ConsentVerdict = ConsentYes | ConsentNo;
