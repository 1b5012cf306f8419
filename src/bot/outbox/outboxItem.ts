import type { CaseLevel } from '../../escalation/caseLevel';
import type { EvaluationNotice } from '../../codeEvaluation/evaluationNotice';
import type { Entered } from '../../consent/ownChoices/takeOwnChoice';
import type { Answer } from '../../gedragscode/answer';
import type { PermissionKind } from '../../permissions/permissionKind';
import type { Language } from '../../runtime/language';
import type { ChannelUser, Check } from '../../settings/schoolPractice';
import type { CampaignTexts, ConsentLookUpTexts, WatchTexts } from '../../texts/texts';
import type { ClassCardReason } from '../cards/campaign/campaignVerbs';

/** A sentence of the bot without a card. */
export type LineKey = 'unknownPerson' | 'tooFast' | 'urgentElsewhere' | 'couldNotHandle' | 'helloAgain';

/** A sentence about consent: of the own card, or of looking up. */
export type ConsentLine = 'ownStaff' | 'ownOthers' | keyof ConsentLookUpTexts['line'];

/** A sentence about the test of reading along. */
export type WatchLine = keyof WatchTexts['line'];

/** The thread of a channel that a message belongs in, by the id of its first message. */
export type Thread = string;

/**
 * A message that waits to be sent: ids and keys only. What it says is made at the moment of sending, from what is
 * true then; so nothing that somebody wrote lies in the queue.
 */
