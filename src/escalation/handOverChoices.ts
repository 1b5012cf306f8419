import type { BoardId, Person, Role } from '../people/person';
import type { CaseState } from './caseState';
import { neverFor, type NeverDeps } from './neverFor';
import { responderRole, servesSchool } from './responder';

export interface HandOverChoice {
  readonly person: Person;
  readonly role: Role;
}

const FOR_SEALED: readonly Role[] = ['vertrouwenspersoon'];
const ROLES: readonly Role[] = ['supervisor', 'zorgcoordinator', 'socialMediaCoach', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer', 'mentor'];

/** Who may get this case from its holders: never somebody concerned, nor who is responsible already. */
export async function handOverChoices(deps: NeverDeps, board: BoardId, state: CaseState, at: Date): Promise<readonly HandOverChoice[]> {
  const { directory } = deps;
  const people = (await Promise.all((state.sealed ? FOR_SEALED : ROLES).map((role) => directory.withRole(board, state.school, role)))).flat();
  const never = await neverFor(deps, board, state, at);
  return [...new Map(people.map((person) => [person.id, person])).values()].flatMap((person) => {
    const role = responderRole(person, state);
    const may = role !== null && servesSchool(person, state.school) && !never.has(person.id) && state.responsible !== person.id;
    return may ? [{ person, role }] : [];
  });
}
