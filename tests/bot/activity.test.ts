import { activitySchema, conversationKey, conversationKind, languageOf, mentionsBot, tenantOf, wordsOf } from '../../src/bot/activity';
import { inboxKey } from '../../src/bot/inboxKey';
import { messageLink } from '../../src/bot/messageLink';
import { addressesBot } from '../../src/bot/turn';
import { anActivity, BOT_MRI, mentionOfBot } from '../support/anActivity';

const mentionOfNoor = { type: 'mention', mentioned: { id: '29:noor', name: 'Noor' }, text: '<at>Noor</at>' };

describe('the words of a message', () => {
  it.each<[string, unknown, readonly object[], string]>([
    ['plain words', 'mag dit', [], 'mag dit'],
    ['the bot in front', '<at>Houvast</at> mag dit', [mentionOfBot], 'mag dit'],
    ['the bot in the middle', 'zeg <at>Houvast</at> mag dit', [mentionOfBot], 'zeg   mag dit'],
    ['the bot twice', '<at>Houvast</at> <at>Houvast</at>', [mentionOfBot], ''],
    ['a blank of Teams', '<at>Houvast</at>&nbsp;mag dit', [mentionOfBot], 'mag dit'],
    ['somebody else, whose name belongs to the sentence', 'mag <at>Noor</at> dit', [mentionOfNoor], 'mag Noor dit'],
    ['both', '<at>Houvast</at> mag <at id="1">Noor</at> dit', [mentionOfBot, mentionOfNoor], 'mag Noor dit'],
    ['nothing at all', undefined, [], ''],
    ['null', null, [], ''],
    ['signs that look like markup', 'a < b en <3', [], 'a < b en <3'],
    ['a mention without words', 'mag dit', [{ type: 'mention', mentioned: { id: BOT_MRI } }], 'mag dit'],
    ['other entities', 'mag dit', [{ type: 'clientInfo', locale: 'nl' }], 'mag dit'],
  ])('are, of %s', (_what, text, entities, words) => {
    expect(wordsOf(anActivity({ text, entities }))).toBe(words);
  });
});

describe('whether the bot is addressed', () => {
  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['a mention of the bot', { entities: [mentionOfBot] }, true],
    ['a mention of somebody else', { entities: [mentionOfNoor] }, false],
    ['its name without a mention', { text: 'Houvast is er ook' }, false],
    ['the bot in another kind of entity', { entities: [{ ...mentionOfBot, type: 'clientInfo' }] }, false],
    ['a mention while nobody receives', { entities: [{ type: 'mention', mentioned: {} }], recipient: undefined }, false],
  ])('by %s: %s', (_what, change, expected) => {
    expect(mentionsBot(anActivity(change))).toBe(expected);
    expect(addressesBot(anActivity(change))).toBe(expected);
  });

  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['a message in the personal chat', { conversation: { id: 'a:1', conversationType: 'personal' } }, true],
    ['a button', { type: 'invoke', name: 'adaptiveCard/action' }, true],
    ['an edit in the personal chat', { type: 'messageUpdate', conversation: { id: 'a:1', conversationType: 'personal' } }, false],
    ['an installation', { type: 'installationUpdate' }, false],
  ])('%s: %s', (_what, change, expected) => {
    expect(addressesBot(anActivity(change))).toBe(expected);
  });
});

it.each([
  ['19:klas@thread.tacv2;messageid=1700000000000', '19:klas@thread.tacv2'],
  ['19:klas@thread.tacv2', '19:klas@thread.tacv2'],
  ['a:1', 'a:1'],
])('knows the conversation %s as %s', (id, key) => {
  expect(conversationKey(anActivity({ conversation: { id } }))).toBe(key);
});

it.each([
  [{ id: 'x', conversationType: 'channel' }, 'channel'],
  [{ id: 'x', conversationType: 'groupChat' }, 'groupChat'],
  [{ id: 'x', isGroup: true }, 'groupChat'],
  [{ id: 'x' }, 'personal'],
])('takes %j for a %s', (conversation, kind) => {
  expect(conversationKind(anActivity({ conversation }))).toBe(kind);
});

