import { botToken, channel, classChat, manager, openSchool, outsider, student, teacher, TEAM_ID, type School } from './testSchool';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 9]);
const picture = { bytes: PNG, contentType: 'image/png', name: 'klas.png' };

/** What Graph may answer; each test looks at what it asked for. */
interface GraphReply {
  readonly id: string;
  readonly replyToId: string | null;
  readonly body: { readonly content: string };
  readonly value: readonly { readonly id: string; readonly userId: string }[];
  readonly attachments: readonly { readonly contentType: string; readonly contentUrl: string }[];
}

describe('Graph', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  async function graph(path: string, init: RequestInit = {}): Promise<{ status: number; body: GraphReply; bytes: Uint8Array }> {
    const token = await botToken(school.speelplein, 'https://graph.microsoft.com/.default');
    const response = await fetch(`${school.speelplein.graphUrl}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, body: JSON.parse(isJson ? Buffer.from(bytes).toString('utf8') : 'null') as GraphReply, bytes };
  }

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

  it('leads to a shared file by its address', async () => {
    await school.speelplein.as(teacher.id).send(classChat.id, { files: [picture] });
    const html = String(school.bot.ofType('message')[0]?.attachments?.[0]?.content);
    expect(html).toMatch(/^<attachment id="/);

    const { id } = school.bot.ofType('message')[0] ?? {};
    const { body: { attachments: [file] } } = await graph(`/chats/${classChat.id}/messages/${id}`);
    const share = `u!${Buffer.from(file?.contentUrl ?? '').toString('base64url')}`;
    expect(file?.contentType).toBe('reference');
    expect((await graph(`/shares/${share}/driveItem/content`)).bytes).toEqual(PNG);
  });

  it('knows people, their manager, and says so when there is none', async () => {
    expect((await graph(`/users/${teacher.id}/manager`)).body).toMatchObject({ id: manager.id });
    expect(await graph(`/users/${student.id}/manager`)).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound', innerError: { 'request-id': expect.any(String) } } } });
    expect((await graph(`/users/${outsider.userPrincipalName}`)).body).toMatchObject({ displayName: outsider.name });
    expect((await graph(`/chats/${classChat.id}/members`)).body.value.map(({ userId }) => userId)).toEqual([teacher.id, student.id]);
  });

  it('hides a message on which a policy tip is set, from all but its writer', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'weg hiermee' });
    await graph(`/chats/${classChat.id}/messages/${id}`, {
      method: 'PATCH', body: JSON.stringify({ policyViolation: { policyTip: { generalText: 'Even bekeken' }, dlpAction: 'BlockAccess' } }),
    });

    expect(school.speelplein.as(teacher.id).messages(classChat.id)[0]).toMatchObject({ text: '', hidden: 'Even bekeken' });
    expect(school.speelplein.as(student.id).messages(classChat.id)[0]).toMatchObject({ text: 'weg hiermee', hidden: 'Even bekeken' });
    expect(school.speelplein.policyViolations()).toHaveLength(1);
  });

  it('refuses the token of the Bot Connector, and fails on demand', async () => {
    const wrong = await fetch(`${school.speelplein.graphUrl}/users/${teacher.id}`, { headers: { authorization: `Bearer ${await botToken(school.speelplein)}` } });
    school.speelplein.faults.add({ on: 'graph.user', status: 503, retryAfterSeconds: 1 });

    expect(wrong.status).toBe(401);
    expect(await graph(`/users/${teacher.id}`)).toMatchObject({ status: 503, body: { error: { code: 'ServiceUnavailable' } } });
  });
});
