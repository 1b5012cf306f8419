import type { ConsentDecision } from '../consentEvent';
import type { OwnChoice } from './ownChoices';

/** What the buttons say: yes, or rather not. */
export const OWN_ANSWERS = ['yes', 'no'] as const;

export type OwnAnswer = (typeof OWN_ANSWERS)[number];

/** The entry that an answer makes; null when it says what stands already. */
export function decideOwnChoice({ state }: Pick<OwnChoice, 'state'>, answer: OwnAnswer): Exclude<ConsentDecision, 'unknown'> | null {
  if (state === answer) return null;
  if (answer === 'yes') return 'granted';
  return state === 'yes' ? 'withdrawn' : 'refused';
}
