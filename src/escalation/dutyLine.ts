import type { Person } from '../people/person';
import { isStaffSuspected, type Recipient, type Route, type RouteQuestion } from './route';
import { responderRole, servesSchool } from './responder';

/** Who are there besides those whose role it is, and who stands in for them that day. */
export interface DutyCandidates {
  /** On call at this moment, in order. */
  readonly onCall: readonly Person[];
  readonly lastResponder: Person | null;
  readonly standIns: ReadonlyMap<string, readonly Person[]>;
}

type DutyQuestion = Pick<RouteQuestion, 'level' | 'kind' | 'about'> & {
  readonly school: string;
  /** Those concerned, who stands in for them, and who reports. */
  readonly barred: ReadonlySet<string>;
};

/**
 * An acute case goes to who is on call first; the last responder comes at the end of every line. Neither gets what they
 * may not have: about a colleague, only who answers for the school; what the vertrouwenspersoon keeps, nobody.
 */
export function withDuty(to: Route, question: DutyQuestion, { onCall, lastResponder, standIns }: DutyCandidates): Route {
  const line = to.kind === 'to' ? [...to.persons, ...to.next] : [];
  if (line.some(({ role }) => role === 'vertrouwenspersoon')) return to;

  const asked = (person: Person, because: 'onCall' | 'lastResponder'): readonly Recipient[] =>
    [person, ...(standIns.get(person.id) ?? [])].flatMap((one): readonly Recipient[] => {
      const role = roleOnDuty(one, question);
      return role === null || question.barred.has(one.id) ? [] : [{ personId: one.id, role, because: one.id === person.id ? because : 'deputy' }];
    });
  const [first = [], ...others] = question.level === 'P1' ? onCall.map((person) => asked(person, 'onCall')).filter((some) => some.length > 0) : [];
  const last = lastResponder === null ? [] : asked(lastResponder, 'lastResponder');

  if (first.length > 0) return routeTo(first, [...others.flat(), ...line, ...last]);
  return to.kind === 'to' ? routeTo(to.persons, [...to.next, ...last]) : routeTo(last, []);
}

function roleOnDuty(person: Person, question: DutyQuestion): Recipient['role'] | null {
  if (!servesSchool(person, question.school)) return null;
  if (!isStaffSuspected(question)) return responderRole(person, question);
  return (['bevoegdGezag', 'schoolleiding'] as const).find((role) => person.roles.includes(role)) ?? null;
}

function routeTo(persons: readonly Recipient[], after: readonly Recipient[]): Route {
  if (persons.length === 0) return { kind: 'nobody' };
  const known = new Set(persons.map(({ personId }) => personId));
  const next = after.filter(({ personId }) => !known.has(personId) && known.add(personId));
  return { kind: 'to', persons, next, lastResponder: next.at(-1) ?? null };
}
