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
  /** The person whom it would be handed over to is concerned, or stands in for somebody who is. */
  | { readonly because: 'concerned' }
  /** The person whom it would be handed over to has no task in following up cases, or none in this kind. */
  | { readonly because: 'notAResponder' };

export type Decision =
  | { readonly kind: 'done'; readonly events: readonly CaseEvent[] }
  /** It was so already: the same action of the same person, once more. */
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'refused' } & Refusal);

export const UNCHANGED: Decision = { kind: 'unchanged' };

export function refused(refusal: Refusal): Decision {
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

/** The longest free text that a case takes, in UTF-16 units. */
export const LONGEST_TEXT = 4_000;

/** A reason as it is kept, or why it isn't one. */
export function readReason(text: string): { readonly text: string } | { readonly refused: Decision } {
  const trimmed = text.trim();
  if (trimmed === '') return { refused: refused({ because: 'noReason' }) };
  if (trimmed.length > LONGEST_TEXT) return { refused: refused({ because: 'tooLong', limit: LONGEST_TEXT }) };
  return { text: trimmed };
}
