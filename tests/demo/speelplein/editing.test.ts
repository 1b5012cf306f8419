import { asGraph, channel, classChat, htmlOf, openSchool, picture, PNG, student, teacher, TEAM_ID, type School } from './testSchool';

const second = { bytes: new Uint8Array([0xff, 0xd8, 3]), contentType: 'image/jpeg', name: 'museum.jpg' };

describe('a message that its writer changes', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  it('gets pictures and loses them; the bot hears of the whole new message', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id } = await joris.send(classChat.id, { text: 'gym', pictures: [picture] });
    const before = joris.messages(classChat.id)[0]?.pictures[0]?.id ?? '';
    await joris.edit(id, { text: 'museum', addPictures: [second], removePictureIds: [before] });

    const [edited] = school.bot.ofType('messageUpdate');
    const after = school.speelplein.as(student.id).messages(classChat.id)[0]?.pictures[0]?.id ?? '';
    expect(edited).toMatchObject({ id, text: 'museum', channelData: { eventType: 'editMessage' } });
    expect(htmlOf(edited)).toContain(after);
    expect(htmlOf(edited)).not.toContain(before);
    expect(school.speelplein.as(student.id).messages(classChat.id)[0]).toMatchObject({ text: 'museum', edited: true, pictures: [{ name: 'museum.jpg' }] });
  });

  it('has its new contents in Graph, and the old ones no more', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id: post } = await joris.send(channel.id, { text: 'post' });
    const { id } = await joris.send(channel.id, { text: 'gym', pictures: [picture], replyTo: post });
    const path = `/teams/${TEAM_ID}/channels/${channel.id}/messages/${post}/replies/${id}`;
    const { body: { value: [before] } } = await asGraph(school.speelplein, `${path}/hostedContents`);
    await joris.edit(id, { addPictures: [second], removePictureIds: [before?.id ?? ''] });

    const { body: { value: after } } = await asGraph(school.speelplein, `${path}/hostedContents`);
    const { body: message } = await asGraph(school.speelplein, path);
    expect(after).toHaveLength(1);
    expect(message.body.content).toContain(after[0]?.id);
    expect(message.lastEditedDateTime).not.toBeNull();
    expect((await asGraph(school.speelplein, `${path}/hostedContents/${after[0]?.id}/$value`)).bytes).toEqual(second.bytes);
    expect((await asGraph(school.speelplein, `${path}/hostedContents/${before?.id}/$value`)).status).toBe(404);
  });

  it.each([
    ['words alone', { text: 'nieuw' }, { text: 'nieuw', pictures: 1 }],
    ['a picture more', { addPictures: [second] }, { text: 'oud', pictures: 2 }],
    ['nothing at all', {}, { text: 'oud', pictures: 1 }],
  ])('keeps what is not named: %s', async (_what, change, { text, pictures }) => {
    const joris = school.speelplein.as(teacher.id);
    const { id } = await joris.send(classChat.id, { text: 'oud', pictures: [picture] });
    await joris.edit(id, change);

    const [message] = joris.messages(classChat.id);
    expect(message?.text).toBe(text);
    expect(message?.pictures).toHaveLength(pictures);
  });

  it('hands the bot the bytes again in a personal chat', async () => {
    const joris = school.speelplein.as(teacher.id);
    const { id } = await joris.send(joris.personalChat, { text: 'mag dit?' });
    await joris.edit(id, { addPictures: [picture] });

    const [image, html] = school.bot.ofType('messageUpdate')[0]?.attachments ?? [];
    const stored = await fetch(`${school.speelplein.origin}${joris.messages(joris.personalChat)[0]?.pictures[0]?.url}`);
    expect(image).toMatchObject({ contentType: 'image/*' });
    expect(html?.content).toContain(image?.contentUrl);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(PNG);
  });

  it('is changed by nobody else', async () => {
    const { id } = await school.speelplein.as(teacher.id).send(classChat.id, { text: 'van mij' });
    await expect(school.speelplein.as(student.id).edit(id, { text: 'van mij nu' })).rejects.toThrow('not your message');
  });
});
