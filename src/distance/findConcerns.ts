import type { Check } from '../settings/schoolPractice';
import type { Concern } from './concern';
import { friendRequest } from './rules/friendRequest';
import { lateHours } from './rules/lateHours';
import { otherChannel } from './rules/otherChannel';
import { privateContact } from './rules/privateContact';
import { recording } from './rules/recording';
import { studentData } from './rules/studentData';
import type { Said } from './said';

const LONGEST = 4_000;

/** The clearest first. */
const RULES: readonly (readonly [Check, (said: Said) => Concern | null])[] = [
  ['studentData', studentData],
  ['privateContact', privateContact],
  ['friendRequest', friendRequest],
  ['otherChannel', otherChannel],
  ['recording', recording],
  ['lateHours', lateHours],
];

/** What the code of conduct has to say about one message in its conversation, each check once at most. Pure; nothing of the text outlives the call. */
export function findConcerns(said: Said, checks: readonly Check[]): readonly Concern[] {
  const read = { ...said, text: said.text.slice(0, LONGEST) };
  return RULES.flatMap(([check, rule]) => (checks.includes(check) ? (rule(read) ?? []) : []));
}
