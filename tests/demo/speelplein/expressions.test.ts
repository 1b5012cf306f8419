import { asGraph, classChat, htmlOf, openSchool, student, type School } from './testSchool';

const GIPHY = 'https://media2.giphy.com/media/';
const STATICS = 'https://statics.teams.cdn.office.net/';
/** The first bytes of an animated GIF. */
const animated = { bytes: new Uint8Array([...Buffer.from('GIF89a'), 1, 0, 1, 0]), contentType: 'image/gif', name: 'dans.gif' };

describe('what comes out of Teams’ own pickers', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  const graphBody = async (id: string): Promise<string> => (await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`)).body.body.content;

  it.each([
    ['a GIF', { expressions: ['gif-confetti'] }, `src="${GIPHY}`, 'itemtype="http://schema.skype.com/Giphy"'],
    ['a sticker', { expressions: ['sticker-Bravo'] }, `src="${STATICS}evergreen-assets/stickerassets/`, 'itemtype="http://schema.skype.com/Sticker"'],
    ['an emoji', { text: 'ja 👍' }, `src="${STATICS}evergreen-assets/personal-expressions/`, 'itemtype="http://schema.skype.com/Emoji"'],
  ])('%s lies elsewhere and is no hosted content', async (_what, draft, address, type) => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, draft);

    const html = htmlOf(school.bot.ofType('message')[0]);
    expect(html).toContain(address);
    expect(html).toContain(type);
    expect(await graphBody(id)).not.toContain('hostedContents');
    expect((await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}/hostedContents`)).body.value).toEqual([]);
  });

  it('is told differently by Graph: emoji as <emoji>, GIFs without their type', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'ja 👍', expressions: ['gif-confetti'] });

    const body = await graphBody(id);
    expect(body).toContain('<p>ja <emoji id="yes" alt="👍" title="Yes"></emoji></p>');
    expect(body).toMatch(new RegExp(`<img alt="Confetti GIF \\(GIF Image\\)" [^>]*src="${GIPHY}[^"]*&amp;rid=giphy.gif`));
    expect(body).not.toContain('itemtype');
  });

  it('hands a personal chat an image for each, and no emoji in the words', async () => {
    const noor = school.speelplein.as(student.id);
    await noor.send(noor.personalChat, { text: 'ja 👍', expressions: ['gif-confetti', 'sticker-Bravo'] });

    const [message] = school.bot.ofType('message');
    const images = message?.attachments?.filter(({ contentType }) => contentType === 'image/*').map(({ contentUrl }) => new URL(contentUrl ?? '').host);
    expect(images).toEqual(['statics.teams.cdn.office.net', 'media2.giphy.com', 'statics.teams.cdn.office.net']);
    expect(message?.text).toBe('ja');
  });

  it('is another thing than an animated GIF of somebody’s own, which is a picture', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { pictures: [animated], files: [animated] });

    const { body: { value } } = await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}/hostedContents`);
    expect(htmlOf(school.bot.ofType('message')[0])).toContain('itemtype="http://schema.skype.com/AMSImage"');
    expect((await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}/hostedContents/${value[0]?.id}/$value`)).bytes).toEqual(animated.bytes);
    expect((await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`)).body.attachments).toMatchObject([{ contentType: 'reference', name: 'dans.gif' }]);
  });
});
