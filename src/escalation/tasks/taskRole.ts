import type { Person, Role } from '../../people/person';
import { worksAtSchool } from '../../people/person';
import type { CaseState } from '../caseState';
import { mayHoldSealed, responderRole, servesSchool } from '../responder';

/** Kinds of which nobody hears but those who may follow them up. */
const CLOSE: ReadonlySet<CaseState['kind']> = new Set<CaseState['kind']>(['staffInvolved', 'objection']);

/**
 * In which role this person may be asked to do something for a case; null: in none. Who follows up such cases may, and
 * whoever the plan names for that step.
 */
export function taskRole(person: Pick<Person, 'roles' | 'school'>, state: Pick<CaseState, 'kind' | 'sealed' | 'school'>, stepWho: readonly Role[]): Role | null {
  if (!servesSchool(person, state.school) || !worksAtSchool(person)) return null;
  if (state.sealed) return mayHoldSealed(person, state.school) ? 'vertrouwenspersoon' : null;
  if (CLOSE.has(state.kind)) return responderRole(person, state);
  return stepWho.find((role) => person.roles.includes(role)) ?? responderRole(person, state);
}
