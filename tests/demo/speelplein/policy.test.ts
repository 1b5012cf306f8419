import { asGraph, channel, classChat, openSchool, picture, PNG, quietChat, student, teacher, TEAM_ID, type School } from './testSchool';

const TIP = { generalText: 'Eerst toestemming vragen', complianceUrl: 'https://school.example/gedragscode', matchedConditionDescriptions: ['Foto van een leerling'] };
const violation = (dlpAction: string, extra: object = {}): string => JSON.stringify({ policyViolation: { policyTip: TIP, dlpAction, ...extra } });

describe('what a policy says of a message', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  const patch = (path: string, body: string): ReturnType<typeof asGraph> => asGraph(school.speelplein, path, { method: 'PATCH', body });
  const post = async (): Promise<{ id: string; path: string }> => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'weg hiermee', pictures: [picture] });
    return { id, path: `/chats/${classChat.id}/messages/${id}` };
  };
  const seenBy = (person: { id: string }): unknown => school.speelplein.as(person.id).messages(classChat.id)[0];

  it('blocks it for everybody but its writer, who reads why', async () => {
    const { id, path } = await post();
    expect((await patch(path, violation('BlockAccess'))).status).toBe(200);

    expect(seenBy(teacher)).toMatchObject({ text: '', pictures: [], hidden: '', policyTip: null });
    expect(seenBy(student)).toMatchObject({
      text: 'weg hiermee', pictures: [{ name: 'klas.png' }], hidden: TIP.generalText,
      policyTip: { text: TIP.generalText, url: TIP.complianceUrl, conditions: TIP.matchedConditionDescriptions },
    });
    expect(school.speelplein.policyViolations()).toMatchObject([{ messageId: id }]);
  });

  it('is told by Graph, which keeps the words of a blocked message back', async () => {
    const { path } = await post();
    const { body: { value: [content] } } = await asGraph(school.speelplein, `${path}/hostedContents`);
    await patch(path, violation('BlockAccess', { verdictDetails: 'AllowOverrideWithoutJustification,AllowFalsePositiveOverride' }));

    expect((await asGraph(school.speelplein, path)).body).toMatchObject({
      body: { contentType: 'text', content: '' }, attachments: [],
      policyViolation: {
        dlpAction: 'blockAccess', justificationText: null, userAction: 'none', policyTip: TIP,
        verdictDetails: 'allowOverrideWithoutJustification,allowFalsePositiveOverride',
      },
    });
    expect((await asGraph(school.speelplein, `${path}/hostedContents/${content?.id}/$value`)).bytes).toEqual(PNG);
  });

  it.each([['NotifySender'], ['BlockAccessExternal']])('%s tells the writer only, and hides nothing from people of the school', async (dlpAction) => {
    const { path } = await post();
    await patch(path, violation(dlpAction));

    expect(seenBy(teacher)).toMatchObject({ text: 'weg hiermee', hidden: null, policyTip: null });
    expect(seenBy(student)).toMatchObject({ text: 'weg hiermee', hidden: null, policyTip: { text: TIP.generalText } });
  });

  it('None releases it', async () => {
    const { path } = await post();
    await patch(path, violation('BlockAccess'));
    await patch(path, violation('None'));

    expect(seenBy(teacher)).toMatchObject({ text: 'weg hiermee', hidden: null });
    expect((await asGraph(school.speelplein, path)).body.policyViolation).toBeNull();
  });

  it('holds until its writer changes the message', async () => {
    const { id, path } = await post();
    await patch(path, violation('BlockAccess'));
    await school.speelplein.as(student.id).edit(id, 'netjes');
    expect(seenBy(teacher)).toMatchObject({ text: 'netjes', hidden: null });
  });

  it('reaches answers in a channel, and conversations without the app', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id: root } = await joris.send(channel.id, { text: 'post' });
    const { id: answer } = await joris.send(channel.id, { text: 'antwoord', replyTo: root });
    const { id: quiet } = await joris.send(quietChat.id, { text: 'stil' });

    expect((await patch(`/teams/${TEAM_ID}/channels/${channel.id}/messages/${root}/replies/${answer}`, violation('BlockAccess'))).status).toBe(200);
    expect((await patch(`/chats/${quietChat.id}/messages/${quiet}`, violation('BlockAccess'))).status).toBe(200);
    expect(school.speelplein.as(student.id).messages(quietChat.id)[0]).toMatchObject({ text: '', hidden: '' });
  });

  it.each([
    ['without an action', '{"policyViolation":{}}'],
    ['with an unknown one', violation('Burn')],
    ['with something else in it', '{"body":{"content":"x"}}'],
  ])('is refused %s', async (_what, body) => {
    const { path } = await post();
    expect((await patch(path, body)).status).toBe(400);
    expect(seenBy(teacher)).toMatchObject({ hidden: null });
  });

  it.each([[403, 'Forbidden'], [404, 'NotFound'], [412, 'PreconditionFailed'], [429, 'TooManyRequests']])('fails with %d on demand', async (status, code) => {
    const { path } = await post();
    school.speelplein.faults.add({ on: 'graph.policyViolation', status, retryAfterSeconds: 1 });
    expect(await patch(path, violation('BlockAccess'))).toMatchObject({ status, body: { error: { code } } });
    expect(seenBy(teacher)).toMatchObject({ hidden: null });
  });

  it('gives a blocked message to no command, and lets nobody forward it', async () => {
    const { id, path } = await post();
    await patch(path, violation('BlockAccess'));
    await expect(school.speelplein.as(teacher.id).openAction('reportMessage', classChat.id, { messageId: id })).rejects.toThrow('no such message');
    await expect(school.speelplein.as(teacher.id).forward(id, channel.id)).rejects.toThrow('nothing to forward');
  });
});
