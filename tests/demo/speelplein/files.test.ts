import { asGraph, botToken, channel, classChat, htmlOf, openSchool, picture, PNG, shareOf, student, teacher, TEAM_ID, type School } from './testSchool';

const film = { bytes: new Uint8Array([0, 0, 0, 24, 7]), contentType: 'video/mp4', name: 'gym les & co.mp4' };

describe('a file', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  it.each([
    ['a class chat', classChat.id, (id: string) => `/chats/${classChat.id}/messages/${id}`],
    ['a channel', channel.id, (id: string) => `/teams/${TEAM_ID}/channels/${channel.id}/messages/${id}`],
  ])('of %s is a reference to SharePoint, of which only Graph gives the bytes', async (_where, conversationId, pathOf) => {
    const { id } = await school.speelplein.as(teacher.id).send(conversationId, { text: 'bestanden', files: [film, picture] });

    const [message] = school.bot.ofType('message');
    expect(message?.attachments?.map(({ contentType }) => contentType)).toEqual(['text/html']);
    expect(htmlOf(message)).toMatch(/^<p>bestanden<\/p><attachment id="[\w-]+"><\/attachment><attachment id="[\w-]+"><\/attachment>$/);

    const { body: { attachments: [first, second] } } = await asGraph(school.speelplein, pathOf(id));
    expect([first, second]).toMatchObject([{ contentType: 'reference', name: film.name, content: null }, { contentType: 'reference', name: picture.name }]);
    expect(htmlOf(message)).toContain(first?.id);
    const item = await asGraph(school.speelplein, `/shares/${shareOf(first?.contentUrl)}/driveItem`);
    expect(item.body).toMatchObject({ name: film.name, size: 5, file: { mimeType: 'video/mp4' } });
    expect((await asGraph(school.speelplein, `/shares/${shareOf(second?.contentUrl)}/driveItem/content`)).bytes).toEqual(PNG);
  });

  it('is reached by a redirect to an address that needs no token', async () => {
    const { id } = await school.speelplein.as(teacher.id).send(classChat.id, { files: [film] });
    const { body: { attachments: [file] } } = await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`);
    const answer = await fetch(`${school.speelplein.graphUrl}/shares/${shareOf(file?.contentUrl)}/driveItem/content`, {
      redirect: 'manual', headers: { authorization: `Bearer ${await botToken(school.speelplein, 'https://graph.microsoft.com/.default')}` },
    });
    expect(answer.status).toBe(302);
    expect(new Uint8Array(await (await fetch(answer.headers.get('location') ?? '')).arrayBuffer())).toEqual(film.bytes);
  });

  it('of a personal chat comes with an address to download it from', async () => {
    const noor = school.speelplein.as(student.id);
    await noor.send(noor.personalChat, { text: 'kijk', files: [film] });

    const [message] = school.bot.ofType('message');
    expect(message?.attachments).toMatchObject([
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: film.name, content: { fileType: 'mp4', uniqueId: expect.any(String) } },
      { contentType: 'text/html', content: '<p>kijk</p>' },
    ]);
    const { downloadUrl } = message?.attachments?.[0]?.content as { downloadUrl: string };
    expect(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer())).toEqual(film.bytes);
  });

  it('is a download for people, under its own name', async () => {
    await school.speelplein.as(teacher.id).send(classChat.id, { files: [film] });
    const [seen] = school.speelplein.as(student.id).messages(classChat.id);
    const answer = await fetch(`${school.speelplein.origin}${seen?.files[0]?.url}`);

    expect(seen?.files[0]).toMatchObject({ name: film.name, size: 5 });
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''gym%20les%20%26%20co.mp4");
  });

  it('that nobody shared is unknown', async () => {
    expect(await asGraph(school.speelplein, `/shares/${shareOf('https://elsewhere.sharepoint.com/x.png')}/driveItem`)).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
  });
});
