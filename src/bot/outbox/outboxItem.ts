import type { CaseLevel } from '../../escalation/caseLevel';
import type { Entered } from '../../consent/ownChoices/takeOwnChoice';
import type { Answer } from '../../gedragscode/answer';
import type { PostedPictureRef } from '../../images/postedPictures';
import type { PostedWarning } from '../../images/postedWarning';
import type { Language } from '../../runtime/language';
import type { CampaignTexts, ConsentLookUpTexts } from '../../texts/texts';
import type { ClassCardReason } from '../cards/campaign/campaignVerbs';

/** A sentence of the bot without a card. */
export type LineKey = 'unknownPerson' | 'tooFast' | 'urgentElsewhere' | 'couldNotHandle' | 'helloAgain';

/** A sentence about consent: of the own card, or of looking up. */
export type ConsentLine = 'ownStaff' | 'ownOthers' | keyof ConsentLookUpTexts['line'];

/** The thread of a channel that a message belongs in, by the id of its first message. */
export type Thread = string;

/**
 * A message that waits to be sent: ids and keys only. What it says is made at the moment of sending, from what is
 * true then; so nothing that somebody wrote lies in the queue.
 */
export type OutboxItem =
  | { readonly kind: 'welcome'; readonly personId: string; readonly language: Language }
  | { readonly kind: 'introduction'; readonly language: Language; readonly thread: Thread | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly thread: Thread | null }
  | { readonly kind: 'nudge'; readonly nudgeId: string; readonly personId: string; readonly settled: boolean }
  /** `anew`: as a new message, because somebody has to look again; the earlier card stays where it is. */
  | { readonly kind: 'caseCard'; readonly caseId: string; readonly personId: string; readonly anew?: true }
  | { readonly kind: 'reporterCard'; readonly caseId: string; readonly personId: string; readonly anew?: true }
  | { readonly kind: 'nobodyFound'; readonly caseId: string; readonly personId: string; readonly level: CaseLevel }
  | { readonly kind: 'caseUnanswered'; readonly caseId: string; readonly personId: string; readonly level: CaseLevel }
  | { readonly kind: 'sharedPicture'; readonly pictureId: string }
  | { readonly kind: 'pictureTakenDown'; readonly pictureId: string }
  | { readonly kind: 'takenDownNotice'; readonly pictureId: string; readonly replaced: boolean }
  | { readonly kind: 'classCampaign'; readonly personId: string; readonly classKey: string; readonly reason: ClassCardReason; readonly language: Language | null }
  | { readonly kind: 'schoolCampaign'; readonly personId: string; readonly language: Language | null }
  | { readonly kind: 'turnedSixteen'; readonly personId: string; readonly classKey: string; readonly studentId: string; readonly language: Language | null }
  | { readonly kind: 'campaignLine'; readonly line: keyof CampaignTexts['line']; readonly language: Language }
  | { readonly kind: 'ownChoices'; readonly personId: string; readonly language: Language; readonly ref: string; readonly entered: Entered | null }
  | { readonly kind: 'consentLookUp'; readonly personId: string; readonly studentIds: readonly string[]; readonly purpose: string; readonly on: string; readonly notFound: readonly number[]; readonly language: Language }
  | {
      readonly kind: 'consentChoice';
      readonly personId: string;
      readonly studentIds: readonly string[];
      readonly unclear: readonly (readonly string[])[];
      readonly notFound: readonly number[];
      readonly purposes: readonly string[];
      readonly on: string;
      readonly language: Language;
    }
  | { readonly kind: 'consentLine'; readonly line: ConsentLine; readonly language: Language }
  | { readonly kind: 'postedWarning'; readonly ref: PostedPictureRef; readonly warning: Exclude<PostedWarning, { kind: 'silence' }>; readonly language: Language }
  | { readonly kind: 'consentPage'; readonly personId: string; readonly language: Language }
  | { readonly kind: 'line'; readonly line: LineKey; readonly language: Language; readonly thread: Thread | null };
