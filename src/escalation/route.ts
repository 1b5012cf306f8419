import type { Person, Role } from '../people/person';
import { isStaff, isStudent } from '../people/person';
import type { CaseOrigin, ChosenRecipient, RouteReason } from './caseEvent';
import { type CaseKind, isSuspicion } from './caseKind';
import type { CaseLevel } from './caseLevel';
import type { Candidates } from './candidates';
import { mayHoldSealed } from './responder';

/** Whom a case may go to, by their place in the school. */
export type RouteGroup = 'supervisor' | 'mentor' | 'socialMediaCoach' | 'zorgcoordinator' | 'vertrouwenspersoon' | 'schoolleiding' | 'bevoegdGezag' | 'privacyOfficer';

export interface Recipient {
  readonly personId: string;
  readonly role: Role;
  readonly because: RouteReason;
  /** Says to be out of the office. */
  readonly isAway?: true;
}

export type Route =
  | {
      readonly kind: 'to';
      /** Who get the card now. */
      readonly persons: readonly Recipient[];
      /** Who come after them when nobody picks it up, in order. */
      readonly next: readonly Recipient[];
      /** The end of the line; null when there is nobody after `persons`. */
      readonly lastResponder: Recipient | null;
    }
  /** Nobody who may have it could be found: an alarm of its own. */
  | { readonly kind: 'nobody' };

export interface RouteQuestion {
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly origin?: CaseOrigin;
  readonly chosen?: ChosenRecipient | null;
  readonly sealed?: boolean;
  readonly reporter: Pick<Person, 'id' | 'roles'> | null;
  readonly about: readonly Pick<Person, 'id' | 'roles'>[];
  /** Besides who is concerned: who may not have it. */
  readonly never?: ReadonlySet<string>;
  readonly candidates: Candidates;
}

export interface Line {
  readonly first: readonly RouteGroup[];
  readonly then: readonly RouteGroup[];
}

/** A suspicion about somebody who works at the school: from "serious" on, the board; the supervisor is skipped. */
export function isStaffSuspected({ kind, level, about }: Pick<RouteQuestion, 'kind' | 'level' | 'about'>): boolean {
  if (kind === 'staffInvolved') return true;
  return (level === 'P1' || level === 'P2') && isSuspicion(kind) && about.some(isStaff);
}

/** Whom the reporter chose comes first. Danger isn't for one person alone: then those who answer for the school get it too. */
function chosenLine(question: RouteQuestion, { first, then }: Line): Line | null {
  const { chosen = null, level } = question;
  if (question.sealed === true) return { first: ['vertrouwenspersoon'], then: [] };
  if (chosen === null || isStaffSuspected(question)) return null;
  const others = first.filter((group) => group !== chosen);
  return { first: [chosen, ...(level === 'P1' ? others : [])], then: [...(level === 'P1' ? [] : others), ...then.filter((group) => group !== chosen)] };
}

export function lineOf(question: Omit<RouteQuestion, 'candidates'>): Line {
  const { level, kind, reporter, about } = question;
  if (isStaffSuspected(question)) {
    // Danger comes before the question who employs whom.
    const now: readonly RouteGroup[] = level === 'P1' && kind === 'threat' ? ['schoolleiding', 'bevoegdGezag'] : ['bevoegdGezag'];
    return { first: now, then: ['schoolleiding'] };
  }
  const fromStudent = reporter !== null && isStudent(reporter);
  switch (level) {
    case 'P1':
      return { first: kind === 'selfHarm' ? ['schoolleiding', 'zorgcoordinator'] : ['schoolleiding'], then: ['bevoegdGezag', 'zorgcoordinator', 'supervisor'] };
    case 'P2':
      return { first: ['schoolleiding', 'zorgcoordinator'], then: ['supervisor', 'bevoegdGezag'] };
    case 'P3':
      // About a colleague a mentor has no say: then it is for the supervisor.
      if (fromStudent && !about.some(isStaff)) return { first: ['mentor'], then: ['supervisor', 'zorgcoordinator', 'schoolleiding'] };
      return { first: ['supervisor'], then: ['socialMediaCoach', 'schoolleiding'] };
    case 'P4':
      return { first: ['socialMediaCoach'], then: fromStudent ? ['mentor', 'supervisor'] : ['supervisor', 'schoolleiding'] };
    case 'privacy':
      // What somebody left undone is for who leads them; the privacy officer sees it too.
      if (question.origin === 'postedPicture') return { first: ['supervisor', 'privacyOfficer'], then: ['schoolleiding', 'bevoegdGezag'] };
      return { first: ['privacyOfficer'], then: ['schoolleiding', 'bevoegdGezag'] };
  }
}

function reasonFor(group: RouteGroup, fromStudent: boolean): RouteReason {
  if (group === 'supervisor') return fromStudent ? 'supervisorOfClass' : 'supervisorOfStaff';
  return group === 'mentor' ? 'mentorOfClass' : group;
}

/** To whom a case goes (`domain.md`'s levels). Never to somebody whom it is about, nor to who stands in for them. */
export function route(question: RouteQuestion): Route {
  const { candidates, reporter, about, chosen = null, sealed = false } = question;
  const fromStudent = reporter !== null && isStudent(reporter);
  const usual = lineOf(question);
  const wished = chosenLine(question, usual);
  const concerned = new Set([...about.map(({ id }) => id), ...candidates.standInsOfConcerned, ...(question.never ?? [])]);

  const recipientsOf = (group: RouteGroup, barred: ReadonlySet<string>): readonly Recipient[] =>
    candidates.groups[group].flatMap((person) => [
      { personId: person.id, role: group, because: group === chosen ? 'chosen' : reasonFor(group, fromStudent) },
      // A seal isn't passed on with somebody's other work.
      ...(candidates.standIns.get(person.id) ?? []).filter((deputy) => !sealed || mayHoldSealed(deputy, person.school)).map((deputy): Recipient => ({ personId: deputy.id, role: group, because: 'deputy' })),
    ]).filter(({ personId }) => !barred.has(personId));

  const along = (barred: ReadonlySet<string>): Route => {
    const line = wished !== null && (sealed || wished.first.some((group) => group === chosen && recipientsOf(group, barred).length > 0)) ? wished : usual;
    const first = unique(line.first.flatMap((group) => recipientsOf(group, barred)));
    const rest = line.then.map((group) => unique(recipientsOf(group, barred))).filter((recipients) => recipients.length > 0);
    const persons = first.length > 0 ? first : (rest.shift() ?? []).map((recipient): Recipient => ({ ...recipient, because: 'nextInLine' }));
    if (persons.length === 0) return { kind: 'nobody' };
    const has = new Set(persons.map(({ personId }) => personId));
    const next = unique(rest.flat()).filter(({ personId }) => !has.has(personId));
    return { kind: 'to', persons, next, lastResponder: next.at(-1) ?? null };
  };

  // Who reports shouldn't be the one who answers, unless there is nobody else.
  const withoutReporter = along(reporter === null ? concerned : new Set([...concerned, reporter.id]));
  return withoutReporter.kind === 'to' || sealed || question.kind === 'objection' ? withoutReporter : along(concerned);
}

function unique(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.toReversed().map((recipient) => [recipient.personId, recipient])).values()].toReversed();
}
