import type { PurposeAudience } from '../consent/consentEvent';
import type { Conversation, Conversations, Membership } from '../people/conversation';
import type { Directory } from '../people/directory';
import { isStudent, worksAtSchool, type Person } from '../people/person';
import { placeAudience } from './placeAudience';

export type NotOpened =
  /** A student: III.A.2. */
  | 'student'
  | 'notStaff'
  /** Not a member, or no such conversation: one answer, so that nobody learns which conversations exist. */
  | 'notMember'
  | 'rosterUnavailable';

export type Opened =
  | { readonly kind: 'opened'; readonly conversation: Conversation; readonly place: PurposeAudience; readonly people: readonly Person[] }
  | { readonly kind: 'refused'; readonly because: NotOpened };

export interface OpenConversationDeps {
  readonly directory: Pick<Directory, 'inClass'>;
  readonly conversations: Pick<Conversations, 'byId' | 'membership'>;
}

/**
 * May this person check and share pictures here, and who can be in them? Only staff, only members.
 *
 * The people are the members of the conversation. The personal chat with the bot has only one member: there they are
 * the students of the person's own classes.
 */
export async function openConversation(deps: OpenConversationDeps, person: Person, conversationId: string): Promise<Opened> {
  if (!worksAtSchool(person)) return { kind: 'refused', because: isStudent(person) ? 'student' : 'notStaff' };
  const conversation = await deps.conversations.byId(person.boardId, conversationId);
  if (conversation === null) return { kind: 'refused', because: 'notMember' };

  let membership: Membership;
  try {
    membership = await deps.conversations.membership(conversation);
  } catch {
    // Without the roster nobody can be shown to be a member, so the answer is no, with another sentence.
    return { kind: 'refused', because: 'rosterUnavailable' };
  }
  const { people: members } = membership;
  const place = placeAudience(membership);
  if (!members.some((member) => member.id === person.id)) return { kind: 'refused', because: 'notMember' };
  if (conversation.kind !== 'personal') return { kind: 'opened', conversation, place, people: members };

  const classes = await Promise.all(
    person.classes.map((classKey) => deps.directory.inClass(person.boardId, conversation.school, classKey)),
  );
  return { kind: 'opened', conversation, place, people: once([person, ...classes.flat()]) };
}

function once(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
