import type { Person, Role } from '../people/person';
import type { CaseState } from './caseState';
import type { Colleagues } from './colleagues';
import { responderRole, servesSchool } from './responder';

export interface HandOverChoice {
  readonly person: Person;
  readonly role: Role;
}

const FOR_SEALED: readonly Role[] = ['vertrouwenspersoon'];
const ROLES: readonly Role[] = ['supervisor', 'zorgcoordinator', 'socialMediaCoach', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer', 'mentor'];

/** Who may get this case from its holders: never somebody concerned, nor who is responsible already. */
export async function handOverChoices(colleagues: Colleagues, state: CaseState): Promise<readonly HandOverChoice[]> {
  const [people, never] = await Promise.all([colleagues.withRoles(state.sealed ? FOR_SEALED : ROLES), colleagues.never()]);
  return people.flatMap((person) => {
    const role = responderRole(person, state);
    const may = role !== null && servesSchool(person, state.school) && !never.has(person.id) && state.responsible !== person.id;
    return may ? [{ person, role }] : [];
  });
}
