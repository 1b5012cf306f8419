import type { Person } from '../people/person';
import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, mayAct, refused } from './decision';
import { mayHoldSealed, responderRole, servesSchool } from './responder';

/** To whom, with those who may never get it: the persons concerned and whoever stands in for them that day. */
export interface HandOver {
  readonly to: Person;
  readonly never: ReadonlySet<string>;
  readonly note: string | null;
}

/**
 * Somebody else takes it from here; until that person picks it up the case counts as open again. Any holder may, so
 * that a case isn't stuck with somebody who fell ill; handing it to oneself is taking it over.
 */
export function handOver(state: CaseState, actor: string, { to, never, note }: HandOver, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.status === 'closed') return refused({ because: 'closed' });
  if (never.has(to.id) || state.aboutIds.includes(to.id)) return refused({ because: 'concerned' });
  const role = responderRole(to, state);
  if (role === null || !servesSchool(to, state.school) || (state.sealed && !mayHoldSealed(to, state.school))) return refused({ because: 'notAResponder' });
  if (state.handedTo?.personId === to.id && state.handedTo.by === actor) return UNCHANGED;
  if (state.responsible === to.id) return UNCHANGED;
  const kept = note === null || note.trim() === '' ? null : note.trim();
  if (kept !== null && kept.length > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  const handed = { type: 'handedOver', to: to.id, role, note: kept } as const;
  return done(state, actor, at, to.id === actor ? [handed, { type: 'acknowledged' }] : [handed]);
}
