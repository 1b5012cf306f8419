import { amsterdamDate } from '../calendar/amsterdamTime';
import { schoolYearOf } from '../calendar/schoolYear';
import type { Person } from '../people/person';
import { deciders } from './deciders';
import type { PermissionDeps } from './permissionDeps';
import type { PermissionFact } from './permissionEvent';
import type { PermissionState } from './permissionState';
import type { PermissionWish } from './permissionWish';
import { savePermission, type AlsoInChange } from './savePermission';

/** `given`: a teacher allowed it a class, so there is nobody to ask. `nobody`: nobody at school can decide; nothing is asked. */
export type AskOutcome = { readonly kind: 'asked' | 'given'; readonly state: PermissionState } | { readonly kind: 'nobody' };

/** Asks who decides, or enters what a teacher allows a class. `id` names the press: what comes twice is one request. */
export async function askPermission(deps: PermissionDeps, asker: Person, { kind, details, chosen, renews }: PermissionWish, id: string, also?: AlsoInChange): Promise<AskOutcome> {
  const { boardId, school } = asker;
  const known = await deps.register.load(boardId, id);
  if (known !== null) return outcomeOf(known);
  const asked: PermissionFact = { type: 'asked', by: asker.id, kind, schoolYear: schoolYearOf(details.from), details, renews };
  const facts: PermissionFact[] = [asked];
  if (details.forStudents) facts.push({ type: 'granted', by: asker.id, until: null, conditions: null });
  else {
    const [first] = await deciders(deps.directory, { kind, asker, classes: details.classes, chosen, on: amsterdamDate(deps.clock.now()) });
    if (first === undefined) return { kind: 'nobody' };
    facts.push(...first.map(({ personId, because }): PermissionFact => ({ type: 'sentTo', by: null, to: personId, because })));
  }
  const saved = (await savePermission(deps, { boardId, id, school }, facts, also)) ?? (await deps.register.load(boardId, id));
  if (saved === null) throw new Error('a permission disappeared while it was asked for');
  return outcomeOf(saved);
}

function outcomeOf(state: PermissionState): AskOutcome {
  return { kind: state.details.forStudents ? 'given' : 'asked', state };
}
