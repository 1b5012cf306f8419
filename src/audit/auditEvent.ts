import type { BoardId } from '../people/person';

/** What can happen that somebody may have to account for. Never message text, never a name: ids and keys only. */
export type AuditFact =
  | { readonly type: 'case.opened'; readonly caseId: string; readonly level: string; readonly kind: string; readonly origin: string }
  | { readonly type: 'case.routed'; readonly caseId: string; readonly role: string; readonly because: string }
  | { readonly type: 'case.nobodyFound'; readonly caseId: string; readonly level: string }
  | { readonly type: 'case.acknowledged'; readonly caseId: string }
  | { readonly type: 'case.handedOver'; readonly caseId: string }
  | { readonly type: 'case.stepCompleted'; readonly caseId: string; readonly step: string }
  | { readonly type: 'case.stepSkipped'; readonly caseId: string; readonly step: string }
  | { readonly type: 'case.noted'; readonly caseId: string }
  | { readonly type: 'case.reporterAdded'; readonly caseId: string }
  | { readonly type: 'case.raised'; readonly caseId: string; readonly level: string; readonly kind: string }
  | { readonly type: 'case.closed'; readonly caseId: string }
  | { readonly type: 'case.reopened'; readonly caseId: string }
  | { readonly type: 'consent.lookedUp'; readonly purpose: string; readonly article: string; readonly verdict: string }
  | { readonly type: 'consent.imported'; readonly school: string; readonly source: string; readonly rows: number }
  | { readonly type: 'picture.checked'; readonly conversationId: string; readonly faces: number | null; readonly outcome: string }
  | { readonly type: 'picture.shared'; readonly pictureId: string; readonly purpose: string; readonly coveredFaces: number }
  | { readonly type: 'picture.withdrawn'; readonly pictureId: string }
  | { readonly type: 'nudge.sent'; readonly nudgeId: string; readonly kind: string; readonly priority: string }
  | { readonly type: 'nudge.reported'; readonly nudgeId: string; readonly caseId: string }
  | { readonly type: 'nudge.dismissed'; readonly nudgeId: string; readonly because: string }
  | { readonly type: 'question.answered'; readonly outcome: string; readonly articles: readonly string[]; readonly codeVersion: string | null }
  | { readonly type: 'person.noticed' }
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
