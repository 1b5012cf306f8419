import { asGraph, botToken, channel, classChat, manager, openSchool, outsider, picture, PNG, quietChat, student, teacher, TEAM_ID, type GraphReply, type School } from './testSchool';

describe('Graph', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });
  const graph = (path: string, init?: RequestInit): Promise<{ status: number; body: GraphReply; bytes: Uint8Array }> => asGraph(school.speelplein, path, init);

  it.each([
    ['a chat', classChat.id, (id: string) => `/chats/${classChat.id}/messages/${id}`],
    ['a channel', channel.id, (id: string) => `/teams/${TEAM_ID}/channels/${channel.id}/messages/${id}`],
  ])('gives a message of %s with its pictures', async (_where, conversationId, pathOf) => {
    const { id } = await school.speelplein.as(teacher.id).send(conversationId, { text: 'kijk', pictures: [picture] });
    const path = pathOf(id);

    const message = await graph(path);
    expect(message.body).toMatchObject({ id, from: { user: { id: teacher.id } }, body: { contentType: 'html' } });
    const { body: { value: [content] } } = await graph(`${path}/hostedContents`);
    expect(message.body.body.content).toContain(content?.id);
    expect((await graph(`${path}/hostedContents/${content?.id}/$value`)).bytes).toEqual(PNG);
  });

  it('finds an answer under its post only', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id: post } = await joris.send(channel.id, { text: 'post' });
    const { id: answer } = await joris.send(channel.id, { text: 'antwoord', replyTo: post });
    const messages = `/teams/${TEAM_ID}/channels/${channel.id}/messages`;

    expect((await graph(`${messages}/${post}/replies/${answer}`)).body.replyToId).toBe(post);
    expect((await graph(`${messages}/${answer}`)).status).toBe(404);
  });

  it('gives no message of a conversation in which the app is not, and knows no personal chat by the id of the Bot Framework', async () => {
    const joris = school.speelplein.as(teacher.id);
    const quiet = await joris.send(quietChat.id, { pictures: [picture] });
    const personal = await joris.send(joris.personalChat, { pictures: [picture] });

    expect(await graph(`/chats/${quietChat.id}/messages/${quiet.id}`)).toMatchObject({ status: 403, body: { error: { code: 'Forbidden' } } });
    expect((await graph(`/chats/${quietChat.id}/messages/${quiet.id}/hostedContents`)).status).toBe(403);
    expect((await graph(`/chats/${joris.personalChat}/messages/${personal.id}`)).status).toBe(404);
  });

  it('gives no message without the permission to read them', async () => {
    await school.close();
    school = await openSchool({ manifest: { name: { short: 'Houvast' } } });
    const { id } = await school.speelplein.as(student.id).mention(classChat.id, 'mag dit?');
    expect((await graph(`/chats/${classChat.id}/messages/${id}`)).status).toBe(403);
  });

  it('gives a deleted message without what was in it, and its pictures no more', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id } = await joris.send(classChat.id, { text: 'toch niet', pictures: [picture] });
    const path = `/chats/${classChat.id}/messages/${id}`;
    const { body: { value: [content] } } = await graph(`${path}/hostedContents`);
    await joris.remove(id);

    expect((await graph(path)).body).toMatchObject({ deletedDateTime: expect.any(String), body: { content: '' }, attachments: [], mentions: [] });
    expect((await graph(`${path}/hostedContents`)).body.value).toEqual([]);
    expect((await graph(`${path}/hostedContents/${content?.id}/$value`)).status).toBe(404);
    await joris.restore(id);
    expect((await graph(`${path}/hostedContents/${content?.id}/$value`)).bytes).toEqual(PNG);
  });

  it('says who is mentioned, and where a post of a channel can be read', async () => {
    const { id } = await school.speelplein.as(teacher.id).mention(channel.id, 'en @Marit Hoekstra, mag dit?');
    const { body } = await graph(`/teams/${TEAM_ID}/channels/${channel.id}/messages/${id}`);

    expect(body).toMatchObject({
      mentions: [
        { id: 0, mentionText: 'Marit Hoekstra', mentioned: { user: { id: manager.id, userIdentityType: 'aadUser' }, application: null } },
        { id: 1, mentionText: 'Houvast', mentioned: { user: null, application: { applicationIdentityType: 'bot' } } },
      ],
      webUrl: expect.stringContaining(`parentMessageId=${id}`),
    });
  });

  it('knows people, their manager, and says so when there is none', async () => {
    expect((await graph(`/users/${teacher.id}/manager`)).body).toMatchObject({ id: manager.id });
    expect(await graph(`/users/${student.id}/manager`)).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound', innerError: { 'request-id': expect.any(String) } } } });
    expect((await graph(`/users/${outsider.userPrincipalName}`)).body).toMatchObject({ displayName: outsider.name });
    expect((await graph(`/chats/${classChat.id}/members`)).body.value.map(({ userId }) => userId)).toEqual([teacher.id, student.id]);
  });

  it('refuses the token of the Bot Connector, and fails on demand', async () => {
    const wrong = await fetch(`${school.speelplein.graphUrl}/users/${teacher.id}`, { headers: { authorization: `Bearer ${await botToken(school.speelplein)}` } });
    school.speelplein.faults.add({ on: 'graph.user', status: 503, retryAfterSeconds: 1 });

    expect(wrong.status).toBe(401);
    expect(await graph(`/users/${teacher.id}`)).toMatchObject({ status: 503, body: { error: { code: 'ServiceUnavailable' } } });
  });
});
