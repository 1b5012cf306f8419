import { activityHtml } from '../../../src/demo/speelplein/activities/activityHtml';
import { localTimestamp } from '../../../src/demo/speelplein/activities/localTimestamp';
import { findMentions, withAtTags } from '../../../src/demo/speelplein/activities/mentions';
import { completeMessage } from '../../../src/demo/speelplein/completeMessage';
import { withoutEmoji } from '../../../src/demo/speelplein/expressions/emoji';
import { markdownToHtml } from '../../../src/demo/client/safeHtml';

const people = [{ mri: '29:a', name: 'Anna' }, { mri: '29:b', name: 'Anna de Wit' }, { mri: '28:h', name: 'Houvast' }];

describe('mentions', () => {
  it.each([
    ['@Houvast mag dit?', ['28:h'], '<at>Houvast</at> mag dit?'],
    ['vraag @Anna de Wit eens', ['29:b'], 'vraag <at>Anna de Wit</at> eens'],
    ['@Anna en @Anna de Wit', ['29:b', '29:a'], '<at>Anna</at> en <at>Anna de Wit</at>'],
    ['Houvast zonder apenstaart', [], 'Houvast zonder apenstaart'],
    ['', [], ''],
  ])('%s', (text, mris, written) => {
    const mentioned = findMentions(text, people);
    expect(mentioned.map(({ mri }) => mri)).toEqual(mris);
    expect(withAtTags(text, mentioned)).toBe(written);
  });
});

it('a message with markup in it stays text in the HTML that the bot gets', () => {
  const message = completeMessage({ id: '5', conversationId: 'c', from: { kind: 'person', personId: 'p' }, at: '', text: '<img src=x onerror=y> & "z"' });
  expect(activityHtml(message, { mentionNames: [], addressOf: () => '' })).toBe('<p>&lt;img src=x onerror=y&gt; &amp; &quot;z&quot;</p>');
});

it.each([
  ['mooi 👍', 'mooi'],
  ['👍🎉', ''],
  ['een 🙂\ntwee', 'een\ntwee'],
  ['een 🦉 blijft', 'een 🦉 blijft'],
  ['  niets te doen', '  niets te doen'],
])('%j reaches the bot as %j', (typed, heard) => {
  expect(withoutEmoji(typed)).toBe(heard);
});

it.each([
  ['2024-07-01T10:00:00Z', '2024-07-01T12:00:00.000+02:00'],
  ['2024-12-31T23:30:00Z', '2025-01-01T00:30:00.000+01:00'],
])('%s is %s in the Netherlands', (moment, local) => {
  expect(localTimestamp(new Date(moment))).toBe(local);
});

describe('what a bot writes is drawn without letting its markup in', () => {
  it.each([
    ['**vet** en _schuin_', '<p><strong>vet</strong> en <em>schuin</em></p>'],
    ['- een\n- twee', '<ul><li>een</li><li>twee</li></ul>'],
    ['1. een\n2. twee\nklaar', '<ol><li>een</li><li>twee</li></ol><p>klaar</p>'],
    ['[artikel](https://school.example/a)', '<p><a href="https://school.example/a" target="_blank" rel="noopener noreferrer">artikel</a></p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[a](https://x" onclick="y)', '<p>[a](https://x&quot; onclick=&quot;y)</p>'],
    ['snake_case_blijft', '<p>snake_case_blijft</p>'],
  ])('%s', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });
});
