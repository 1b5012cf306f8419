import type { Person, Role } from '../../people/person';
import type { CaseState } from '../caseState';
import type { Colleagues } from '../colleagues';
import { type Stappenplan, guidedStep } from '../stappenplan';
import { taskRole } from './taskRole';

export interface TaskChoice {
  readonly person: Person;
  readonly role: Role;
}

const RESPONDERS: readonly Role[] = ['mentor', 'supervisor', 'zorgcoordinator', 'socialMediaCoach', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer', 'vertrouwenspersoon'];
/** A list of all of them helps nobody. */
const TOO_MANY: ReadonlySet<Role> = new Set<Role>(['student', 'guardian', 'teacher', 'intern']);

/** Steps of the plan that are still to be done, by key, with the roles that the plan names for them. */
export function openSteps(state: CaseState, plan: Stappenplan): readonly { readonly key: string; readonly who: readonly Role[] }[] {
  const passed = new Set(state.stepsDone.map(({ step }) => step));
  return state.steps.filter((key) => !passed.has(key)).map((key) => ({ key, who: guidedStep(plan, state.kind, key, 'nl')?.who ?? [] }));
}

/** Whom this holder may ask to do something: colleagues who follow up such cases, and whom the plan names. */
export async function taskChoices(colleagues: Colleagues, state: CaseState, plan: Stappenplan, actor: string): Promise<readonly TaskChoice[]> {
  const named = openSteps(state, plan).flatMap(({ who }) => who).filter((role) => !TOO_MANY.has(role));
  const [people, never] = await Promise.all([colleagues.withRoles([...new Set([...RESPONDERS, ...named])]), colleagues.never()]);
  return people.flatMap((person) => {
    const role = person.id === actor || never.has(person.id) ? null : taskRole(person, state, named);
    return role === null ? [] : [{ person, role }];
  });
}
