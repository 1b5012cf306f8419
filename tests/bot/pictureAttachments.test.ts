import { attachedPictures, hasPictures } from '../../src/bot/messages/pictureAttachments';
import { anActivity } from '../support/anActivity';

const html = (content: unknown) => ({ contentType: 'text/html', content });
const file = (name: string, downloadUrl: unknown = 'https://school.sharepoint.com/download/1') => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info', name, content: { downloadUrl, fileType: 'jpg' },
});
const PASTED = '<p><img src="https://graph.microsoft.com/v1.0/chats/1/hostedContents/2/$value" itemtype="http://schema.skype.com/AMSImage" itemscope=""></p>';
const EMOJI = '<p>leuk <img itemscope="" itemtype="http://schema.skype.com/Emoji" itemid="smile" src="https://statics.teams.cdn.office.net/x.png" alt="🙂"></p>';

const found = (...attachments: readonly object[]) => attachedPictures(anActivity({ attachments }));

describe('pictures that can be fetched at once', () => {
  it.each<[string, object, object]>([
    ['a picture in the personal chat', { contentType: 'image/*', contentUrl: 'https://smba.example/v3/attachments/1' }, { kind: 'attachment', url: 'https://smba.example/v3/attachments/1' }],
    ['a file with the ending of a picture', file('klas.JPG'), { kind: 'download', url: 'https://school.sharepoint.com/download/1' }],
    ['a document, which nobody can look into', file('brief.PDF'), { kind: 'unreadable', because: 'pdf' }],
    ['a video, which nobody can look into', file('film.mov'), { kind: 'unreadable', because: 'film' }],
    ['an iPhone picture', file('IMG_1.heic'), { kind: 'download', url: 'https://school.sharepoint.com/download/1' }],
  ])('%s', (_what, attachment, source) => {
    expect(found(attachment)).toEqual({ direct: [source], viaGraph: false });
  });

  it('also when the text shows them once more', () => {
    expect(found({ contentType: 'IMAGE/PNG', contentUrl: 'https://smba.example/1' }, html(PASTED))).toEqual({ direct: [{ kind: 'attachment', url: 'https://smba.example/1' }], viaGraph: false });
  });

  it('all of them, in their order', () => {
    const one = { contentType: 'image/png', contentUrl: 'https://smba.example/1' };
    expect(found(one, file('a.png'), { ...one, contentUrl: 'https://smba.example/2' }).direct).toHaveLength(3);
  });
});

describe('pictures of which only Graph can tell', () => {
  it.each<[string, object]>([
    ['a pasted picture', html(PASTED)],
    ['a pasted picture beside an emoji', html(`${EMOJI}${PASTED}`)],
    ['a stub of an attachment', html('<p></p><attachment id="1"></attachment>')],
    ['a file in SharePoint', { contentType: 'reference', name: 'klas.png', contentUrl: 'https://school.sharepoint.com/klas.png' }],
    ['a video in SharePoint', { contentType: 'reference', name: 'film.mp4', contentUrl: 'https://school.sharepoint.com/film.mp4' }],
    ['a message that was forwarded', { contentType: 'forwardedMessageReference', content: '{}' }],
    ['a picture that does not say where it is', { contentType: 'image/png' }],
    ['a picture file that does not say where it is', file('klas.jpg', null)],
    ['a picture file of which the address is no address', file('klas.jpg', { evil: true })],
    ['a file without a name', { contentType: 'reference', contentUrl: 'https://school.sharepoint.com/klas.jpeg' }],
  ])('%s', (_what, attachment) => {
    expect(found(attachment)).toEqual({ direct: [], viaGraph: true });
  });
});

describe('what is no picture', () => {
  it.each<[string, object]>([
    ['an emoji', html(EMOJI)],
    ['several emoji', html(`${EMOJI}${EMOJI}`)],
    ['a GIF of Teams’ own', html('<p><img itemtype="http://schema.skype.com/Giphy" src="https://media1.giphy.com/x.gif"></p>')],
    ['a sticker', html('<p><img src="https://statics.teams.cdn.office.net/x.png" itemtype="http://schema.skype.com/Sticker"></p>')],
    ['a GIF in the personal chat, which is attached as well', { contentType: 'image/*', contentUrl: 'https://media2.giphy.com/media/x/giphy.gif' }],
    ['words', html('<p>kijk eens naar deze foto.jpg</p>')],
    ['html without content', html(undefined)],
    ['html that is no text', html({ img: true })],
    ['a document', file('verslag.docx')],
    ['a document in SharePoint', { contentType: 'reference', name: 'rooster.xlsx' }],
    ['a card', { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
  ])('%s', (_what, attachment) => {
    expect(hasPictures(found(attachment))).toBe(false);
  });

  it('a message without attachments', () => {
    expect(hasPictures(attachedPictures(anActivity()))).toBe(false);
  });
});

it('an emoji beside a picture in the personal chat is left out, the picture is not', () => {
  const emoji = 'https://other.cdn.example/emoji.png?a=1&b=2';
  const text = html(`<p><img itemtype="http://schema.skype.com/Emoji" src="${emoji.replaceAll('&', '&amp;')}"></p>`);
  expect(found({ contentType: 'image/*', contentUrl: emoji }, { contentType: 'image/*', contentUrl: 'https://smba.example/1' }, text).direct).toEqual([{ kind: 'attachment', url: 'https://smba.example/1' }]);
});
