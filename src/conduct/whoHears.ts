import { isStaff, isStudent, type Person } from '../people/person';
import type { SignalKind } from './signalKind';

/** Kinds in which the writer is the one who needs care, and not somebody whom it is about. */
const CARE: ReadonlySet<SignalKind> = new Set<SignalKind>(['zelfbeschadiging', 'melding']);
/** Kinds in which a colleague who is named may be the one whom it is about. */
const ABOUT_WHO_IS_NAMED: ReadonlySet<SignalKind> = new Set<SignalKind>(['grensoverschrijdend', 'sexting', 'melding', 'stalken']);
const MOST_RECIPIENTS = 5;

export function isCare(kind: string): boolean {
  return CARE.has(kind as SignalKind);
}

export interface Audience {
  readonly kind: SignalKind;
  /** Null: not in the school's directory. */
  readonly writer: Person | null;
  readonly members: readonly Person[];
  readonly mentors: readonly Person[];
  readonly zorgcoordinatoren: readonly Person[];
  /** Who wrote other messages that signalled, by id. */
  readonly otherWriters: ReadonlySet<string>;
  /** Colleagues whom the message names, by id. */
  readonly named: ReadonlySet<string>;
}

/**
 * Who gets the nudge. Self-harm is for the mentor and the zorgcoördinator, a call for help for the mentor, everything
 * else for staff in the conversation; where there is none, for the mentor. Never for somebody whom it may be about.
 */
export function whoHears(audience: Audience): readonly Person[] {
  const { kind, writer, otherWriters, named } = audience;
  const fits = (person: Person): boolean => isStaff(person) && !isStudent(person) && person.id !== writer?.id && !named.has(person.id) && !otherWriters.has(person.id);
  const [staff, mentors, zorg] = [audience.members, audience.mentors, audience.zorgcoordinatoren].map((people) => people.filter(fits)) as [Person[], Person[], Person[]];
  const inConversation = staff.filter((person) => !person.roles.includes('intern') || staff.length === 1);
  const fromStudent = writer !== null && isStudent(writer);
  const lines: readonly (readonly Person[])[] =
    kind === 'zelfbeschadiging'
      ? [[...mentors.slice(0, 1), ...zorg], inConversation]
      : kind === 'melding' && fromStudent
        ? [mentors.slice(0, 1), inConversation, zorg]
        : [inConversation, mentors.slice(0, 1), ...(fromStudent ? [zorg] : [])];
  const first = lines.find((line) => line.length > 0) ?? [];
  return [...new Map(first.map((person) => [person.id, person])).values()].slice(0, MOST_RECIPIENTS);
}

/** Whom it is about: the writer, unless that is who needs care; and a colleague who is named where a boundary may be crossed. */
export function aboutWhom({ kind, writer, named }: Pick<Audience, 'kind' | 'writer' | 'named'>): readonly string[] {
  const own = writer === null || CARE.has(kind) ? [] : [writer.id];
  const fromStudent = writer !== null && isStudent(writer);
  return [...new Set([...own, ...(fromStudent && ABOUT_WHO_IS_NAMED.has(kind) ? named : [])])];
}

/** Which of these people a message names, by last name or first name as a whole word. */
export function namedIn(words: string, people: readonly Person[]): ReadonlySet<string> {
  const said = new Set(wordsIn(words));
  return new Set(people.filter(({ displayName, givenName }) => [wordsIn(displayName).at(-1), ...wordsIn(givenName).slice(0, 1)].some((name) => name !== undefined && name.length > 2 && said.has(name))).map(({ id }) => id));
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
