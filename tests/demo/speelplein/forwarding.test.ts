import { adaptiveCard, asBot, asGraph, channel, classChat, htmlOf, openSchool, outsider, picture, PNG, quietChat, shareOf, student, teacher, TEAM_ID, TENANT_ID, type School } from './testSchool';

describe('a forwarded message', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  const referenceIn = async (path: string): Promise<{ id: string; contentType: string; original: Record<string, unknown>; html: string }> => {
    const { body: { body, attachments: [one] } } = await asGraph(school.speelplein, path);
    return { id: one?.id ?? '', contentType: one?.contentType ?? '', original: JSON.parse(one?.content ?? 'null') as Record<string, unknown>, html: body.content };
  };

  it('reaches the bot as words and a quotation without a writer', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk hem nou', pictures: [picture] });
    await school.speelplein.as(teacher.id).forward(id, channel.id, 'mag dit?');

    const [, forward] = school.bot.ofType('message');
    expect(forward?.text).toBe('mag dit?\n\nkijk hem nou');
    expect(htmlOf(forward)).toMatch(
      new RegExp(`^<p>mag dit\\?</p><blockquote itemtype="http://schema.skype.com/Forward"><p>kijk hem nou</p><p><img [^>]*/chats/${classChat.id}/messages/${id}/hostedContents/`),
    );
    expect(JSON.stringify(forward)).not.toContain(student.name);
  });

  it('is a reference in Graph, and its pictures lie under the original', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk', pictures: [picture] });
    const forward = await school.speelplein.as(teacher.id).forward(id, channel.id, 'mag dit?');

    const path = `/teams/${TEAM_ID}/channels/${channel.id}/messages/${forward.id}`;
    const { contentType, original, html, ...reference } = await referenceIn(path);
    expect([contentType, reference.id, html]).toEqual(['forwardedMessageReference', id, `<p>mag dit?</p><attachment id="${id}"></attachment>`]);
    expect(original).toMatchObject({
      originalMessageId: id, originalConversationId: classChat.id, originalSentDateTime: expect.stringMatching(/\+00:00$/),
      originalMessageContent: expect.stringMatching(/^\n<p>kijk<\/p>/),
      originalMessageSender: { application: null, device: null, user: { userIdentityType: 'aadUser', tenantId: TENANT_ID, id: student.id, displayName: null } },
    });
    expect((await asGraph(school.speelplein, `${path}/hostedContents`)).body.value).toEqual([]);
    const address = /src="https:\/\/graph\.microsoft\.com\/v1\.0([^"]+)"/.exec(String(original['originalMessageContent']))?.[1] ?? '';
    expect((await asGraph(school.speelplein, address)).bytes).toEqual(PNG);
  });

  it('out of a conversation that the app is not in has pictures that it can not read', async () => {
    const { id } = await school.speelplein.as(teacher.id).send(quietChat.id, { pictures: [picture] });
    const forward = await school.speelplein.as(teacher.id).forward(id, classChat.id);

    const { original } = await referenceIn(`/chats/${classChat.id}/messages/${forward.id}`);
    const address = /v1\.0([^"]+)"/.exec(String(original['originalMessageContent']))?.[1] ?? '';
    expect((await asGraph(school.speelplein, address)).status).toBe(403);
    expect(school.bot.ofType('message').map(({ id: heard }) => heard)).toEqual([forward.id]);
  });

  it('brings its files along: they lie in SharePoint', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { files: [picture] });
    const forward = await school.speelplein.as(teacher.id).forward(id, channel.id);

    const { body: { attachments: [, file] } } = await asGraph(school.speelplein, `/teams/${TEAM_ID}/channels/${channel.id}/messages/${forward.id}`);
    expect((await asGraph(school.speelplein, `/shares/${shareOf(file?.contentUrl)}/driveItem/content`)).bytes).toEqual(PNG);
  });

  it('to the bot itself shows the pictures as images', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk', pictures: [picture] });
    const joris = school.speelplein.as(teacher.id);
    await joris.forward(id, joris.personalChat);

    const [, forward] = school.bot.ofType('message');
    expect(forward?.attachments?.map(({ contentType }) => contentType)).toEqual(['image/*', 'text/html']);
    expect(htmlOf(forward)).toContain(forward?.attachments?.[0]?.contentUrl);
  });

  it('stays what it was when the original changes, and shows people who wrote it', async () => {
    const noor = school.speelplein.as(student.id);
    const { id } = await noor.send(classChat.id, { text: 'eerst' });
    await school.speelplein.as(teacher.id).forward(id, quietChat.id, 'zie dit');
    await noor.edit(id, 'daarna');

    expect(noor.messages(quietChat.id)).toMatchObject([{ text: 'zie dit', from: { name: teacher.name }, forwarded: { fromName: student.name, text: 'eerst' } }]);
  });

  it('can be forwarded again, with what it forwarded inside', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kern' });
    const joris = school.speelplein.as(teacher.id);
    const once = await joris.forward(id, quietChat.id, 'eens');
    await joris.forward(once.id, channel.id, 'nog eens');

    const [, forward] = school.bot.ofType('message');
    expect(forward?.text).toBe('nog eens\n\neens\n\nkern');
    expect(htmlOf(forward).match(/<blockquote/g)).toHaveLength(2);
  });

  it.each([
    ['a message of elsewhere', async () => (await school.speelplein.as(teacher.id).send(channel.id, { text: 'intern' })).id, 'nothing to forward'],
    ['a message that is gone', async () => {
      const { id } = await school.speelplein.as(teacher.id).send(classChat.id, { text: 'weg' });
      await school.speelplein.as(teacher.id).remove(id);
      return id;
    }, 'nothing to forward'],
    ['a card', async () => (await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(classChat.id)}/activities`, adaptiveCard({}))).body.id, 'nothing to forward'],
  ])('is never %s', async (_what, make, because) => {
    const noor = school.speelplein.as(student.id);
    await expect(noor.forward(await make(), noor.personalChat)).rejects.toThrow(because);
  });

  it('goes to no conversation that its sender is not in', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk' });
    await expect(school.speelplein.as(student.id).forward(id, school.speelplein.as(outsider.id).personalChat)).rejects.toThrow('not a member');
  });
});
