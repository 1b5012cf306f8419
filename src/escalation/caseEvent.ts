import type { SignalledTurn } from '../conduct/watchedState';
import type { Role } from '../people/person';
import type { AftercareWith } from './aftercare/aftercareTalk';
import type { Evaluation } from './evaluateCase';
import type { CaseKind } from './caseKind';
import type { CaseLevel } from './caseLevel';

/** How a case came to be. */
export type CaseOrigin = 'nudge' | 'acuteSignal' | 'report' | 'studentReport' | 'postedPicture' | 'responder' | 'objection';

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
  /** Saw it and took it up. */
  | 'openedIt'
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
  /** Which turns counted. Cases of earlier releases have none. */
  readonly signalTurns?: readonly SignalledTurn[];
  /** Whom the reporter wants to have it. */
  readonly chosen?: ChosenRecipient | null;
  /** For the vertrouwenspersonen only: nobody else reads it, finds it, or learns that it is there. */
  readonly sealed?: boolean;
  /** The step plan as it was on that day: a running case keeps its own. */
  readonly plan: PlanOfCase;
}

/** What somebody reported in a duplicate. */
export interface TakenReport {
  readonly by: string;
  readonly words: string | null;
}

/** What happened. `words`, `note`, `text`, `reason` and the answers of an evaluation are all the free text there is; they live and die with the case. */
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
  /** `forAll`: also for who has a task in it; without it for those who hold the case. */
  | { readonly type: 'noted'; readonly text: string; readonly forAll?: true }
  /** To a colleague: a step of the plan, words of the giver, or both. `due`: ISO date. */
  | { readonly type: 'taskGiven'; readonly task: string; readonly to: string; readonly role: Role; readonly step: string | null; readonly words: string | null; readonly due: string | null }
  | { readonly type: 'taskDone'; readonly task: string; readonly words: string | null }
  | { readonly type: 'taskDeclined'; readonly task: string; readonly reason: string }
  | { readonly type: 'taskTakenBack'; readonly task: string }
  | { readonly type: 'taskReminded'; readonly task: string }
  /** `until`: the ISO date on which it goes on by itself. */
  | { readonly type: 'paused'; readonly until: string; readonly reason: string }
  | { readonly type: 'resumed' }
  | { readonly type: 'linked'; readonly to: string }
  /** It was a duplicate: it ends here and goes on there. */
  | { readonly type: 'mergedInto'; readonly into: string }
  /** The other side of it: its reporters are reporters of this one, and whom it was about are concerned here. */
  | { readonly type: 'tookIn'; readonly from: string; readonly aboutIds: readonly string[]; readonly reports: readonly TakenReport[] }
  | { readonly type: 'reporterAdded'; readonly words: string | null; readonly messageWords: string | null }
  /** By a reporter. `closes`: nobody needs to look at it any more. */
  | { readonly type: 'withdrawn'; readonly closes: boolean }
  /** A later report or signal was graver. */
  | { readonly type: 'raised'; readonly level: CaseLevel; readonly kind: CaseKind; readonly plan: PlanOfCase }
  /** The answer to a question; it closes the case and is read by the asker. `offered`: as an example, to the administrators. */
  | { readonly type: 'answered'; readonly text: string; readonly offered?: true }
  | { readonly type: 'closed'; readonly reason: string }
  | { readonly type: 'reopened'; readonly reason: string | null }
  /** A talk for afterwards, on that day (ISO). Its number is that of this event. */
  | { readonly type: 'aftercarePlanned'; readonly on: string; readonly with: AftercareWith }
  | { readonly type: 'aftercareMoved'; readonly talk: number; readonly on: string }
  /** The day of the talk came; `to` were reminded. */
  | { readonly type: 'aftercareDue'; readonly talk: number; readonly to: readonly string[] }
  /** `reason` is null when the talk took place; else why it wasn't needed. */
  | { readonly type: 'aftercareDone'; readonly talk: number; readonly reason: string | null }
  /** Looked back on; a later one takes its place. */
  | ({ readonly type: 'evaluated' } & Evaluation)
  /** Somebody took a report of it for the school's file; by null: the administrator. `ref` names the one request for it. */
  | { readonly type: 'exported'; readonly ref: string };

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
