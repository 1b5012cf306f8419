import { createRemoteJWKSet, jwtVerify } from 'jose';

import { APP_ID, asBot, botToken, channel, classChat, openSchool, outsider, quietChat, student, teacher, TEAM_ID, TENANT_ID, type School } from './testSchool';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const picture = { bytes: PNG, contentType: 'image/png', name: 'klas.png' };

describe('what people write reaches the bot as Teams would bring it', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  it('brings an unmentioned message of a class chat, because the app may hear all there', async () => {
    await school.speelplein.as(student.id).send(classChat.id, { text: 'wie heeft het huiswerk?' });

    expect(school.bot.ofType('message')[0]).toMatchObject({
      channelId: 'msteams', serviceUrl: school.speelplein.serviceUrl, text: 'wie heeft het huiswerk?', locale: 'nl-NL',
      from: { name: 'Noor Aydin', aadObjectId: student.id, id: expect.stringMatching(/^29:/) },
      recipient: { id: `28:${APP_ID}`, name: 'Houvast' },
      conversation: { id: classChat.id, conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID },
      channelData: { tenant: { id: TENANT_ID } },
      attachments: [{ contentType: 'text/html', content: '<p>wie heeft het huiswerk?</p>' }],
    });
  });

  it('stays silent towards the bot where the app is not installed', async () => {
    const { delivery } = await school.speelplein.as(student.id).send(quietChat.id, { text: '@Houvast hoor je mij?' });

    expect(delivery).toBeNull();
    expect(school.bot.heard).toHaveLength(0);
  });

  it('without resource-specific consent tells the bot only what mentions it', async () => {
    await school.close();
    school = await openSchool({ manifest: { name: { short: 'Houvast' } } });
    const noor = school.speelplein.as(student.id);

    await noor.send(classChat.id, { text: 'zonder noemen' });
    await noor.mention(classChat.id, 'met noemen');

    expect(school.bot.ofType('message').map(({ text }) => text)).toEqual(['<at>Houvast</at> met noemen']);
  });

  it('writes a mention as <at> with an entity beside it', async () => {
    await school.speelplein.as(student.id).mention(classChat.id, 'en Joris van Dam? @Joris van Dam');

    const [message] = school.bot.ofType('message');
    expect(message?.text).toBe('<at>Houvast</at> en Joris van Dam? <at>Joris van Dam</at>');
    expect(message?.entities).toEqual(expect.arrayContaining([
      { type: 'mention', mentioned: { id: school.speelplein.botMri, name: 'Houvast' }, text: '<at>Houvast</at>' },
      { type: 'mention', mentioned: { id: school.speelplein.mriOf(teacher.id), name: 'Joris van Dam' }, text: '<at>Joris van Dam</at>' },
    ]));
  });

  it('signs what it sends so that the published keys, endorsed for Teams, verify it', async () => {
    await school.speelplein.as(student.id).send(classChat.id, { text: 'hoi' });

    const token = school.bot.heard[0]?.headers.authorization?.replace('Bearer ', '') ?? '';
    const metadata = (await (await fetch(school.speelplein.openIdMetadataUrl)).json()) as { issuer: string; jwks_uri: string };
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), { issuer: metadata.issuer, audience: APP_ID });
    const keys = (await (await fetch(metadata.jwks_uri)).json()) as { keys: { endorsements: string[] }[] };
    expect(payload['serviceurl']).toBe(school.speelplein.serviceUrl);
    expect(keys.keys[0]?.endorsements).toEqual(['msteams']);
  });

  it('gives pictures of a personal chat an address that asks for the token of the bot', async () => {
    const noor = school.speelplein.as(student.id);
    await noor.send(noor.personalChat, { text: 'mag dit?', pictures: [picture] });

    const url = school.bot.ofType('message')[0]?.attachments?.find(({ contentType }) => contentType === 'image/*')?.contentUrl ?? '';
    const path = url.replace(school.speelplein.serviceUrl, '');
    expect((await fetch(url)).status).toBe(401);
    const token = await botToken(school.speelplein);
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(path).toMatch(/^v3\/attachments\//);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PNG);
  });

  it('gives pictures of a group only as a stub that points to Graph', async () => {
    const { id } = await school.speelplein.as(teacher.id).send(classChat.id, { text: 'kijk', pictures: [picture] });

    const attachments = school.bot.ofType('message')[0]?.attachments ?? [];
    expect(attachments.map(({ contentType }) => contentType)).toEqual(['text/html']);
    expect(attachments[0]?.content).toContain(`https://graph.microsoft.com/v1.0/chats/${classChat.id}/messages/${id}/hostedContents/`);
    expect(attachments[0]?.content).toContain('itemtype="http://schema.skype.com/AMSImage"');
  });

  it('names the post in the conversation id of a channel and answers under it', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id: post } = await joris.send(channel.id, { text: 'eerste bericht' });
    await joris.send(channel.id, { text: 'antwoord', replyTo: post });

    expect(school.bot.ofType('message').map((message) => [message.conversation?.['id'], message.replyToId])).toEqual([
      [`${channel.id};messageid=${post}`, undefined], [`${channel.id};messageid=${post}`, post],
    ]);
  });

  it('tells of edits and deletes, the deleted message without its words', async () => {
    const noor = school.speelplein.as(student.id);
    const { id } = await noor.send(classChat.id, { text: 'oud' });
    await noor.edit(id, 'nieuw');
    await noor.remove(id);
    await noor.restore(id);

    const [edited, restored] = school.bot.ofType('messageUpdate');
    const [deleted] = school.bot.ofType('messageDelete');
    expect(edited).toMatchObject({ id, text: 'nieuw', channelData: { eventType: 'editMessage' } });
    expect(deleted).toMatchObject({ id, channelData: { eventType: 'softDeleteMessage' } });
    expect(deleted).not.toHaveProperty('text');
    expect(restored).toMatchObject({ id, channelData: { eventType: 'undeleteMessage' } });
  });

  it.each([
    ['read', () => school.speelplein.as(outsider.id).messages(classChat.id)],
  ])('lets nobody from outside %s a conversation', (_what, look) => {
    expect(look()).toEqual([]);
  });

  it('refuses what somebody from outside wants to write', async () => {
    await expect(school.speelplein.as(outsider.id).send(classChat.id, { text: 'hoi' })).rejects.toThrow('not a member');
  });

  it('delivers the very same activity again on demand', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'eens' });
    await school.speelplein.deliverAgain(id);

    expect(school.bot.heard[1]?.activity).toEqual(school.bot.heard[0]?.activity);
  });

  it('delivers once more when the bot takes too long', async () => {
    await school.close();
    school = await openSchool({ redeliverAfterMs: 60 });
    school.bot.answering = (_activity, nth) => (nth === 1 ? { delayMs: 400 } : undefined);

    const { delivery } = await school.speelplein.as(student.id).send(classChat.id, { text: 'traag' });

    expect(delivery).toEqual({ kind: 'answered', status: 200, body: null });
    expect(new Set(school.bot.ofType('message').map(({ id }) => id)).size).toBe(1);
    expect(school.bot.heard).toHaveLength(2);
  });
});

