import { adaptiveCard, asBot, asGraph, channel, classChat, manager, openSchool, outsider, student, teacher, TEAM_ID, type School } from './testSchool';

const DAY_MS = 24 * 3600 * 1000;
const chat = encodeURIComponent(classChat.id);
const send = `v3/conversations/${chat}/activities`;
const button = { type: 'Action.Execute', title: 'Ik pak dit op', verb: 'take', data: {} };

describe('a targeted message', () => {
  let school: School;
  let now: Date;
  beforeEach(async () => {
    now = new Date();
    school = await openSchool({ clock: { now: () => now } });
  });
  afterEach(async () => { await school.close(); });

  const target = async (person: { id: string }, activity: object): Promise<string> =>
    (await asBot(school.speelplein, 'POST', `${send}?isTargetedActivity=true`, { ...activity, recipient: { id: school.speelplein.mriOf(person.id) } })).body.id;
  const seenBy = (person: { id: string }): string[] => school.speelplein.as(person.id).messages(classChat.id).map(({ text, cards }) => text || JSON.stringify(cards));

  it('is seen by one person; neither the others nor Graph know of it', async () => {
    const id = await target(teacher, { type: 'message', text: 'alleen jij' });

    expect(school.speelplein.as(teacher.id).messages(classChat.id)).toMatchObject([{ text: 'alleen jij', onlyForYou: true }]);
    expect(seenBy(student)).toEqual([]);
    expect(school.speelplein.as(student.id).conversations().find((one) => one.id === classChat.id)).toMatchObject({ unread: 0, lastMessage: null });
    expect((await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`)).status).toBe(404);
    expect(school.speelplein.postedActivities()[0]).toMatchObject({ activityId: id, targetedTo: teacher.id });
  });

  it('stands under its post in a channel', async () => {
    const { id: post } = await school.speelplein.as(manager.id).send(channel.id, { text: 'post' });
    const place = `v3/conversations/${encodeURIComponent(`${channel.id};messageid=${post}`)}/activities?isTargetedActivity=true`;
    const { body: { id } } = await asBot(school.speelplein, 'POST', place, { type: 'message', text: 'alleen jij', recipient: { id: manager.id } });

    expect(school.speelplein.as(manager.id).messages(channel.id)[1]).toMatchObject({ id, rootId: post, onlyForYou: true });
    expect((await asGraph(school.speelplein, `/teams/${TEAM_ID}/channels/${channel.id}/messages/${post}/replies/${id}`)).status).toBe(404);
  });

  it('has buttons that work: an answer in place, and a dialog', async () => {
    const id = await target(teacher, adaptiveCard({ actions: [button, { type: 'Action.Submit', title: 'Meer', data: { msteams: { type: 'task/fetch' } } }] }));
    school.bot.answering = ({ name }) => ({ body: name === 'task/fetch'
      ? { task: { type: 'continue', value: { title: 'Meer', url: 'http://127.0.0.1/page' } } }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'gedaan' } });

    const joris = school.speelplein.as(teacher.id);
    expect(await joris.press(id, 'Ik pak dit op')).toEqual({ kind: 'message', text: 'gedaan' });
    expect(await joris.press(id, 'Meer')).toMatchObject({ kind: 'dialog', dialog: { title: 'Meer' } });
    expect(school.bot.ofType('invoke')[0]).toMatchObject({ replyToId: id, conversation: { id: classChat.id } });
    await expect(school.speelplein.as(student.id).executeRaw(id, { verb: 'take', data: {} })).rejects.toThrow('no such message');
  });

  it('is changed and taken back under the same flag, and stays for one person', async () => {
    const id = await target(teacher, { type: 'message', text: 'een' });
    const flagged = `${send}/${id}?isTargetedActivity=true`;

    expect(await asBot(school.speelplein, 'PUT', flagged, { type: 'message', text: 'twee' })).toMatchObject({ status: 200, body: { id } });
    expect([seenBy(teacher), seenBy(student)]).toEqual([['twee'], []]);
    expect((await asBot(school.speelplein, 'DELETE', flagged)).status).toBe(200);
    expect(school.speelplein.as(teacher.id).messages(classChat.id)[0]).toMatchObject({ deleted: true });
    expect(school.speelplein.as(student.id).messages(classChat.id)).toEqual([]);
  });

  it('is not reached without the flag, nor given to somebody else', async () => {
    const id = await target(teacher, { type: 'message', text: 'een' });
    const recipient = { id: school.speelplein.mriOf(student.id) };

    expect(await asBot(school.speelplein, 'PUT', `${send}/${id}`, { type: 'message', text: 'voor allen' })).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect((await asBot(school.speelplein, 'DELETE', `${send}/${id}`)).status).toBe(400);
    expect((await asBot(school.speelplein, 'PUT', `${send}/${id}?isTargetedActivity=true`, { type: 'message', text: 'x', recipient })).status).toBe(400);
    expect([seenBy(teacher), seenBy(student)]).toEqual([['een'], []]);
  });

  it('is gone after a day, for the bot as well', async () => {
    const id = await target(teacher, { type: 'message', text: 'een' });
    now = new Date(now.getTime() + DAY_MS + 1000);

    expect(seenBy(teacher)).toEqual([]);
    expect(await asBot(school.speelplein, 'PUT', `${send}/${id}?isTargetedActivity=true`, { type: 'message', text: 'twee' })).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
  });

  it.each([
    ['without a recipient', {}],
    ['to somebody outside', { recipient: { id: outsider.id } }],
  ])('is refused %s', async (_what, extra) => {
    expect(await asBot(school.speelplein, 'POST', `${send}?isTargetedActivity=true`, { type: 'message', text: 'x', ...extra })).toMatchObject({ status: 400 });
    expect(seenBy(teacher)).toEqual([]);
  });

  it('is refused in a chat of two', async () => {
    const joris = school.speelplein.as(teacher.id);
    const place = `v3/conversations/${encodeURIComponent(joris.personalChat)}/activities?isTargetedActivity=true`;
    expect((await asBot(school.speelplein, 'POST', place, { type: 'message', text: 'x', recipient: { id: joris.mri } })).status).toBe(400);
  });

  it('fails on demand without touching what is for everybody', async () => {
    school.speelplein.faults.add({ on: 'connector.sendTargeted', status: 400, code: 'BadArgument', times: 5 });

    expect(await asBot(school.speelplein, 'POST', `${send}?isTargetedActivity=true`, { type: 'message', text: 'x', recipient: { id: teacher.id } })).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
    expect((await asBot(school.speelplein, 'POST', send, { type: 'message', text: 'voor allen' })).status).toBe(201);
    expect(seenBy(teacher)).toEqual(['voor allen']);
  });

  it('can not be forwarded', async () => {
    const id = await target(teacher, { type: 'message', text: 'alleen jij' });
    await expect(school.speelplein.as(teacher.id).forward(id, channel.id)).rejects.toThrow('nothing to forward');
  });
});
