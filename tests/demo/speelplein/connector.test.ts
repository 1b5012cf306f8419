import { adaptiveCard, asBot, botToken, channel, classChat, manager, openSchool, outsider, student, teacher, TEAM_ID, TENANT_ID, type Member, type School } from './testSchool';

const chat = encodeURIComponent(classChat.id);
const send = `v3/conversations/${chat}/activities`;

describe('the Bot Connector', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  const seenBy = (person: { id: string }): string[] => school.speelplein.as(person.id).messages(classChat.id).map(({ text, cards }) => text || JSON.stringify(cards));

  it('takes a message, its update and its deletion', async () => {
    const { body: { id } } = await asBot(school.speelplein, 'POST', send, { type: 'message', text: 'een' });
    await asBot(school.speelplein, 'PUT', `${send}/${id}`, { type: 'message', text: 'twee' });
    expect(seenBy(student)).toEqual(['twee']);

    await asBot(school.speelplein, 'DELETE', `${send}/${id}`);
    expect(school.speelplein.as(student.id).messages(classChat.id)[0]).toMatchObject({ deleted: true, text: '' });
    expect(school.speelplein.postedActivities().map(({ operation }) => operation)).toEqual(['send', 'update', 'delete']);
  });

  it('knows no activity twice deleted, of another conversation, or of a person', async () => {
    const { id: ofPerson } = await school.speelplein.as(student.id).send(classChat.id, { text: 'van mij' });
    const notFound = { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };

    expect(await asBot(school.speelplein, 'PUT', `${send}/${ofPerson}`, { type: 'message', text: 'x' })).toMatchObject(notFound);
    expect(await asBot(school.speelplein, 'DELETE', `${send}/1`)).toMatchObject(notFound);
  });

  it('opens the personal chat of somebody, also of one who never wrote', async () => {
    const { body: { id } } = await asBot(school.speelplein, 'POST', 'v3/conversations', {
      members: [{ id: school.speelplein.mriOf(outsider.id) }], tenantId: TENANT_ID, isGroup: false,
    });
    await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(id)}/activities`, { type: 'message', text: 'dag' });

    const sem = school.speelplein.as(outsider.id);
    expect(id).toBe(sem.personalChat);
    expect(sem.messages(sem.personalChat).map(({ text }) => text)).toEqual(['dag']);
  });

  it('starts a post in a channel and puts answers under it', async () => {
    const opened = await asBot(school.speelplein, 'POST', 'v3/conversations', { isGroup: true, channelData: { channel: { id: channel.id } }, activity: { type: 'message', text: 'post' } });
    await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(opened.body.id)}/activities`, { type: 'message', text: 'antwoord' });

    const messages = school.speelplein.as(manager.id).messages(channel.id);
    expect(opened.body.id).toBe(`${channel.id};messageid=${opened.body.activityId}`);
    expect(messages.map(({ text, rootId }) => [text, rootId])).toEqual([['post', null], ['antwoord', opened.body.activityId]]);
  });

  it('gives the roster, in pages too, and a member by either id', async () => {
    const all = await asBot<readonly Member[]>(school.speelplein, 'GET', `v3/conversations/${chat}/members`);
    const page = await asBot(school.speelplein, 'GET', `v3/conversations/${chat}/pagedmembers?pageSize=1`);
    const next = await asBot(school.speelplein, 'GET', `v3/conversations/${chat}/pagedmembers?pageSize=1&continuationToken=${page.body.continuationToken}`);
    const one = await asBot(school.speelplein, 'GET', `v3/conversations/${chat}/members/${student.id}`);

    expect(all.body.map(({ name }) => name)).toEqual(['Joris van Dam', 'Noor Aydin']);
    expect([page, next].map(({ body }) => body.members[0]?.aadObjectId)).toEqual([teacher.id, student.id]);
    expect(next.body).not.toHaveProperty('continuationToken');
    expect(one.body).toMatchObject({ id: school.speelplein.mriOf(student.id), userPrincipalName: student.userPrincipalName, tenantId: TENANT_ID });
  });

  it('leads from the thread of a team to the id that Graph knows', async () => {
    await school.speelplein.as(teacher.id).send(channel.id, { text: 'hoi' });
    const team = (school.bot.ofType('message')[0]?.channelData?.['team'] as { id: string }).id;

    expect((await asBot(school.speelplein, 'GET', `v3/teams/${encodeURIComponent(team)}`)).body).toMatchObject({ aadGroupId: TEAM_ID });
  });

  it('refuses strangers, and messages above 100 KB', async () => {
    const response = await fetch(`${school.speelplein.serviceUrl}${send}`, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${await school.speelplein.tokens.channel({ key: 'forged' })}` } });
    const large = await asBot(school.speelplein, 'POST', send, { type: 'message', text: 'x'.repeat(110_000) });

    expect(response.status).toBe(401);
    expect(large).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });

  it('gives its token only for the right secret', async () => {
    const wrong = await fetch(school.speelplein.tokenUrl, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: '11111111-2222-4333-8444-555555555555', client_secret: 'guess' }) });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ error: 'invalid_client' });
  });

  it('fails on demand: throttled, not in the roster, done all the same, cut off', async () => {
    const { faults } = school.speelplein;
    faults.add({ on: 'connector.send', status: 429, retryAfterSeconds: 2 });
    faults.add({ on: 'connector', status: 403, conversationId: classChat.id });
    faults.add({ on: 'connector.send', status: 502, afterwards: true });
    faults.add({ on: 'connector.send', drop: true });

    const throttled = await asBot(school.speelplein, 'POST', send, adaptiveCard({}));
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await asBot(school.speelplein, 'POST', send, { type: 'message', text: 'a' })).body.error.code).toBe('BotNotInConversationRoster');
    expect((await asBot(school.speelplein, 'POST', send, { type: 'message', text: 'toch gedaan' })).status).toBe(502);
    await expect(asBot(school.speelplein, 'POST', send, { type: 'message', text: 'b' })).rejects.toThrow();
    expect(seenBy(student)).toEqual(['toch gedaan']);
  });

  it('takes faults over HTTP as well', async () => {
    await fetch(`${school.speelplein.origin}/_control/faults`, { method: 'POST', body: JSON.stringify({ on: 'delivery', duplicate: 2 }) });
    await school.speelplein.as(student.id).send(classChat.id, { text: 'drie keer' });
    await school.speelplein.settled();

    expect(school.bot.ofType('message')).toHaveLength(3);
    expect(new Set(school.bot.ofType('message').map(({ id }) => id)).size).toBe(1);
  });

  it('answers only pages of its own and only under a local name', async () => {
    const foreign = await fetch(`${school.speelplein.origin}/api/reset`, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect(await botToken(school.speelplein)).toMatch(/^ey/);
  });
});