it.each<[string, Readonly<Record<string, unknown>>, string | null]>([
  ['the channel data', { channelData: { tenant: { id: 'BBBB' } } }, 'bbbb'],
  ['the conversation', { channelData: {}, conversation: { id: 'x', tenantId: 'CCCC' } }, 'cccc'],
  ['neither', { channelData: undefined, conversation: { id: 'x' } }, null],
])('reads the tenant from %s', (_where, change, tenant) => {
  expect(tenantOf(anActivity(change))).toBe(tenant);
});

it.each([['en-GB', 'en'], ['EN', 'en'], ['nl-NL', 'nl'], ['de-DE', 'nl'], [undefined, 'nl']])('speaks to the locale %s in %s', (locale, language) => {
  expect(languageOf(anActivity({ locale }))).toBe(language);
});

describe('what is taken for an activity', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['words', 'hoi'],
    ['a list', []],
    ['an empty object', {}],
    ['one without a sender', { ...anActivity(), from: undefined }],
    ['one without a conversation', { ...anActivity(), conversation: undefined }],
    ['one without an address', { ...anActivity(), serviceUrl: undefined }],
    ['one with an address of another kind', { ...anActivity(), serviceUrl: 'file:///etc/passwd' }],
    ['one without an id', { ...anActivity(), id: '' }],
    ['one with words without end', { ...anActivity(), text: 'x'.repeat(120_001) }],
    ['one whose words are no words', { ...anActivity(), text: { evil: true } }],
    ['one with a thousand attachments', { ...anActivity(), attachments: Array(1_000).fill({ contentType: 'image/png' }) }],
  ])('is not %s', (_what, body) => {
    expect(activitySchema.safeParse(body).success).toBe(false);
  });

  it('is what Teams sends, with everything else left as it was', () => {
    const activity = { ...anActivity(), localTimezone: 'Europe/Amsterdam', channelData: { tenant: { id: 'AAAA' }, source: { name: 'message' } } };
    expect(activitySchema.parse(activity)).toEqual(activity);
  });
});

describe('what makes two deliveries the same', () => {
  const first = anActivity();

  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['the very same', {}, true],
    ['the same at another moment of delivery', { timestamp: '2026-11-23T09:00:15.000Z' }, true],
    ['another id', { id: '2' }, false],
    ['the same id in another conversation', { conversation: { id: '19:anders@thread.v2' } }, false],
    ['an edit of it', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }, false],
    ['a button with that id', { type: 'invoke', name: 'adaptiveCard/action' }, false],
  ])('%s: %s', (_what, change, same) => {
    expect(inboxKey(anActivity(change)) === inboxKey(first)).toBe(same);
  });

  it('tells two edits of one message apart by their moment', () => {
    const edit = (timestamp: string) => inboxKey(anActivity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, timestamp }));
    expect(edit('2026-11-23T09:01:00Z')).not.toBe(edit('2026-11-23T09:02:00Z'));
    expect(edit('2026-11-23T09:01:00Z')).toBe(edit('2026-11-23T09:01:00Z'));
  });

  it('tells them apart within a second, also once the SDK made dates of their times', () => {
    const edit = (timestamp: unknown) => inboxKey({ ...anActivity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }), timestamp: timestamp as string });
    expect(edit(new Date('2026-11-23T09:01:00.100Z'))).not.toBe(edit(new Date('2026-11-23T09:01:00.300Z')));
    expect(edit(new Date('2026-11-23T09:01:00.100Z'))).toBe(edit('2026-11-23T09:01:00.100Z'));
  });

  it('shows nothing of the conversation', () => {
    expect(inboxKey(first)).toMatch(/^[\w-]{43}$/);
  });
});

it('links to a message whatever signs are in its ids', () => {
  expect(messageLink('19:klas@thread.v2', '17/00?x')).toBe('https://teams.microsoft.com/l/message/19%3Aklas%40thread.v2/17%2F00%3Fx');
});
