import { rostersAt } from '../../src/demo/school/demoConversations';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { InMemoryConversations } from '../../src/people/inMemoryConversations';

const demo = demoSchool('2026-11-22');
const conversations = new InMemoryConversations(rostersAt('http://127.0.0.1:3978', demo.conversations, demo.people));

it("finds a person's own chat with the bot, not a group that the person is in", async () => {
  const chat = await conversations.personalOf('demo', demo.showcase.teacher.id);
  expect(chat).toMatchObject({ kind: 'personal', serviceUrl: 'http://127.0.0.1:3978' });
  expect(await conversations.members(chat!)).toEqual([demo.showcase.teacher]);
  expect(await conversations.personalOf('other', demo.showcase.teacher.id)).toBeNull();
});

it('throws for a roster that it does not have, so that nobody mistakes it for an empty one', async () => {
  const chat = await conversations.personalOf('demo', demo.showcase.teacher.id);
  await expect(conversations.members({ ...chat!, id: 'elsewhere' })).rejects.toThrow('roster');
});
