import { audienceOf } from '../../drafts/audienceOf';
import type { Audience, DraftContext, DraftWriter } from '../../drafts/draftContext';
import { nameBookOf, type NameBook } from '../../drafts/nameBook';
import { placeAudience } from '../../images/placeAudience';
import type { Membership } from '../../people/conversation';
import { isStudent, worksAtSchool, type Person } from '../../people/person';
import type { DraftDeps } from './draftDeps';

/** Where somebody is writing, and which names the readers there would know. */
export interface DraftPlace {
  readonly audience: Audience;
  readonly isOfConversation: boolean;
  readonly context: (audience: Audience) => DraftContext;
}

/**
 * Somebody who isn't a member gets no names of the members, and the strictest audience: nobody learns here which
 * conversations there are or who is in them.
 */
export async function loadDraftPlace(deps: DraftDeps, namesOfSchool: (person: Person) => Promise<NameBook>, person: Person, conversationId: string | null): Promise<DraftPlace> {
  const { boardId, school, classes } = person;
  const [membership, classmates, settings, ofSchool] = await Promise.all([
    membershipOf(deps, person, conversationId),
    classes.length === 0 ? [] : deps.directory.studentsIn(boardId, school, classes),
    deps.settings.of(boardId, school),
    // Students know each other's names from Teams; which ones are of this school they don't learn from us.
    worksAtSchool(person) ? namesOfSchool(person) : null,
  ]);
  const place = membership === null ? null : placeAudience(membership);
  const members = membership?.people ?? [];
  // In a channel of the whole school nobody knows everybody by first name.
  const readers = place === 'group' ? members : members.filter((member) => !isStudent(member));
  const near = once([...classmates, ...readers]);
  const otherStudents = members.filter((member) => isStudent(member) && member.id !== person.id);
  const [onlyReader] = place === 'group' && otherStudents.length === 1 ? otherStudents : [];
  const known = nameBookOf(near, 'fullAndFirst', new Set([person.id]));
  const knownToReader = onlyReader === undefined ? known : nameBookOf(near, 'fullAndFirst', new Set([person.id, onlyReader.id]));
  const domain = person.userPrincipalName?.split('@')[1]?.toLowerCase();
  return {
    audience: place === null ? 'public' : audienceOf(person.id, members, place),
    isOfConversation: place !== null,
    context: (audience) => {
      const isWithin = audience === 'students' || audience === 'staff';
      return {
        writer: writerOf(person),
        audience,
        names: [isWithin ? knownToReader : known, ...(ofSchool === null ? [] : [ofSchool])],
        schoolName: settings?.schoolName ?? null,
        schoolDomains: domain === undefined ? [] : [domain],
      };
    },
  };
}

export function writerOf(person: Person): DraftWriter {
  if (worksAtSchool(person)) return 'staff';
  return isStudent(person) ? 'student' : 'guardian';
}

function once(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

async function membershipOf({ conversations }: DraftDeps, person: Person, conversationId: string | null): Promise<Membership | null> {
  // A channel's id may carry the message that a thread hangs on.
  const [id = ''] = (conversationId ?? '').split(';');
  const conversation = id === '' ? null : await conversations.byId(person.boardId, id);
  // In the chat with the bot one only prepares what is posted elsewhere.
  if (conversation === null || conversation.kind === 'personal') return null;
  // Without the roster nobody knows who reads along.
  const membership = await conversations.membership(conversation).catch(() => null);
  return membership?.people.some((member) => member.id === person.id) === true ? membership : null;
}
