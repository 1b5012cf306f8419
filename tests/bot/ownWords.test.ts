import type { Activity } from '../../src/bot/activity';
import { ownWords } from '../../src/bot/watch/ownWords';
import { wordsOf } from '../../src/bot/activity';

const BOT = '28:bot';
const activity = (text: string, html: string | null, more: Partial<Activity> = {}): Activity =>
  ({ type: 'message', id: '1', serviceUrl: 'https://x.example', channelId: 'msteams', from: { id: 'a' }, recipient: { id: BOT }, conversation: { id: 'c' }, text, attachments: html === null ? [] : [{ contentType: 'text/html', content: html }], ...more });

const REPLY = '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="16"><strong itemprop="mri">Sam</strong><span itemprop="time"></span><p itemprop="copy">ik maak je dood</p></blockquote><p>dit kan echt niet</p>';
const FORWARD = '<p>kijk nou</p><blockquote itemtype="http://schema.skype.com/Forward"><p>ik maak je dood</p><blockquote><p>nog een</p></blockquote></blockquote>';

describe('the sender’s own words', () => {
  it.each<[string, Activity, string]>([
    ['all of an ordinary message', activity('hoi allemaal', '<p>hoi allemaal</p>'), 'hoi allemaal'],
    ['what stands under a quoted reply', activity('Sam\nik maak je dood\n\ndit kan echt niet', REPLY), 'dit kan echt niet'],
    ['what stands above a forwarded message', activity('kijk nou\n\nik maak je dood\n\nnog een', FORWARD), 'kijk nou'],
    ['nothing of what was forwarded without a word', activity('ik maak je dood', '<blockquote itemtype="http://schema.skype.com/Forward"><p>ik maak je dood</p></blockquote>'), ''],
    ['nothing of a forwarded message that can’t be told apart', activity('ik maak je dood', null, { attachments: [{ contentType: 'forwardedMessageReference' }] }), ''],
    ['without lines that quote as in e-mail', activity('> ik maak je dood\nniet oke', null), 'niet oke'],
    ['with a face that begins with the same sign', activity('>:( wat een dag', null), '>:( wat een dag'],
    ['with signs that HTML writes out', activity('x', '<blockquote>y</blockquote><p>ik &lt;3 jullie &amp; hen</p>'), 'ik <3 jullie & hen'],
    ['without a quotation that never ends', activity('x', '<p>eigen</p><blockquote><p>ik maak je dood</p>'), 'eigen'],
  ])('are %s', (_what, one, expected) => {
    expect(ownWords(one)).toBe(expected);
  });

  it('leave out the bot’s name beside a quotation', () => {
    const mention = { type: 'mention', mentioned: { id: BOT, name: 'Houvast' }, text: '<at>Houvast</at>' };
    expect(ownWords(activity('x', '<blockquote>y</blockquote><p><at id="0">Houvast</at> klopt dit</p>', { entities: [mention] }))).toBe('klopt dit');
  });

  it('are the words of the message where nothing is quoted', () => {
    const one = activity('hoi <at>Sam</at>', '<p>hoi <at id="0">Sam</at></p>');
    expect(ownWords(one)).toBe(wordsOf(one));
  });

  it('are found in HTML that is long, unfinished, or deeper than anybody quotes', () => {
    expect(ownWords(activity('x', '<blockquote '.repeat(9_000)))).toBe('');
    expect(ownWords(activity('x', `${'<blockquote>'.repeat(9_000)}<p>x</p>${'</blockquote>'.repeat(9_000)}<p>eigen</p>`))).toBe('eigen');
  });
});
