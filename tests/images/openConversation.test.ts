import { openConversation } from '../../src/images/openConversation';
import type { Conversation, ConversationKind } from '../../src/people/conversation';
import { InMemoryConversations } from '../../src/people/inMemoryConversations';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import type { Person } from '../../src/people/person';
import { somebody } from './support';

const teacher = somebody('teacher', ['teacher'], { classes: ['2A', '3B'] });
const intern = somebody('intern', ['intern']);
const emma = somebody('emma', ['student']);
const finn = somebody('finn', ['student'], { classes: ['3B'] });
const guardian = somebody('guardian', ['guardian'], { classes: [] });

function world(kind: ConversationKind, members: readonly Person[]) {
  const conversation: Conversation = { boardId: 'board', id: 'chat', kind, school: 'school', teamId: null, serviceUrl: 'https://x.test/', tenantId: 't' };
  return { directory: new InMemoryDirectory({ people: [teacher, intern, emma, finn, guardian] }), conversations: new InMemoryConversations([{ conversation, members }]) };
}

const namesOf = (opened: Awaited<ReturnType<typeof openConversation>>): readonly string[] => (opened.kind === 'opened' ? opened.people.map(({ id }) => id).sort() : []);

describe('who may share a picture in a conversation', () => {
  it('lets staff who are in it in, an intern included (III.B.1)', async () => {
    const deps = world('groupChat', [teacher, intern, emma]);
    expect(namesOf(await openConversation(deps, teacher, 'chat'))).toEqual(['emma', 'intern', 'teacher']);
    expect((await openConversation(deps, intern, 'chat')).kind).toBe('opened');
  });

  it.each([
    ['a student, even a member', emma, 'student'],
    ['a parent', guardian, 'notStaff'],
  ])('refuses %s', async (_, person, because) => {
    expect(await openConversation(world('groupChat', [teacher, emma, guardian]), person, 'chat')).toEqual({ kind: 'refused', because });
  });

  it('answers the same for a conversation of others and for one that does not exist', async () => {
    const deps = world('groupChat', [intern, emma]);
    const others = await openConversation(deps, teacher, 'chat');
    expect(others).toEqual({ kind: 'refused', because: 'notMember' });
    expect(await openConversation(deps, teacher, 'nowhere')).toEqual(others);
  });

  it('refuses while the roster can’t be had', async () => {
    const { directory, conversations } = world('channel', [teacher]);
    const deps = { directory, conversations: { byId: conversations.byId.bind(conversations), membership: async () => Promise.reject(new Error('throttled')) } };
    expect(await openConversation(deps, teacher, 'chat')).toEqual({ kind: 'refused', because: 'rosterUnavailable' });
  });

  it('offers the students of the own classes in the personal chat', async () => {
    expect(namesOf(await openConversation(world('personal', [teacher]), teacher, 'chat'))).toEqual(['emma', 'finn', 'intern', 'teacher']);
  });
});
