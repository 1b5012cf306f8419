import type { AftercareWith } from '../../escalation/aftercare/aftercareTalk';
import type { RouteReason } from '../../escalation/caseEvent';
import type { CaseKind } from '../../escalation/caseKind';
import type { CaseLevel } from '../../escalation/caseLevel';
import type { CaseStatus } from '../../escalation/caseState';
import type { Refusal } from '../../escalation/decision';
import type { Evaluation } from '../../escalation/evaluateCase';
import type { LinkedCase } from '../../escalation/links/linkedCases';
import type { PairAction } from '../../escalation/links/actOnPair';
import type { ListWish } from '../../escalation/list/caseList';
import type { TextToSend } from '../../escalation/stappenplan';
import type { TaskStatus } from '../../escalation/tasks/caseTask';
import type { Role } from '../../people/person';
import type { IdentifyProblem } from '../identify';

/** What the tab "Meldingen" and the server say to each other. The browser side reads this file too. Moments are ISO. */

/** Rows that a list begins with, and grows by. */
export const LIST_STEP = 50;
export const LONGEST_LIST = 1_000;

/** Answer to `POST /api/cases-page/enter`. */
export interface EnterAnswer {
  /** Schools of which this person has cases; more than one for who works for the whole board. */
  readonly schools: readonly { readonly key: string; readonly name: string }[];
  /** May open a case for what they take up themselves. */
  readonly mayOpen: boolean;
}

/** Body of `POST /api/cases-page/list`. */
export interface ListRequest extends ListWish {
  readonly limit: number;
}

export interface ShownRow {
  readonly caseId: string;
  /** Null of a sealed case: what it is about is shown only to who opens it. */
  readonly kind: CaseKind | null;
  readonly level: CaseLevel | null;
  readonly sealed: boolean;
  readonly fromStudent: boolean;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly due: string | null;
  /** Name of who picked it up. */
  readonly responsible: string | null;
  readonly youAreResponsible: boolean;
  /** Null of a sealed case. */
  readonly steps: { readonly done: number; readonly of: number } | null;
}

export interface ListAnswer {
  /** To compare with what `version` says later. */
  readonly version: string;
  readonly cases: readonly ShownRow[];
  readonly more: boolean;
}

/** Answer of `POST /api/cases-page/version`; its body is the id of the case that is open, or null. */
export interface VersionAnswer {
  readonly list: string;
  /** Null: no case was asked about, or this person has no such case. */
  readonly case: number | null;
}

/** Body of `POST /api/cases-page/open`. Its answer is `ShownCase`. */
export interface OpenRequest {
  readonly caseId: string;
}

export interface ShownContact {
  readonly name: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly hours: string | null;
  /** ISO date. */
  readonly confirmedOn: string | null;
}

export interface ShownStep {
  readonly key: string;
  readonly title: string;
  readonly state: 'open' | 'done' | 'skipped';
  readonly by: string | null;
  readonly at: string | null;
  readonly reason: string | null;
  /** Null when the plan no longer has this step. */
  readonly guide: {
    readonly why: string;
    readonly what: readonly string[];
    readonly never: readonly string[];
    /** Empty of a sealed case: whoever else the plan names may not know of it. */
    readonly who: readonly Role[];
    readonly contacts: readonly ShownContact[];
    /** For a person to send; Houvast sends none of them. */
    readonly send: readonly TextToSend[];
  } | null;
}

/** The first and the last day that can be chosen, ISO. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export interface ShownTalk {
  readonly talk: number;
  /** ISO day. */
  readonly on: string;
  readonly with: AftercareWith;
  /** `due`: its day came, and nobody dealt with it yet. */
  readonly state: 'planned' | 'due' | 'past' | 'notNeeded';
}

/** What somebody was asked to do for a case. */
export interface ShownTaskLine {
  readonly task: string;
  readonly who: string | null;
  /** Null: no longer to be told. */
  readonly what: string | null;
  readonly status: TaskStatus;
  readonly due: string | null;
  readonly answer: string | null;
}

