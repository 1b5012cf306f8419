import type { CaseEvent, CaseFact } from './caseEvent';
import { eventsFrom } from './caseEvent';
import type { CaseState } from './caseState';

/** Why nothing was done. */
export type Refusal =
  /** The actor doesn't hold this case, or it is about the actor: both get the same answer. */
  | { readonly because: 'notYours' }
  | { readonly because: 'alreadyAcknowledgedBy'; readonly personId: string }
  | { readonly because: 'notResponsible'; readonly responsible: string }
  | { readonly because: 'closed' }
  | { readonly because: 'notClosed' }
  /** Only questions are answered. */
  | { readonly because: 'notAQuestion' }
  | { readonly because: 'unknownStep' }
  | { readonly because: 'stepAlreadyDone'; readonly personId: string | null }
  | { readonly because: 'noReason' }
  | { readonly because: 'noWords' }
  | { readonly because: 'tooLong'; readonly limit: number }
  /** Aftercare and looking back are for what happened, not for questions and talks. */
  | { readonly because: 'notAnIncident' }
  /** Only who is responsible looks back on it and takes a report of it. */
  | { readonly because: 'onlyResponsible' }
  /** Aftercare is planned from tomorrow on, and within a year. */
  | { readonly because: 'wrongDay' }
  | { readonly because: 'unknownTalk' }
  /** Somebody said already that the talk took place, or isn't needed. */
  | { readonly because: 'talkOver' }
  /** The person whom it would be handed over to is concerned, or stands in for somebody who is. */
  | { readonly because: 'concerned' }
  /** The person whom it would be handed over to has no task in following up cases, or none in this kind. */
  | { readonly because: 'notAResponder' }
  /** An objection isn't closed with a reason: it gets an answer. */
  | { readonly because: 'needsAnswer' }
  /** Nothing acute waits before somebody has picked it up. */
  | { readonly because: 'acuteFirst' }
  | { readonly because: 'cannotWait' }
  | { readonly because: 'badDate' }
  /** The person who is asked has no role that fits the task, or is who asks. */
  | { readonly because: 'noFittingRole' }
  | { readonly because: 'tooManyTasks' }
  | { readonly because: 'unknownTask' }
  /** Done, taken back, or not needed any more. */
  | { readonly because: 'taskOver' }
  /** It goes on in the case that it was merged with. */
  | { readonly because: 'merged' }
  | { readonly because: 'sameCase' }
  /** Who is concerned in one of two cases holds or reported the other: merging would show them. */
  | { readonly because: 'concernedInOther' }
  /** A duplicate goes into a case that is as serious, and as closely kept, or it would be followed up less well. */
  | { readonly because: 'otherSort' };

export type Decision = { readonly kind: 'done'; readonly events: readonly CaseEvent[] } | NothingDone;

export type NothingDone =
  /** It was so already: the same action of the same person, once more. */
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'refused' } & Refusal);

export const UNCHANGED: NothingDone = { kind: 'unchanged' };

export function refused(refusal: Refusal): NothingDone {
  return { kind: 'refused', ...refusal };
}

export function done(state: CaseState, by: string, at: Date, facts: readonly CaseFact[]): Decision {
  return { kind: 'done', events: eventsFrom(state.version, by, at, facts) };
}

/** Holds the case and isn't concerned in it: may read it and act on it. */
export function mayAct(state: CaseState, actor: string): boolean {
  return !state.aboutIds.includes(actor) && state.holders.some(({ personId }) => personId === actor);
}

/** Picking up is implied when somebody acts on a case that nobody picked up yet. */
export function pickingUp(state: CaseState): readonly CaseFact[] {
  return state.responsible === null ? [{ type: 'acknowledged' }] : [];
}

/** Responsible for it; of a case that ended before anybody was, each holder. */
export function isResponsible({ responsible, status }: CaseState, actor: string): boolean {
  return responsible === actor || (responsible === null && status === 'closed');
}

/** The longest free text that a case takes, in UTF-16 units. */
export const LONGEST_TEXT = 4_000;

/** A reason as it is kept, or why it isn't one. */
export function readReason(text: string): { readonly text: string } | { readonly refused: Decision } {
  const trimmed = text.trim();
  if (trimmed === '') return { refused: refused({ because: 'noReason' }) };
  if (trimmed.length > LONGEST_TEXT) return { refused: refused({ because: 'tooLong', limit: LONGEST_TEXT }) };
  return { text: trimmed };
}
