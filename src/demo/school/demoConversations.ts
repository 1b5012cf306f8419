import { isStaff, type Person } from '../../people/person';
import type { Conversation } from '../../people/conversation';
import type { Roster } from '../../people/inMemoryConversations';
import { DEMO_BOARD, DEMO_SCHOOL, DEMO_TEAM_3H, DEMO_TEAM_SCHOOL, DEMO_TENANT, demoUuid } from './demoIds';

export const CLASS_CHAT_3H = '19:3a000000000000000000000000000001@thread.v2';
export const CHANNEL_3H = '19:3a000000000000000000000000000002@thread.tacv2';
export const STAFF_CHAT = '19:3a000000000000000000000000000003@thread.v2';
export const SCHOOL_CHANNEL = '19:3a000000000000000000000000000004@thread.tacv2';
export const PARENTS_CHAT = '19:3a000000000000000000000000000005@thread.v2';
/** A teacher and one student. */
export const ONE_TO_ONE_CHAT = '19:3a000000000000000000000000000006@thread.v2';

/** An account of somewhere else, as Teams lets in: the school knows nothing about them. */
export interface DemoGuest {
  /** In Entra ID. */
  readonly id: string;
  readonly name: string;
  readonly account: string;
}

/** A conversation as the Speelplein shows it. */
export interface DemoConversation {
  readonly id: string;
  readonly kind: Conversation['kind'];
  readonly teamId: string | null;
  readonly title: { readonly nl: string; readonly en: string };
  readonly memberIds: readonly string[];
  readonly guests?: readonly DemoGuest[];
}

/** Chairs the parents' council. */
const parent: DemoGuest = { id: demoUuid('e', 9001), name: 'Mirjam Duinhoven', account: 'mirjam.duinhoven@ouders.example' };

export function demoConversations(people: readonly Person[], staff: Readonly<Record<'teacher' | 'mentor' | 'intern' | 'teamLeader' | 'schoolleiding', Person>>, student: Person): readonly DemoConversation[] {
  const ids = (members: readonly Person[]): readonly string[] => members.map(({ id }) => id);
  const class3H = people.filter((person) => !isStaff(person) && person.classes.includes('3H'));
  return [
    {
      id: CLASS_CHAT_3H,
      kind: 'groupChat',
      teamId: null,
      title: { nl: 'Klassenchat 3H', en: 'Class chat 3H' },
      memberIds: ids([staff.teacher, staff.mentor, ...class3H]),
    },
    {
      id: CHANNEL_3H,
      kind: 'channel',
      teamId: DEMO_TEAM_3H,
      title: { nl: '3H Algemeen', en: '3H General' },
      memberIds: ids([staff.teacher, staff.mentor, staff.intern, ...class3H]),
    },
    {
      id: STAFF_CHAT,
      kind: 'groupChat',
      teamId: null,
      title: { nl: 'Docententeam', en: 'Teaching staff' },
      memberIds: ids(people.filter(isStaff)),
    },
    {
      id: SCHOOL_CHANNEL,
      kind: 'channel',
      teamId: DEMO_TEAM_SCHOOL,
      title: { nl: 'Hele school', en: 'Whole school' },
      memberIds: ids(people),
    },
    {
      id: PARENTS_CHAT,
      kind: 'groupChat',
      teamId: null,
      title: { nl: 'Ouderraad', en: 'Parents’ council' },
      memberIds: ids([staff.teacher, staff.teamLeader, staff.schoolleiding]),
      guests: [parent],
    },
    {
      id: ONE_TO_ONE_CHAT,
      kind: 'groupChat',
      teamId: null,
      title: { nl: `${staff.teacher.givenName} en ${student.givenName}`, en: `${staff.teacher.givenName} and ${student.givenName}` },
      memberIds: ids([staff.teacher, student]),
    },
    ...people.map((person): DemoConversation => ({
      id: personalChatId(person.id),
      kind: 'personal',
      teamId: null,
      title: { nl: 'Houvast', en: 'Houvast' },
      memberIds: [person.id],
    })),
  ];
}

export function personalChatId(personId: string): string {
  return `a:${personId}`;
}

/** Gives the conversations their address, known only once the stand-in listens. */
export function rostersAt(serviceUrl: string, conversations: readonly DemoConversation[], people: readonly Person[]): readonly Roster[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return conversations.map(({ id, kind, teamId, memberIds }) => ({
    conversation: { boardId: DEMO_BOARD, id, kind, school: DEMO_SCHOOL, teamId, serviceUrl, tenantId: DEMO_TENANT },
    members: memberIds.map((memberId) => byId.get(memberId)).filter((person) => person !== undefined),
  }));
}