/** A case as this person may see it, in the page's language. */
export interface ShownCase {
  readonly caseId: string;
  readonly version: number;
  readonly kind: CaseKind;
  readonly level: CaseLevel;
  readonly sealed: boolean;
  readonly fromStudent: boolean;
  readonly isWithdrawn: boolean;
  readonly isWordsOnly: boolean;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly due: string | null;
  readonly place: string | null;
  readonly reporter: string | null;
  readonly about: readonly string[];
  readonly because: RouteReason | 'handedOver';
  readonly words: string | null;
  readonly messageWords: string | null;
  readonly messageLink: string | null;
  /** What reporters added later, the oldest first. */
  readonly added: readonly string[];
  readonly signals: readonly string[];
  readonly responsible: string | null;
  readonly youAreResponsible: boolean;
  readonly handedTo: string | null;
  readonly handedToYou: boolean;
  readonly steps: readonly ShownStep[];
  /** Whose step plan it is, where that isn't the school's own. */
  readonly reconstruction: { readonly title: string; readonly url: string } | null;
  readonly handOverTo: readonly { readonly personId: string; readonly name: string; readonly role: Role; readonly you: boolean }[];
  readonly closed: { readonly by: string | null; readonly reason: string | null; readonly isAnswer: boolean } | null;
  /** What still has to be done comes first. */
  readonly tasks: readonly ShownTaskLine[];
  readonly taskTo: readonly { readonly personId: string; readonly name: string; readonly role: Role }[];
  readonly taskDays: Days;
  /** `until`: ISO date. */
  readonly paused: { readonly until: string; readonly reason: string } | null;
  readonly pauseDays: Days;
  readonly justResumed: boolean;
  /** Those that this person holds too. */
  readonly links: readonly (Omit<LinkedCase, 'openedAt'> & { readonly openedAt: string })[];
  readonly isMerged: boolean;
  readonly isIncident: boolean;
  /** What is still to come first. */
  readonly aftercare: readonly ShownTalk[];
  readonly aftercareDays: Days;
  readonly evaluation: Evaluation | null;
  /** May look back on it when it is closed, and take a report of it. */
  readonly mayConclude: boolean;
  /** To choose from for the report. */
  readonly notes: readonly { readonly seq: number; readonly at: string; readonly text: string }[];
  /** The oldest first. `own`: this person did it. */
  readonly history: readonly { readonly seq: number; readonly line: string; readonly own: boolean }[];
}

/** What a holder does on the page; by the same use-case as the buttons of the card. */
export type PageAction =
  | { readonly type: 'acknowledge' }
  | { readonly type: 'completeStep'; readonly step: string }
  | { readonly type: 'skipStep'; readonly step: string; readonly reason: string }
  /** `forAll`: also for who has a task in the case. */
  | { readonly type: 'note'; readonly text: string; readonly forAll: boolean }
  | { readonly type: 'handOver'; readonly to: string; readonly note: string | null }
  | { readonly type: 'answer'; readonly text: string; readonly offer: boolean }
  | { readonly type: 'close'; readonly reason: string }
  | { readonly type: 'reopen'; readonly reason: string }
  | { readonly type: 'pause'; readonly until: string; readonly reason: string }
  | { readonly type: 'resume' }
  | { readonly type: 'giveTask'; readonly to: string; readonly step: string | null; readonly words: string | null; readonly due: string | null }
  | { readonly type: 'takeBackTask'; readonly task: string }
  | PairAction
  | { readonly type: 'planAftercare'; readonly on: string; readonly with: AftercareWith }
  | { readonly type: 'moveAftercare'; readonly talk: number; readonly on: string }
  | { readonly type: 'finishAftercare'; readonly talk: number; readonly reason: string | null }
  | { readonly type: 'evaluate'; readonly evaluation: Evaluation };

/** Body of `POST /api/cases-page/act`. */
export interface ActRequest {
  readonly caseId: string;
  readonly action: PageAction;
}

export interface ActAnswer {
  /** Null: done. Otherwise why not, in words; `case` shows what somebody else did. */
  readonly refused: { readonly because: Refusal['because']; readonly message: string } | null;
  readonly case: ShownCase;
}

/** Answer of `POST /api/cases-page/links`, which is asked like `open`: which cases this one can be taken together with. */
export interface LinksAnswer {
  readonly others: readonly { readonly caseId: string; readonly kind: CaseKind; readonly openedAt: string }[];
}

/** Body of `POST /api/cases-page/report`: the report as PDF, with the chosen notes. */
export interface ReportRequest {
  readonly caseId: string;
  /** By number in the history. */
  readonly notes: readonly number[];
}

/** `link` works for so many minutes; null: refused, in words. */
export type ReportAnswer =
  | { readonly refused: null; readonly link: { readonly url: string; readonly minutes: number } }
  | { readonly refused: string; readonly link: null };

/** Body of `POST /api/cases-page/absence`; of oneself only. Days are ISO dates, both included. */
export type AbsenceRequest =
  | { readonly kind: 'show' }
  | { readonly kind: 'add'; readonly deputy: string; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly deputy: string; readonly from: string };

export interface AbsenceAnswer {
  /** The day at school. */
  readonly today: string;
  readonly deputies: readonly { readonly personId: string; readonly name: string; readonly from: string; readonly to: string }[];
  /** Whom this person stands in for. */
  readonly standsInFor: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly choices: readonly { readonly personId: string; readonly name: string; readonly roles: readonly Role[] }[];
  /** Sealed cases never go to a deputy. */
  readonly holdsSealed: boolean;
}

export type CasesProblemCode = IdentifyProblem | 'notStaff' | 'badRequest' | 'notFound' | 'busy' | 'wrongDates' | 'notADeputy' | 'internal';

export interface CasesProblemAnswer {
  readonly error: CasesProblemCode;
  readonly message: string;
  readonly reference: string;
}
