import type { Directory } from '../people/directory';
import type { Person, Role } from '../people/person';
import { unfit } from './changeDeputies';

/** Only who may follow up cases can stand in for somebody who does. */
const ROLES: readonly Role[] = ['mentor', 'supervisor', 'zorgcoordinator', 'socialMediaCoach', 'privacyOfficer', 'vertrouwenspersoon', 'schoolleiding', 'bevoegdGezag'];

/** Who may stand in for this person, by name. */
export async function deputyChoices(directory: Pick<Directory, 'withRole'>, person: Person): Promise<readonly Person[]> {
  const people = (await Promise.all(ROLES.map((role) => directory.withRole(person.boardId, person.school, role)))).flat();
  const fit = [...new Map(people.map((one) => [one.id, one])).values()].filter((one) => unfit(person, one) === null);
  return fit.toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
}