export type OutboxItem =
  | { readonly kind: 'welcome'; readonly personId: string; readonly language: Language }
  /** Without a conversation: of a release that knew one school to a board. */
  | { readonly kind: 'introduction'; readonly conversationId?: string; readonly language: Language; readonly thread: Thread | null }
  /** `wording`: the key of a model's words, which lie in memory only. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly thread: Thread | null; readonly wording?: string; /** Of who asked. */ readonly school?: string }
  | { readonly kind: 'nudge'; readonly nudgeId: string; readonly personId: string }
  /** A private word to whoever wrote that message. */
  | { readonly kind: 'checkAdvice'; readonly personId: string; readonly check: Check; readonly conversationId: string; readonly messageId: string }
  /** How somebody of that school reaches whom (III.B.3). */
  | { readonly kind: 'channels'; readonly personId: string; readonly reach: ChannelUser | null; readonly language: Language; readonly thread: Thread | null }
  | { readonly kind: 'newcomer' | 'codeRead' | 'codeReaders' | 'publishing'; readonly personId: string; readonly language: Language }
  /** To who leads that person: the list was gone through. */
  | { readonly kind: 'newcomerConfirmed'; readonly personId: string; readonly aboutId: string }
  | { readonly kind: 'practiceLine'; readonly line: 'notForStudents' | 'onlySchoolleiding'; readonly language: Language }
  /** `anew`: as a new message, because somebody has to look again; the earlier card stays where it is. */
  | { readonly kind: 'caseCard'; readonly caseId: string; readonly personId: string; readonly anew?: true }
  | { readonly kind: 'reporterCard'; readonly caseId: string; readonly personId: string; readonly anew?: true }
  /** Of what somebody was asked to do for a case; they don't see the case. */
  | { readonly kind: 'taskCard'; readonly caseId: string; readonly task: string; readonly personId: string; readonly anew?: true }
  /** The card with which somebody opens a case that they take up themselves. */
  | { readonly kind: 'openCaseStart'; readonly personId: string; readonly language: Language }
  /** The card with which somebody objects. */
  | { readonly kind: 'objectionStart'; readonly personId: string; readonly language: Language }
  /** The card with which a report begins. `talk`: somebody asked to talk with a person. */
  | { readonly kind: 'reportStart'; readonly personId: string; readonly language: Language; readonly talk: boolean }
  /** One of the cards of cases and reports above, that nobody may find: the queue says neither whose it is nor about what. */
  | { readonly kind: 'sealed'; readonly box: string }
  | { readonly kind: 'nobodyFound'; readonly caseId: string; readonly personId: string; readonly level: CaseLevel }
  | { readonly kind: 'caseUnanswered'; readonly caseId: string; readonly personId: string; readonly level: CaseLevel }
  /** Where a case would reach nobody, before there is one. */
  | { readonly kind: 'gaps'; readonly personId: string; readonly school: string }
  /** A question that somebody answered, for an administrator to make an example of. */
  | { readonly kind: 'knownQuestion'; readonly caseId: string; readonly personId: string; readonly update?: true }
  | { readonly kind: 'questionOverview'; readonly personId: string; readonly language: Language }
  /** A school's cases of one school year, in figures. */
  | { readonly kind: 'caseOverview'; readonly personId: string; readonly school: string; readonly schoolYear: number; readonly language: Language }
  /** Figures for the evaluation of the code. `because` is null when somebody asked for them. */
  | { readonly kind: 'codeEvaluation'; readonly personId: string; readonly because: EvaluationNotice | null; readonly language: Language | null }
  | { readonly kind: 'sharedPost'; readonly postId: string }
  /** Something of it was taken down. */
  | { readonly kind: 'sharedPostChanged'; readonly postId: string }
  | { readonly kind: 'pictureNotPosted'; readonly personId: string; readonly isUnsure: boolean }
  /** All that was taken down of this person's pictures on that day (ISO): one card, brought up to date. */
  | { readonly kind: 'takenDown'; readonly personId: string; readonly day: string }
  | { readonly kind: 'stuckPictures'; readonly personId: string; readonly school: string; readonly anew?: true }
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
  /** `here`: in the conversation, seen by this person only. `update`: only where the card stands already. */
  | {
      readonly kind: 'postedWarning';
      readonly conversationId: string;
      readonly messageId: string;
      readonly personId: string;
      readonly where: 'here' | 'personally';
      readonly change: 'new' | 'update' | 'anew';
    }
  | { readonly kind: 'recordingRequest'; readonly permissionId: string; readonly personId: string; readonly change: 'new' | 'update' }
  | { readonly kind: 'recordingOffer'; readonly personId: string; readonly conversationId: string; readonly language: Language }
  /** A sentence about recordings to one person. */
  | { readonly kind: 'recordingLine'; readonly line: 'onlyStaff' | 'teacherSaidNo'; readonly language: Language | null; readonly personId: string }
  | { readonly kind: 'consentPage'; readonly personId: string; readonly language: Language }
  /** The form with which somebody asks permission. Null: what for is asked first. */
  | { readonly kind: 'permissionStart'; readonly personId: string; readonly language: Language; readonly permission: PermissionKind | null }
  | { readonly kind: 'permissionCard'; readonly permissionId: string; readonly personId: string; readonly anew?: true }
  /** To who asked: what changed, as a new message; the card itself changes where it is. */
  | { readonly kind: 'permissionNews'; readonly permissionId: string; readonly personId: string }
  /** Before the own choices: why a student is asked now. */
  | { readonly kind: 'permissionForStudent'; readonly permissionId: string; readonly personId: string }
  /** What lapsed before this school year. */
  | { readonly kind: 'permissionRenewal'; readonly personId: string; readonly schoolYear: number }
  /** What the bot sees and keeps: of this conversation, or of whom it is talking with. */
  | { readonly kind: 'watchStatus'; readonly conversationId: string; readonly language: Language; readonly thread: Thread | null }
  | { readonly kind: 'aboutYou'; readonly language: Language }
  /** Numbers of watching at a school, for its administrators. */
  | { readonly kind: 'watchOverview'; readonly personId: string; readonly language: Language }
  | { readonly kind: 'watchLine'; readonly line: WatchLine; readonly language: Language; readonly thread: Thread | null }
  | { readonly kind: 'line'; readonly line: LineKey; readonly language: Language; readonly thread: Thread | null };
