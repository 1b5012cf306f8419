import type { BoardId } from '../people/person';

/** What can happen that somebody may have to account for. Never message text, never a name: ids and keys only. */
export type AuditFact =
  | { readonly type: 'case.opened'; readonly caseId: string; readonly level: string; readonly kind: string; readonly origin: string }
  | { readonly type: 'case.routed'; readonly caseId: string; readonly role: string; readonly because: string }
  | { readonly type: 'case.nobodyFound'; readonly caseId: string; readonly level: string }
  | { readonly type: 'case.unanswered'; readonly caseId: string }
  | { readonly type: 'case.acknowledged'; readonly caseId: string }
  | { readonly type: 'case.handedOver'; readonly caseId: string }
  | { readonly type: 'case.stepCompleted'; readonly caseId: string; readonly step: string }
  | { readonly type: 'case.stepSkipped'; readonly caseId: string; readonly step: string }
  | { readonly type: 'case.noted'; readonly caseId: string }
  | { readonly type: 'case.taskGiven'; readonly caseId: string; readonly step: string | null }
  | { readonly type: 'case.taskDone' | 'case.taskDeclined' | 'case.taskTakenBack' | 'case.taskReminded'; readonly caseId: string }
  | { readonly type: 'case.paused' | 'case.resumed'; readonly caseId: string }
  | { readonly type: 'case.linked' | 'case.mergedInto' | 'case.tookIn'; readonly caseId: string }
  | { readonly type: 'case.reporterAdded'; readonly caseId: string }
  | { readonly type: 'case.withdrawn'; readonly caseId: string }
  /** Something happened in a case that is the vertrouwenspersoon's alone: who did what is no more than in the case itself. */
  | { readonly type: 'case.sealed'; readonly caseId: string }
  | { readonly type: 'case.raised'; readonly caseId: string; readonly level: string; readonly kind: string }
  | { readonly type: 'case.answered'; readonly caseId: string }
  | { readonly type: 'case.closed'; readonly caseId: string }
  | { readonly type: 'case.reopened'; readonly caseId: string }
  | { readonly type: 'case.aftercarePlanned'; readonly caseId: string }
  | { readonly type: 'case.aftercareMoved'; readonly caseId: string }
  | { readonly type: 'case.aftercareDue'; readonly caseId: string }
  | { readonly type: 'case.aftercareDone'; readonly caseId: string }
  | { readonly type: 'case.evaluated'; readonly caseId: string }
  | { readonly type: 'case.exported'; readonly caseId: string }
  /** Figures of a school year were taken along as a document. */
  | { readonly type: 'overview.exported'; readonly school: string | null; readonly what: 'cases' | 'code'; readonly schoolYear: number | null }
  | { readonly type: 'consent.lookedUp'; readonly purpose: string; readonly article: string; readonly verdict: string }
  | { readonly type: 'consent.imported'; readonly school: string; readonly batch: string; readonly source: string; readonly rows: number }
  | { readonly type: 'consent.decided'; readonly school: string; readonly purpose: string; readonly decision: string }
  | { readonly type: 'consent.settingsChanged'; readonly school: string }
  | { readonly type: 'consent.purposeChanged'; readonly school: string; readonly purpose: string; readonly change: 'added' | 'changed' }
  | { readonly type: 'consent.overviewSeen'; readonly school: string; readonly classKey: string | null; readonly names: boolean }
  | { readonly type: 'consent.campaignNotice'; readonly school: string; readonly classKey: string; readonly notice: string }
  | { readonly type: 'people.imported'; readonly school: string; readonly added: number; readonly changed: number }
  | { readonly type: 'picture.checked'; readonly conversationId: string; readonly faces: number | null; readonly outcome: string }
  | { readonly type: 'picture.followedUp'; readonly conversationId: string; readonly messageId: string; readonly event: string; readonly outcome: string; readonly because: string | null }
  | { readonly type: 'picture.hiding'; readonly conversationId: string; readonly messageId: string; readonly change: 'hidden' | 'released' | 'hidingRefused' }
  | { readonly type: 'picture.cardGone'; readonly postId: string }
  | { readonly type: 'picture.shared'; readonly pictureId: string; readonly purpose: string; readonly coveredFaces: number }
  | { readonly type: 'picture.withdrawn'; readonly pictureId: string; readonly because: string }
  | { readonly type: 'permission.recording'; readonly permissionId: string; readonly event: string }
  | { readonly type: 'permission.changed'; readonly permissionId: string; readonly kind: string; readonly event: string }
  /** A school's register was looked at, or taken along as a list. */
  | { readonly type: 'permission.registerSeen'; readonly school: string; readonly schoolYear: number; readonly exported: boolean }
  | { readonly type: 'nudge.sent'; readonly nudgeId: string; readonly kind: string; readonly priority: string }
  | { readonly type: 'nudge.reported'; readonly nudgeId: string; readonly caseId: string }
  | { readonly type: 'nudge.dismissed'; readonly nudgeId: string; readonly because: string }
  | { readonly type: 'newcomer.confirmed' }
  | { readonly type: 'code.read'; readonly version: string }
  | { readonly type: 'code.readersSeen'; readonly school: string }
  /** What a check noticed, without where and of whom. `counted`: on trial, and nobody heard of it. */
  | { readonly type: 'check.advised' | 'check.counted'; readonly school: string; readonly check: string; readonly article: string }
  /** What a word means at a school; which word isn't told. */
  | { readonly type: 'watch.wordChanged'; readonly school: string; readonly change: 'added' | 'removed'; readonly means: string | null }
  | { readonly type: 'question.answered'; readonly outcome: string; readonly articles: readonly string[]; readonly codeVersion: string | null; /** A language model worded it. */ readonly worded?: true }
  /** Who doubts an answer is nobody's business either. */
  | { readonly type: 'question.doubted'; readonly article: string | null; readonly reason: string; readonly codeVersion: string | null }
  | { readonly type: 'knownQuestion.added' | 'knownQuestion.removed'; readonly questionId: string; readonly articles: readonly string[] }
  | {
      readonly type: 'settings.changed';
      readonly school: string;
      /** Which parts of them. */
      readonly changed: readonly string[];
      readonly watch: string;
      readonly decisionReference: string | null;
      readonly hidePictures: boolean;
      readonly escalatePictures: boolean;
      /** Missing in events of before there was one. */
      readonly languageModel?: boolean;
    }
  /** Keys of gaps in who gets cases, of which the administrators were told. */
  | { readonly type: 'lines.gapsTold'; readonly school: string; readonly gaps: readonly string[] }
  | { readonly type: 'deputy.changed'; readonly change: 'added' | 'removed'; readonly from: string; readonly to: string }
  | { readonly type: 'supervisor.changed'; readonly change: 'set' | 'removed' }
  | { readonly type: 'person.noticed' }
  | { readonly type: 'person.erased' }
  | { readonly type: 'conversation.watched'; readonly conversationId: string; readonly decisionReference: string }
  | { readonly type: 'access.refused'; readonly subject: string; readonly because: string };

export type AuditEventType = AuditFact['type'];

export type AuditEvent = AuditFact & {
  readonly boardId: BoardId;
  readonly at: Date;
  /** Who did it; null: Houvast itself. */
  readonly by: string | null;
  /** Persons whom it concerns. */
  readonly about: readonly string[];
};