describe('the app comes and goes', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  it('tells the bot once of every conversation that has the app, and of personal chats of showcase people', async () => {
    await school.speelplein.welcome();
    await school.speelplein.welcome();

    const places = school.bot.ofType('installationUpdate').map(({ conversation }) => conversation?.['conversationType']);
    expect(places.sort()).toEqual(['channel', 'groupChat', 'personal', 'personal', 'personal']);
    expect(school.bot.ofType('conversationUpdate')).toHaveLength(5);
    expect(school.bot.ofType('conversationUpdate').find(({ conversation }) => conversation?.['conversationType'] === 'channel')).toMatchObject({
      membersAdded: [{ id: school.speelplein.botMri }], channelData: { team: { aadGroupId: TEAM_ID } },
    });
  });

  it('tells again later when the bot did not listen yet', async () => {
    school.bot.answering = () => ({ status: 503 });
    await school.speelplein.welcome();
    school.bot.answering = () => undefined;
    const before = school.bot.heard.length;
    await school.speelplein.welcome();

    expect(school.bot.heard.length).toBe(before * 2);
  });

  it('after removal the bot neither hears nor may speak', async () => {
    await school.speelplein.removeApp(classChat.id);
    const { delivery } = await school.speelplein.as(student.id).mention(classChat.id, 'nog daar?');

    expect(delivery).toBeNull();
    expect(school.bot.ofType('installationUpdate')[0]).toMatchObject({ action: 'remove' });
    expect(await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(classChat.id)}/activities`, { type: 'message', text: 'hoi' }))
      .toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  });
});
