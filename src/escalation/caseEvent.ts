import type { Role } from '../people/person';
import type { CaseKind } from './caseKind';
import type { CaseLevel } from './caseLevel';

/** How a case came to be. */
export type CaseOrigin = 'nudge' | 'acuteSignal' | 'report' | 'studentReport' | 'postedPicture';

/** Whom a reporter may choose; null: the school chooses. */
export const CHOSEN_RECIPIENTS = ['mentor', 'zorgcoordinator', 'vertrouwenspersoon'] as const;

export type ChosenRecipient = (typeof CHOSEN_RECIPIENTS)[number];

/** Why somebody got a case. */
export type RouteReason =
  /** By the reporter. */
  | 'chosen'
  | 'supervisorOfStaff'
  /** Stands in that day for somebody who comes first. */
  | 'deputy'
  | 'mentorOfClass'
  | 'supervisorOfClass'
  | 'socialMediaCoach'
  | 'schoolleiding'
  | 'zorgcoordinator'
  | 'vertrouwenspersoon'
  | 'bevoegdGezag'
  | 'privacyOfficer'
  /** Of an acute case outside school time. */
  | 'onCall'
  /** At the end of every line. */
  | 'lastResponder'
  /** Nobody of those who come first could be found. */
  | 'nextInLine';

/** Which step plan, and which steps of it. */
export interface PlanOfCase {
  readonly version: string;
  readonly steps: readonly string[];
}

export interface OpenedFacts {
  readonly school: string;
  /** The same nudge or message opens one case only, e.g. `message:<conversation>:<message>`; null: always a new one. */
  readonly originKey: string | null;
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly origin: CaseOrigin;
  readonly conversationId: string | null;
  readonly messageLink: string | null;
  /** Null when an acute signal opened it. */
  readonly reporterId: string | null;
  /** The staff member in the conversation whose supervisor is asked; null when there is none. */
  readonly staffId: string | null;
  /** Whose behaviour it is about. Never those who were harmed. */
  readonly aboutIds: readonly string[];
  /** In the reporter's own words. */
  readonly words: string | null;
  /** The message's words, when the reporter chose to give them along. */
  readonly messageWords: string | null;
  /** Keys of what was signalled, never a quotation. */
  readonly signalReasons: readonly string[];
  /** Whom the reporter wants to have it. */
  readonly chosen?: ChosenRecipient | null;
  /** For the vertrouwenspersonen only: nobody else reads it, finds it, or learns that it is there. */
  readonly sealed?: boolean;
  /** The step plan as it was on that day: a running case keeps its own. */
  readonly plan: PlanOfCase;
}

/** What happened. `words`, `note`, `text` and `reason` are all the free text there is; they live and die with the case. */
export type CaseFact =
  | ({ readonly type: 'opened' } & OpenedFacts)
  | { readonly type: 'routed'; readonly to: string; readonly role: Role; readonly because: RouteReason }
  | { readonly type: 'nobodyFound' }
  /** Nobody had picked it up, or answered the question, in time. `endOfLine`: there is nobody left to ask besides. */
  | { readonly type: 'unanswered'; readonly endOfLine: boolean }
  | { readonly type: 'acknowledged' }
  | { readonly type: 'handedOver'; readonly to: string; readonly role: Role; readonly note: string | null }
  | { readonly type: 'stepCompleted'; readonly step: string }
  | { readonly type: 'stepSkipped'; readonly step: string; readonly reason: string }
  | { readonly type: 'noted'; readonly text: string }
  | { readonly type: 'reporterAdded'; readonly words: string | null; readonly messageWords: string | null }
  /** By a reporter. `closes`: nobody needs to look at it any more. */
  | { readonly type: 'withdrawn'; readonly closes: boolean }
  /** A later report or signal was graver. */
  | { readonly type: 'raised'; readonly level: CaseLevel; readonly kind: CaseKind; readonly plan: PlanOfCase }
  /** The answer to a question; it closes the case and is read by the asker. `offered`: as an example, to the administrators. */
  | { readonly type: 'answered'; readonly text: string; readonly offered?: true }
  | { readonly type: 'closed'; readonly reason: string }
  | { readonly type: 'reopened'; readonly reason: string | null };

/** One entry of a case's append-only history. */
export type CaseEvent = CaseFact & {
  /** 1 for the first, without gaps. */
  readonly seq: number;
  /** Who did it; null: Houvast itself. */
  readonly by: string | null;
  readonly at: Date;
};

export type CaseEventOf<T extends CaseFact['type']> = Extract<CaseEvent, { readonly type: T }>;

/** Numbers facts that follow each other, from `version` on. */
export function eventsFrom(version: number, by: string | null, at: Date, facts: readonly CaseFact[]): readonly CaseEvent[] {
  return facts.map((fact, index) => ({ ...fact, seq: version + 1 + index, by, at }));
}
